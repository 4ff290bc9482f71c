import EvidenceModel
import Testing

@testable import PolicyParsing

/// What whole documents of payers show and openings hide: sentences of criteria, of amounts and of labels
/// around the determinations.
@Suite struct WholePolicyTests {
  private func statements(_ body: String, title: String = "Lumirol") throws -> [PolicyStatement] {
    try Fixtures.policy(
      text:
        "\(title)\n\nPolicy Number: 12\nEffective Date: 1/2/2023\n\nCoverage Criteria\n\n\(body)\n\nReferences\n\nNone.\n"
    ).statements
  }

  /// The sentence, its class, service and indication.
  @Test(
    arguments: [
      (
        "Prior authorization for any agent of this class requires the following criteria to be met:",
        .medicallyNecessary, "any agent of this class", nil
      ),
      (
        "Coverage of knee frames requires that the following criteria be met:", .covered,
        "knee frames", nil
      ),
      (
        "For knee frames to be medically indicated, all of the following are required:",
        .medicallyNecessary, "knee frames", nil
      ),
      (
        "For knee lamps to be considered medically necessary, the following criteria must be met:",
        .medicallyNecessary, "knee lamps", nil
      ),
      (
        "Continuation of therapy with Lumirol for gout may be approved if criteria are met.",
        .medicallyNecessary, "Lumirol", "gout"
      ),
      (
        "Continuation requests for Lumirol for gout may be approved if the following is met:",
        .medicallyNecessary, "Lumirol", "gout"
      ),
      (
        "Harborline will approve the use of Lumirol tablets under the specialty benefit when gout persists.",
        .covered, "Lumirol tablets", "when gout persists"
      ),
      (
        "Harborline does not cover two frames at a time because of an increased risk for infections.",
        .notCovered, "two frames at a time", nil
      ),
      (
        "Knee lamps are not considered reasonable or necessary for gout.",
        .notMedicallyNecessary, "Knee lamps", "gout"
      ),
      (
        "*Knee lamps at home are considered not medically necessary.", .notMedicallyNecessary,
        "Knee lamps at home", nil
      ),
      (
        "Members must use a bath first and as such, the use of knee lamps is considered not medically necessary.",
        .notMedicallyNecessary, "knee lamps", nil
      ),
      (
        "The indications below including labeled indications are considered a covered benefit provided that criteria are met.",
        .covered, "Lumirol", nil
      ),
      (
        "Knee frames may be indicated for the treatment of gout when ALL of the following criteria are met (12):",
        .medicallyNecessary, "Knee frames", "the treatment of gout"
      ),
      (
        "Knee fusion may be used as the first line of treatment (no rest required) in the following clinical scenarios:",
        .medicallyNecessary, "Knee fusion", nil
      ),
      (
        "(NOTE: Cases may not be approved if any of the following exist):", .notCovered, "Lumirol",
        nil
      ),
      (
        "Elective surgery of the knee may be considered if the following general criteria are met:",
        .medicallyNecessary, "Elective surgery of the knee", nil
      ),
      (
        "Knee frames are considered investigational if the sole reason for use is any one of the following conditions:",
        .investigational, "Knee frames", nil
      ),
      (
        "Coverage of the loading dose is limited to two vials per year.", .covered,
        "the loading dose", nil
      ),
    ] as [(String, DeterminationClass, String, String?)])
  func readsDeterminations(
    _ sentence: String, _ value: DeterminationClass, _ service: String, _ indication: String?
  ) throws {
    let list = sentence.hasSuffix(":") ? "\n\n1. Pain.\n2. Swelling." : ""
    let own = try statements(sentence + list)
    #expect(own.map(\.determination.classes) == [[value]])
    #expect(own.map(\.service) == [service])
    #expect(own.map(\.indication) == [indication])
  }

