import EvidenceModel
import Testing

@testable import PolicyReview

/// Rules on dates and the history that a second reading asked for.
@Suite struct HistoryRuleTests {
  @Test(arguments: [
    ("5/2022", "4/2020, 4/2021, 7/2022, 7/2023", ["MP-7"]),
    // Thirteen months may be a year and a day.
    ("5/2022", "4/2020, 5/2021, 5/2022, 5/2023", []),
    // Not a list of annual reviews.
    ("5/2022", "4/2008, 4/2012, 5/2018, 5/2023", []),
    ("5/2022", "4/2008, 5/2023", []),
    // Left out of the list, perhaps, and not of the work.
    ("5/2022", "4/2010, 4/2011, 4/2022, 4/2023", []),
  ])
  func `a year without review in a list of annual ones is found`(
    _ next: String, _ reviews: String, _ subjects: [String]
  ) throws {
    let text = Policies.text(
      history: reviews.split(separator: ", ").map { "\($0): Policy references updated." }
        .joined(separator: "\n\n")
    ).replacing("Last review date: 5/2026\n", with: "")
    #expect(try Review(text).findings(ReviewGapRule.self).map(\.subject) == subjects)
  }

  @Test(arguments: [
    ("Effective date: 3/2015", "6/2022: Policy changed from covered to investigational.", ["MP-7"]),
    ("Effective date: 7/2022", "6/2022: Policy changed from covered to investigational.", []),
    ("Effective date: 3/2015", "6/2022: Policy references updated.", []),
    // The history says when it took effect.
    (
      "Effective date: 3/2015",
      "6/2022: Policy changed from covered to investigational. Effective 8/1/2022.", []
    ),
    ("Revised often", "6/2022: Policy changed from covered to investigational.", []),
  ])
  func `a change after the only effective date is found`(
    _ header: String, _ history: String, _ subjects: [String]
  ) throws {
    let text = Policies.text(header: header + "\nLast review date: 5/2026", history: history)
    #expect(
      try Review(text).findings(ChangeWithoutEffectiveDateRule.self).map(\.subject) == subjects)
  }

  private static let determination =
    "National Contractor, Inc. Local Coverage Determination (LCD): Elbow Care (L12345), Revision "
    + "Effective Date For services performed on or after "

  @Test(arguments: [
    ("1/1/2022", determination + "06/15/2022.", ["MP-7/r1"]),
    ("1/1/2023", determination + "06/15/2022.", []),
    ("1/1/2022", determination + "June 15, 2022.", ["MP-7/r1"]),
    // An effective date of something else.
    ("1/1/2022", "National Society. Elbow guideline. Effective June 15, 2022.", []),
  ])
  func `a policy older than its coverage determination is found`(
    _ effective: String, _ reference: String, _ subjects: [String]
  ) throws {
    let text = Policies.text(
      header: "Effective date: \(effective)\nLast review date: 5/2026",
      references: "1. " + reference)
    #expect(try Review(text).findings(EffectiveBeforeCoverageRule.self).map(\.subject) == subjects)
  }

  @Test(arguments: [
    ("In 2024, we identified no new information on it.", "5/2024", "2019", ["MP-7"]),
    ("The 2024 literature update found no new studies of it.", "5/2024", "2019", ["MP-7"]),
    // An article's year, and a reference of the year.
    ("The 2024 review by Doe found no additional benefit.", "5/2024", "2019", []),
    ("In 2024, we identified no new information on it.", "5/2024", "2024", []),
    ("In 2024, we identified a new trial on it.", "5/2024", "2019", []),
    // Two years.
    ("In 2023, we identified no new information on it.", "5/2024", "2019", []),
  ])
  func `references that were updated by nothing are found`(
    _ sentence: String, _ date: String, _ year: String, _ subjects: [String]
  ) throws {
    let text = Policies.text(
      evidence: "Case series of cryoplexy in elbow fractures show less pain. " + sentence,
      references: "Doe J, Roe K. Cryoplexy for elbow fractures. J Elbow Surg. \(year);3(2):11-19.",
      history: date + ": Policy references updated.")
    #expect(try Review(text).findings(UpdateWithoutAdditionRule.self).map(\.subject) == subjects)
  }
}

/// Rules on searches, harms and the reach of evidence that a second reading asked for.
@Suite struct ReachRuleTests {
  @Test(arguments: [
    ("On May 2, 2023, we searched PubMed and the National Guideline Clearinghouse.", ["MP-7"]),
    ("On May 2, 2017, we searched PubMed and the National Guideline Clearinghouse.", []),
    ("On May 2, 2023, we searched PubMed and the Cochrane Library.", []),
    (
      "On May 2, 2016, we searched PubMed and the Centre for Reviews and Dissemination.",
      ["MP-7"]
    ),
  ])
  func `a source that was closed before the search is found`(
    _ search: String, _ subjects: [String]
  ) throws {
    let review = try Review(Policies.text(evidence: search + " Case series were found."))
    try #require(review.policies[0].policy.literatureSearch?.date != nil)
    #expect(try review.findings(SearchedSourceClosedRule.self).map(\.subject) == subjects)
  }

