import EvidenceModel
import Testing

@testable import PolicyReview

/// Rules on evidence: what they find, what they leave, and what comes near.
@Suite struct EvidenceRuleTests {
  private static let trials = """
    1. Doe J, Roe K. Cryoplexy versus sham for elbow fractures: a randomized sham-controlled trial. \
    J Elbow Surg. 2019;3(2):11-19. PMID 31000001

    2. Poe L, Moe M. Placebo-controlled randomized trial of cryoplexy in elbow fractures. J Elbow \
    Surg. 2020;4(1):5-9. PMID 32000001

    3. Loe A, Foe B. Two-year results of a randomized placebo-controlled trial of cryoplexy in elbow \
    fractures. J Elbow Surg. 2021;5(1):15-19. PMID 33000001
    """

  @Test(arguments: [
    ("a randomized sham-controlled trial", ["MP-7/e1"]),
    // As many as declared; the later report is not a third trial.
    ("2 randomized sham-controlled trials", []),
    // No number is declared.
    ("randomized trials and several meta-analyses", []),
    ("a case series", []),
  ])
  func `a base that counts fewer trials than the list is found`(
    _ base: String, _ subjects: [String]
  ) throws {
    let text = Policies.text(
      evidence: """
        For individuals with elbow fractures who receive cryoplexy, the evidence includes \(base). \
        The evidence is insufficient to determine that the technology results in an improvement in \
        the net health outcome.
        """, references: Self.trials)
    #expect(try Review(text).findings(BaseAgainstReferencesRule.self).map(\.subject) == subjects)
  }

  private static let uncontrolled =
    "The evidence described below consists of small, uncontrolled series of elbow fractures treated "
    + "with cryoplexy."

  @Test(arguments: [
    (uncontrolled, "Cryoplexy (n = 60) or conservative care (n = 58) was given.", ["MP-7/e1"]),
    (uncontrolled, "Cryoplexy was given to the elbow (n = 60) or the wrist (n = 58).", []),
    (uncontrolled, "Conservative care often fails.", []),
    (
      uncontrolled.replacing("uncontrolled", with: "controlled"),
      "Cryoplexy (n = 60) or placebo (n = 58) was given.", []
    ),
  ])
  func `a control group beside a base that is called uncontrolled is found`(
    _ base: String, _ study: String, _ subjects: [String]
  ) throws {
    let text = Policies.text(evidence: base + "\n\nOne study was larger. " + study)
    #expect(try Review(text).findings(BaseAgainstEvidenceRule.self).map(\.subject) == subjects)
  }

  private static let followed =
    "The evidence described below consists of series of elbow fractures treated with cryoplexy. "
    + "Follow-up ranged from one month to one year."

  @Test(arguments: [
    ("Patients were followed for up to three years.", ["MP-7/e1"]),
    ("People were monitored for 30 months.", ["MP-7/e1"]),
    ("Follow-up was 12 months.", []),
    ("Patients had had pain for up to three years.", []),
    ("Follow-up ranged from one month to one year.", []),
  ])
  func `a study that was followed longer than the summary says is found`(
    _ study: String, _ subjects: [String]
  ) throws {
    let text = Policies.text(evidence: Self.followed + "\n\n" + study)
    #expect(try Review(text).findings(FollowUpAgainstEvidenceRule.self).map(\.subject) == subjects)
  }

  @Test(arguments: [
    ("A trial of 120 people compared drug (n = 62) with placebo (n = 61).", true),
    ("A trial of 120 people compared drug (n = 60) with placebo (n = 57).", true),
    ("A trial of 120 people compared drug (n = 62) with placebo (n = 58).", false),
    // Two of several groups.
    ("A trial of 120 people compared drug (n = 30) with placebo (n = 31).", false),
    ("Ten studies (n = 861) of fractures (n = 664), tumors (n = 167) and others (n = 30).", false),
    ("Ten studies (n = 861) of fractures (n = 664), tumors (n = 167) and others (n = 31).", true),
    // Years in a cell of a table, beside the cell of the people.
    ("Chandlery (2019) | 119-120 | Patients with pain | drug (n = 62) | placebo (n = 61).", false),
    // One group at several times, and groups side by side.
    (
      "It was lower at one year (32 to 14 [n = 123], 30 to 10 [n = 98] and 30 to 9 [n = 71]).",
      false
    ),
    ("Children had sprue (n = 36), gout (n = 8), rash (n = 6) and colds (n = 19).", false),
    // No total.
    ("Drug (n = 62) was better than placebo (n = 61).", false),
  ])
  func `groups that do not sum to the whole are found`(_ sentence: String, _ isFound: Bool) throws {
    let text = Policies.text(evidence: "The results differ. " + sentence)
    #expect(try Review(text).findings(SampleSizesDisagreeRule.self).isEmpty != isFound)
  }