  @Test(
    arguments: [
      // A part of the body is covered by what is ill on it.
      "At least 10% of the body surface is covered with plaques.",
      // How much is paid, and for how long.
      "Medicaid reimburses eye surgeons at the enhanced rate when indicated on the fee schedule.",
      "Initial approval will be limited to a 6-month period.",
      "Initial coverage will be provided for 6 months and may be renewed annually, unless otherwise specified.",
      // To which part of a plan a sentence speaks.
      "To the extent the service is covered under the Medicare portion, the above statement applies.",
      // What a criterion asks for, and what is no proof of it.
      "A clinical rationale as to why laser therapy is not medically indicated",
      "Samples and free goods will not be considered for prior authorization.",
      "Prior authorization requires the following documentation: a form.",
      // How much of a drug is given, and to whom.
      "Initial dosing is limited to 4 mg every 4 weeks.",
      // What a label says of a drug, and what may be thought of.
      "Lumirol may be indicated for gout when pain persists.",
      "Other drugs may be considered if pain persists.",
      "Other drugs may be used as the first line of treatment in adults.",
      // What a contract may say.
      "If a contract excludes coverage for a knee frame, it is not covered.",
    ])
  func readsNothingInWhatOnlySoundsLikeIt(_ sentence: String) throws {
    #expect(try statements(sentence).isEmpty)
  }

  /// `Limitations of Use` cites the label, and what a label leaves open is no determination of the plan.
  @Test func readsNothingInALabelThatIsCited() throws {
    let policy = try Fixtures.policy(
      text: """
        Lumirol

        Policy Number: 12
        Effective Date: 1/2/2023

        Background

        Lumirol is indicated for gout.

        Limitations of Use: (1)

        Lumirol is not indicated for sprue.

        The safety and effectiveness of Lumirol have not been established in pediatric patients (1).

        Policy

        Lumirol may be considered medically necessary for gout.

        References

        1. Lumirol [package insert]. 2020.
        """)
    #expect(policy.statements.map(\.determination.classes) == [[.medicallyNecessary]])
  }

  /// What requests are taken for is the reason, and they stand for a service.
  @Test func readsWhatRequestsAreConsidered() throws {
    let own = try statements(
      "Lumirol with Tremerol lacks evidence. Therefore, these requests are considered combination "
        + "therapy and are considered not medically necessary.")
    #expect(own.map(\.determination.classes) == [[.notMedicallyNecessary]])
    #expect(own.map(\.service) == ["Lumirol"])
  }

  /// People are no service, whatever is said of them.
  @Test func namesTheTitleWherePeopleAreExcluded() throws {
    let own = try statements("Members with a history of kidney stones are excluded from coverage.")
    #expect(own.map(\.service) == ["Lumirol"])
  }

  @Test func readsWhatTheLastItemOfARefusalRefuses() throws {
    let own = try statements(
      """
      Lumirol may not be approved for the following:

      I. In combination with Tremerol; OR
      II. Individual has sprue; OR
      III. Requests for Lumirol may not be approved when the above criteria are not met and for all other \
      indications.
      """)
    #expect(own.map(\.determination.classes) == [[.notCovered], [.notCovered]])
    #expect(own.first?.criteria?.items.count == 2)
  }

  /// A title that says what kind of document it is names its drug among other words.
  @Test func namesTheDrugThatTheTitleNames() throws {
    let own = try statements(
      """
      Coverage of Lumirol is recommended in those who meet one of the following criteria:

      1. Gout. Approve for 1 year if the patient has pain.
      2. Sprue. Approve for 1 year if the patient is an adult.
      """, title: "Joints – Lumirol Prior Authorization Policy")
    #expect(own.map(\.service) == ["Lumirol", "Lumirol", "Lumirol"])
    #expect(own.map(\.indication) == [nil, "Gout", "Sprue"])
  }

  @Test func listsWhatIsPaidInAccordanceWithASchedule() throws {
    let own = try statements(
      """
      Harborline reimburses for the following services in accordance with the fee schedule:

      • Knee frames
      • Knee lamps
      """)
    #expect(own.map(\.service) == ["Knee frames; Knee lamps"])
  }

  /// A group named by a criterion, or by the word for criteria, names no condition.
  @Test func namesNoConditionByACriterion() throws {
    let own = try statements(
      """
      Initial Approval Criteria

      • Universal Criteria
        1. Age of 18 years or older
        2. No infection
      • Gout
        1. Pain
        2. Swelling
      """)
    #expect(own.map(\.indication) == [nil, "Gout"])
  }