  private static let list = (1...10).map {
    "\($0). Doe J, Roe K. Elbow care, part \($0). J Elbow Surg. 20\(10 + $0);3(2):11-19."
  }.joined(separator: "\n\n")

  @Test(arguments: [
    ("Elbows heal.", list, ["MP-7"]),
    ("The literature was last reviewed in May.", list, []),
    ("Studies were found in MEDLINE.", list, []),
    ("Elbows heal.", "1. Doe J. Elbow care. J Elbow Surg. 2011;3(2):11-19.", []),
  ])
  func `evidence without a word on any search is found`(
    _ extra: String, _ references: String, _ subjects: [String]
  ) throws {
    let text = Policies.text(extra: extra, references: references)
    #expect(try Review(text).findings(SearchNotDescribedRule.self).map(\.subject) == subjects)
  }

  private static let leaks = "Leakage occurred in 12% of elbows (2% symptomatic) (Doe, 2022)."

  @Test(arguments: [
    ("Leakage had no clinical consequences.", leaks, 1),
    ("Leakage had no clinical consequences.", "Symptomatic leakage occurred in 2% (Doe, 2022).", 1),
    ("Leakage had no clinical consequences.", "Of all, 2% had symptomatic leakage (Doe, 2022).", 1),
    (
      "Leakage had no clinical consequences.",
      "Leakage occurred in 12%, and 0% had symptomatic leakage (Doe, 2022).", 0
    ),
    ("Leakage was frequent.", leaks, 0),
    // Nobody had symptoms; another harm; no share.
    ("Leakage had no clinical consequences.", leaks.replacing("2%", with: "0%"), 0),
    ("Infection had no clinical consequences.", leaks, 0),
    ("Leakage had no clinical consequences.", "Leakage was not symptomatic (Doe, 2022).", 0),
    // One study against another is no contradiction of the summary.
    ("Leakage had no clinical consequences (Doe, 2022).", leaks, 0),
  ])
  func `a harm that is called harmless against a study is found`(
    _ summary: String, _ study: String, _ count: Int
  ) throws {
    let text = Policies.text(
      evidence: summary + "\n\n" + study,
      references: "Doe J, Roe K. Cryoplexy for elbow fractures. J Elbow Surg. 2022;3(2):11-19.")
    #expect(try Review(text).findings(HarmsAgainstEvidenceRule.self).count == count)
  }

  @Test(arguments: [
    ("The evidence consists of case series and cohort studies.", "seven trials (n = 90)", 1),
    ("The evidence consists of case series and cohort studies.", "seven series (n = 90)", 0),
    ("The evidence includes case series and cohort studies.", "seven trials (n = 90)", 0),
    ("The evidence consists of case series and trials.", "seven trials (n = 90)", 0),
  ])
  func `trials beside a base of series alone are found`(
    _ base: String, _ found: String, _ count: Int
  ) throws {
    let text = Policies.text(
      evidence: base.replacing(".", with: " of elbow fractures treated with cryoplexy.")
        + "\n\nA review of \(found) found less pain.")
    #expect(try Review(text).findings(BaseAgainstEvidenceRule.self).count == count)
  }

  @Test(arguments: [
    ("between 6 weeks and 1 year old", "for at least six weeks", 1),
    ("between 6 weeks and 1 year old", "for less than six weeks", 0),
    ("between 6 weeks and 1 year old", "in adults", 0),
    ("more than 6 weeks old", "for at least six weeks", 0),
  ])
  func `evidence that ends before its statement does is found`(
    _ evidence: String, _ statement: String, _ count: Int
  ) throws {
    let text = Policies.text(
      statements: "Cryoplexy is considered medically necessary for elbow fractures that have been "
        + "painful \(statement).",
      evidence: """
        For individuals with elbow fractures \(evidence) who receive cryoplexy, the evidence \
        includes case series. The evidence is sufficient to determine that the technology results \
        in an improvement in the net health outcome.
        """)
    #expect(try Review(text).findings(RationaleWindowRule.self).count == count)
  }

  @Test(arguments: [
    ("Exclusion criteria (can have NONE of the following):", "Relative contraindication", 1),
    ("Exclusion criteria (can have NONE of the following):", "Absolute contraindication", 0),
    ("Inclusion criteria (ALL are required):", "No relative contraindication", 0),
    (
      "Exclusion criteria (can have NONE of the following):",
      "Relative contraindication, unless the benefit outweighs it", 0
    ),
  ])
  func `a relative contraindication that excludes is found`(
    _ head: String, _ item: String, _ count: Int
  ) throws {
    let text = Policies.text(
      statements: """
        Cryoplexy is considered medically necessary for elbow fractures when the following is met:

        1. \(head)
         - a. \(item)
         - i. Allergy to cold
         - ii. Anticoagulation
         - b. Pregnancy
        """)
    #expect(try Review(text).findings(RelativeContraindicationRule.self).count == count)
  }
}