  @Test(arguments: [
    ("Pain returned in 9 of 60 patients (25%).", "15.0%"),
    ("Pain returned in 9/60 (25%) of them.", "15.0%"),
    ("Pain returned in 9 of 60 patients (15%).", nil),
    ("Pain returned in 1 of 3 patients (33.3%).", nil),
    ("Pain returned in 2 of 3 patients (67%).", nil),
    ("On 9/60 (a ward) 25% of patients had pain.", nil),
    ("Pain returned in 9 of 60 patients (95% CI 5 to 25).", nil),
  ])
  func `a percentage that is not its fraction's is found`(
    _ sentence: String, _ expected: String?
  ) throws {
    let text = Policies.text(evidence: "The results differ. " + sentence)
    let found = try Review(text).findings(PercentagesDisagreeRule.self)
    #expect(found.first?.expected == expected)
  }

  private static let series =
    "Doe J, Roe K. Cryoplexy for elbow fractures. J Elbow Surg. 2022;3(2):11-19."

  @Test(arguments: [
    ("The authors concluded that cryoplexy is safe and effective (Doe, 2022).", ["MP-7/s1"]),
    ("The authors concluded that cryoplexy may be safe and effective (Doe, 2022).", []),
    ("Cryoplexy is safe and effective in rabbits (Doe, 2022).", []),
    ("The authors concluded that larger trials are needed (Doe, 2022).", []),
  ])
  func `a conclusion that points the other way is shown`(
    _ sentence: String, _ subjects: [String]
  ) throws {
    let text = Policies.text(
      evidence: "A series of 40 people with elbow fractures had cryoplexy. " + sentence,
      references: Self.series)
    let found = try Review(text).findings(ConclusionAgainstDeterminationRule.self)
    #expect(found.map(\.subject) == subjects)
    #expect(found.allSatisfy { $0.severity == .note })
  }

  @Test(arguments: [
    ("A randomized controlled trial of cryoplexy", "a retrospective cohort study", ["MP-7/r1"]),
    ("A retrospective cohort study of cryoplexy", "a retrospective cohort study", []),
    ("A retrospective study of cryoplexy", "a retrospective cohort study", []),
    ("A study of cryoplexy", "a randomized controlled trial", []),
  ])
  func `a design told otherwise than in the title is found`(
    _ told: String, _ title: String, _ subjects: [String]
  ) throws {
    let text = Policies.text(
      evidence: told + " in 40 people with elbow fractures found less pain (Doe, 2022).",
      references: "Doe J, Roe K. Cryoplexy for elbow fractures: \(title). J Elbow Surg. "
        + "2022;3(2):11-19.")
    #expect(try Review(text).findings(DesignDiffersRule.self).map(\.subject) == subjects)
  }

  @Test(arguments: [(204, 240, 2), (204, 204, 0)])
  func `two policies that count different people for one work are found`(
    _ one: Int, _ other: Int, _ count: Int
  ) throws {
    let texts = [one, other].enumerated().map { index, people in
      (
        name: "\(index).txt",
        text: Policies.text(
          evidence: "A study of \(people) people who underwent cryoplexy found less pain "
            + "(Doe, 2022).",
          references: Self.series + " PMID 35000001"
        ).replacing("MP-7", with: "MP-\(index)")
      )
    }
    #expect(try Review(texts).findings(FindingsDifferRule.self).count == count)
  }
}