  /// What is refused is not paid, either: one determination.
  @Test func readsOneRefusalThatIsSaidTwice() throws {
    let own = try statements(
      """
      The following procedures are not considered reasonable or necessary in treatment of gout and are not \
      covered:

      • Knee lamps
      • Knee frames
      """)
    #expect(own.map(\.determination.classes) == [[.notMedicallyNecessary, .notCovered]])
    #expect(own.map(\.service) == ["Knee lamps; Knee frames"])
    #expect(own.map(\.indication) == ["in treatment of gout"])
  }

  /// Conditions that come again below the next heading of approval are headings of no other matter, and
  /// what is said of doses belongs to none.
  @Test func readsConditionsThatComeAgain() throws {
    let policy = try Fixtures.policy(
      text: """
        Lumirol

        Policy Number: 12
        Effective Date: 1/2/2023

        The following criteria must be met for coverage of Lumirol:

        Criteria for coverage:

        Gout

        • Pain
        • Swelling

        SPRUE

        • Weight loss
        • Age of 18 years

        Criteria for continuation of therapy:

        Gout

        • Less pain
        • Less swelling

        SPRUE

        • Less weight loss
        • Age of 18 years

        Dosing recommendations:

        Gout

        • 3 mg daily
        • 6 mg weekly

        References

        None.
        """)
    #expect(policy.statements.map(\.indication) == [nil, "Gout", "SPRUE"])
  }

  /// A list below a line of its own, whose conditions demand their criteria themselves.
  @Test func readsConditionsThatDemandTheirCriteriaBelowALine() throws {
    let own = try statements(
      """
      Document the following with chart notes:

      I. Gout [must meet all listed below]:
         A. Age: at least 18 years.
         B. Diagnosis: gout.
      II. Sprue [must meet all listed below]:
         A. Weight loss.
         B. Age: at least 12 years.
      """)
    #expect(own.map(\.indication) == ["Gout", "Sprue"])
    #expect(own.map { $0.criteria?.items.count } == [2, 2])
  }

  /// A criterion that says what is indicated, joined to the next one, determines nothing.
  @Test func readsNoCriterionForAStatement() throws {
    let own = try statements(
      """
      Knee fusion meets the definition of medical necessity for the following indications:

      • Weakness with compression on a scan: immediate surgery is indicated, OR
      • When ALL of the following criteria are met:
        • Pain, AND
        • Failure of rest
      """)
    #expect(own.map(\.service) == ["Knee fusion"])
    #expect(own.first?.criteria?.items.count == 2)
  }

  /// A note set below the words of an item stands within it.
  @Test func goesOnBehindANoteWithinAnItem() throws {
    let own = try statements(
      """
      Knee frames are medically necessary when the following criteria are met:

      ●   Pain at night
      ●   Loss of sleep for more than ten days
          *NOTE: In those with a broken leg no loss of sleep is required
      ●   Failure of a bath
      ●   No frame before
      """)
    #expect(own.first?.criteria?.items.count == 4)
  }

  /// The label of a group of criteria is no heading of the statement behind them.
  @Test func namesNoGroupOfTheCriteriaAbove() throws {
    let own = try statements(
      """
      Knee frames may be medically necessary when all of the following conditions have been met:

      Symptoms
       - Pain that limits activities; AND
       - Failure of rest for three months

      Imaging
       - A broken frame on a scan; AND
       - No evidence of gout

      Treatment of the knee is considered investigational in all other situations
      """)
    #expect(own.map(\.headings.count) == [0, 0])
  }

  /// A heading above a note and a list of terms closes the heading before it.
  @Test func closesTheHeadingBeforeOneWithNotes() throws {
    let own = try statements(
      """
      Knee Frames (Single or Double)

      Knee frames meet the definition of medical necessity for gout.

      Knee Fusion (one or more levels)

      *Note: For several levels, criteria must be met for each level.

      Rest before fusion should include the following:
      • A bath
      • A chair

      Surgery meets the definition of medical necessity for any of the following:
      • Gout
      • Sprue
      """)
    #expect(own.count == 2)
    #expect(own.last?.headings.contains { $0.text.hasPrefix("Knee Frames") } == false)
  }
}
