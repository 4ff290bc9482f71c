import EvidenceModel
import Testing

@testable import PolicyParsing

/// Sentences and lists that grant a drug rather than judge a service.
@Suite struct GrantStatementTests {
  private func policy(_ body: String) throws -> Policy {
    try Fixtures.policy(
      text:
        "Lumirol\n\nPolicy Number: 12\nEffective Date: 1/2/2023\n\n\(body)\n\nReferences\n\nNone.\n"
    )
  }

  @Test func namesTheDrugOfOrdersInADocumentWithoutATitle() throws {
    let own = try Fixtures.policy(
      text: """
        Policy: 200777
        Effective Date: 1/2/2023

        Criteria

        Coverage of lumirol is recommended in those who meet the following criteria:

        1. Gout. Approve if the patient meets the following (a and b):
           a) The patient has gout; AND
           b) Rest has failed.
        2. Stiffness (of any joint). 27-28 Approve for 1 year if the patient meets the following (a and b):
           a) The patient is stiff; AND
           b) Rest has failed.
        """
    ).statements
    #expect(own.map(\.indication) == [nil, "Gout", "Stiffness (of any joint)"])
    #expect(Set(own.map(\.service)) == ["lumirol"])
  }

  @Test func readsWhatIsNotSupportedForApproval() throws {
    let own = try policy(
      """
      Conditions Not Recommended for Approval

      Lumirol has not been shown to be effective, or there are safety concerns that are not supportive of general approval for the following conditions:
      1. Hair loss
      2. Hay fever
      """
    ).statements
    #expect(own.map(\.determination.classes) == [[.notCovered]])
    #expect(own.map(\.service) == ["Lumirol"])
  }