/// Rules on references and words that a second reading asked for.
@Suite struct WordingRuleTests {
  private static let list = """
    1. Doe J, Roe K. Elbow wounds and their care. J Elbow Surg. 1996;3(2):11-19. PMID 31000001

    2. Poe L, Moe M. Cryoplexy in the clinic. Elbow Rev. 2008;4(1):5-9. PMID 32000001
    """

  @Test(arguments: [
    ("Although first described in 2004 for burns, it is often used for wounds.^{1,2}", 1),
    ("First performed in 2004 for burns, this technique is often used for wounds.^{1,2}", 1),
    ("Although first described in 2004 for burns, it is often used for wounds.^{2}", 0),
    // What is older is cited for the disease, or before the year is named.
    ("First described in 2004 for burns, which are common.^{1} Wounds are rare.^{2}", 0),
    ("Wounds are common,^{1} and cryoplexy, described in 2004, heals them.", 0),
  ])
  func `a work cited for what came later is found`(_ sentence: String, _ count: Int) throws {
    let text = Policies.text(evidence: sentence, references: Self.list)
    #expect(try Review(text).findings(CitationPredatesRule.self).count == count)
  }

  @Test(arguments: [
    ("Published May 3, 2004. Accessed June 1, 2021.", 1),
    ("Published May 3, 2004. Content current as of June 1, 2021.", 1),
    ("Published May 3, 2004. Updated June 1, 2021. Accessed July 9, 2021.", 0),
    ("Published May 3, 2021. Accessed June 1, 2021.", 0),
  ])
  func `a pointer with the year of a look is found`(_ dates: String, _ count: Int) throws {
    let text = Policies.text(
      evidence: "Cryoplexy was cleared for elbows (National Elbow Agency, 2021).",
      references: """
        Doe J, Roe K. Elbow wounds and their care. J Elbow Surg. 1996;3(2):11-19.

        National Elbow Agency. Guidance on cryoplexy. <https://example.org/cryoplexy>. \(dates)
        """)
    #expect(try Review(text).findings(CitationYearDiffersRule.self).count == count)
  }

  @Test(arguments: [("PMID 31000001", 1), ("", 0)])
  func `an identifier that only the other list prints is missing`(
    _ identifier: String, _ count: Int
  ) throws {
    let entry = "Doe J, Roe K. Elbow wounds and their care. J Elbow Surg. 1996;3(2):11-19. "
    let texts = ["", identifier].enumerated().map { index, identifier in
      (
        name: "\(index).txt",
        text: Policies.text(references: "1. " + entry + identifier)
          .replacing("MP-7", with: "MP-\(index)")
      )
    }
    let found = try Review(texts).findings(IdentifierMissingRule.self)
    #expect(found.map(\.subject) == (count == 0 ? [] : ["MP-0"]))
  }

  @Test(arguments: [
    ("It was moved from class III to class II, which asks for stricter controls.", 1),
    ("It was moved from class 3 to class 2, which asks for stricter controls.", 1),
    ("It was moved from class II to class III, which asks for stricter controls.", 0),
    ("It was moved from class III to class II, which asks for less strict controls.", 0),
    ("It was moved from class III to class II. Stricter diets were tried.", 0),
    ("Class II devices meet special controls instead of general controls.", 1),
    ("Class II devices meet special controls in addition to general controls.", 0),
    ("Class III patients have stricter diets than class II patients.", 0),
  ])
  func `device classes the wrong way round are found`(_ sentence: String, _ count: Int) throws {
    let text = Policies.text(extra: sentence)
    #expect(try Review(text).findings(DeviceClassRule.self).count == count)
  }

  @Test(arguments: [
    ("A baloon was used.", "“baloon” beside “balloon”"),
    ("A cryoplexsy of the elbow heals.", nil),
    ("Fluoroscopically guided injeciton was used.", "“injeciton” beside “injection”"),
    ("The arthroscpically treated elbow heals.", "“arthroscpically” beside “arthroscopically”"),
    ("An osteo chondroplasty was done.", nil),
    (
      "A polyvinyl pyrrolidone gel was used.",
      "“polyvinyl pyrrolidone” beside “polyvinylpyrrolidone”"
    ),
    // Another word, an ending, the other side of the Atlantic, a name.
    ("Taping helps.", nil), ("Injections were used.", nil), ("Anaesthesia was given.", nil),
    ("It was labelled.", nil), ("Baloon and Sons make it.", "“Baloon” beside “balloon”"),
    ("Hofmann described it.", nil),
  ])
  func `a word that the document spells otherwise is found`(
    _ sentence: String, _ message: String?
  ) throws {
    let text = Policies.text(
      evidence: """
        The balloon and the balloon catheter, injection by injection, polyvinylpyrrolidone, \
        polyvinylpyrrolidone, tapping, \
        tapping, anesthesia, anesthesia, labeled, labeled, arthroscopically, arthroscopically. \
        Hoffmann and Hoffmann disagree.

        """ + sentence)
    #expect(
      try Review(text).findings(SpellingDiffersRule.self).map(\.message)
        == (message.map { [$0] } ?? []))
  }
}