  /// The sentence, its classes, service and indication.
  @Test(
    arguments: [
      (
        "Authorization of 12 months may be granted for adults with gout.",
        [.medicallyNecessary], "Lumirol", "adults with gout"
      ),
      (
        "Coverage of Lumirol is recommended in those who have gout.",
        [.covered], "Lumirol", "in those who have gout"
      ),
      (
        "Coverage of Lumirol is not recommended for hair loss.",
        [.notCovered], "Lumirol", "hair loss"
      ),
      (
        "For adults, approval will be granted when gout persists.",
        [.medicallyNecessary], "Lumirol", "adults"
      ),
      (
        "The following criteria must be met for coverage of Lumirol tablets.",
        [.covered], "Lumirol tablets", nil
      ),
      (
        "Coverage of Lumirol may be renewed based upon the following criteria.",
        [.covered], "Lumirol", nil
      ),
      (
        "Coverage for Lumirol will be provided contingent on a trial of rest.",
        [.covered], "Lumirol", nil
      ),
      (
        "Coverage of Lumirol is limited to adults with gout.", [.covered], "Lumirol",
        "adults with gout"
      ),
      (
        "Prior authorization validity is provided in the following conditions.",
        [.medicallyNecessary], "Lumirol", nil
      ),
      (
        "Prior authorization is required for benefit coverage of Lumirol tablets.",
        [.other], "Lumirol tablets", nil
      ),
      (
        "Lumirol is covered as medically necessary when gout persists.",
        [.covered, .medicallyNecessary], "Lumirol", "when gout persists"
      ),
      (
        "Lumirol is proven in the treatment of gout.",
        [.medicallyNecessary], "Lumirol", nil
      ),
      (
        "Harborline will approve the use of Lumirol when gout persists.",
        [.covered], "Lumirol", "when gout persists"
      ),
      (
        "Lumirol is considered cosmetic and does not meet the definition of medical necessity.",
        [.cosmetic, .notMedicallyNecessary], "Lumirol", nil
      ),
      (
        "Unless the pain persists, Lumirol is considered not medically necessary.",
        [.notMedicallyNecessary], "Lumirol", nil
      ),
    ] as [(String, [DeterminationClass], String, String?)])
  func readsWhatIsGranted(
    _ sentence: String, _ classes: [DeterminationClass], _ service: String, _ indication: String?
  ) throws {
    let statement = try #require(try policy("Coverage Criteria\n\n" + sentence).statements.first)
    #expect(statement.determination.classes == classes)
    #expect(statement.service.hasSuffix(service))
    if let indication { #expect(statement.indication == indication) }
  }

  @Test(
    arguments: [
      "Authorization will be granted for 12 months.",
      "Initial approval may be granted for up to six months.",
      "Bed rails (that is, side bars) may not be a covered benefit under all member plans.",
      "Requests will be authorized for up to one month.",
      "Coverage will be provided for 3 months with continued approval (see above).",
    ])
  func readsNoStatementInAStretchOfTime(_ sentence: String) throws {
    #expect(try policy("Coverage Criteria\n\n" + sentence).statements.isEmpty)
  }

  @Test func readsListsBelowHeadingsOfApprovalWhereNoSentenceDetermines() throws {
    let statements = try policy(
      """
      Criteria

      I. Initial Approval Criteria
         A. Gout (must meet all):
            1. Diagnosis of gout;
            2. Age of 18 years or older.
         B. Sprue (must meet all):
            1. Diagnosis of sprue.

      Denial Criteria
         1. Known allergy.
         2. Pregnancy.
      """
    ).statements
    #expect(
      statements.map(\.quote.text) == [
        "Gout (must meet all)", "Sprue (must meet all)", "Denial Criteria",
      ])
    #expect(statements.map { $0.criteria?.items.count } == [2, 1, 2])
    #expect(
      statements.map(\.determination.classes) == [
        [.medicallyNecessary], [.medicallyNecessary], [.notCovered],
      ])
  }

  @Test func readsWhatADescriptionSaysOfAllOtherIndicationsOnly() throws {
    let statements = try policy(
      """
      Description

      Lumirol may be considered medically necessary by some. All other indications are considered \
      investigational.

      Policy

      Lumirol is medically necessary for gout.
      """
    ).statements
    #expect(statements.map(\.determination.classes) == [[.investigational], [.medicallyNecessary]])
  }

  @Test func endsAListWhereAnItemGoesOnWithTheListOutside() throws {
    let statements = try policy(
      """
      Coverage Criteria

      B. Gout
         Authorization may be granted for gout when any of the following is met:
         1. Pain
         2. Swelling
      C. Sprue
         1. Authorization may be granted for sprue.
      """
    ).statements
    #expect(statements.map { $0.criteria?.items.count ?? 0 } == [2, 0])
  }

  @Test func readsNothingAgainWhereAHistoryCitesTheCriteria() throws {
    let statements = try policy(
      """
      Coverage Criteria

      Lumirol is medically necessary for gout.

      Policy History

      1/2/2023 Revised criteria:

      Continuation of Therapy

      Lumirol is medically necessary for sprue.
      """
    ).statements
    #expect(statements.map(\.indication) == ["gout"])
  }

  @Test func readsOrdersWithTheConditionBeforeThem() throws {
    let own = try policy(
      """
      Policy Statement

      1. Gout. Approve if the patient meets ONE of the following
         (A or B):
         A) Initial Therapy. Approve for 1 year if the patient meets both (i and ii):
            i. Patient has pain; AND
            ii. Patient has swelling.
         B) Patient Currently Receiving Lumirol. Approve for 1 year if the pain has gone.

      2. Sprue. Approve for 6 months if the patient is an adult.
      """
    ).statements
    #expect(own.map(\.indication) == ["Gout", "Sprue"])
    #expect(own.map(\.service) == ["Lumirol", "Lumirol"])
    #expect(own.map(\.determination.classes) == [[.medicallyNecessary], [.medicallyNecessary]])
    #expect(own.first?.quote.text.hasPrefix("Gout. Approve if") ?? false)
    let outline = CriteriaOutline.lines(try #require(own.first?.criteria))
    #expect(outline.count { $0.contains("leaf") } == 3)
  }

  @Test func takesAnOrderForATimeAloneForNone() throws {
    #expect(try policy("Policy Statement\n\nApprove for 12 months.").statements.isEmpty)
  }

  @Test func takesConditionsThatOrderThemselvesForCriteriaOfTheirOrder() throws {
    let own = try policy(
      """
      Policy Statement

      9.Gout. Approve for the duration noted if the patient meets ONE of the following (A or B):
        Note: Gout of the foot and of the hand are meant.

          A. Initial Therapy. Approve for 1 month if the patient has pain.
          B. Patient Currently Receiving Lumirol. Approve for 1 year if the pain has gone.

        Dosing. Approve if the dose is based on a protocol.

      10.Sprue. Approve for 6 months if the patient is an adult.
      """
    ).statements
    #expect(own.map(\.indication) == ["Gout", "Sprue"])
    #expect(own.first?.criteria?.items.count == 2)
  }

  @Test func takesConditionsBelowAParagraphThatOrdersForItsCriteria() throws {
    let own = try policy(
      """
      Policy Statement

      Gout. Approve for the duration noted if the patient meets ONE of the following:

      - Initial Therapy. Approve for 1 month if the patient has pain.
      - Patient Currently Receiving Lumirol. Approve for 1 year if the pain has gone.
      """
    ).statements
    #expect(own.map(\.indication) == ["Gout"])
    #expect(own.first?.criteria?.items.count == 2)
  }

  @Test func partsADrugFromWhatItsCoverageIsContingentOn() throws {
    let own = try policy(
      "Coverage Criteria\n\nCoverage will be provided for Lumirol contingent on the criteria below."
    ).statements
    #expect(own.map(\.service) == ["Lumirol"])
  }
}
