import EvidenceModel
import Testing

@testable import PolicyParsing

/// A coverage policy with dotted leaders, bullets alone on their lines, numbers alone in the list.
@Suite struct DottedLeaderPolicyTests {
  private let policy: Policy

  init() throws { policy = try Fixtures.policy(text: Self.text) }

  @Test func readsTheHeader() {
    #expect(policy.id == PolicyID("0982"))
    #expect(policy.title?.text == "Thermal Vein Sealing")
    #expect(policy.dates.effective?.date.iso == "2024-07-15")
    #expect(policy.dates.nextReview?.date.iso == "2025-07-15")
    #expect(policy.dates.lastReview == nil)
  }

  @Test func readsStatements() {
    #expect(
      policy.statements.map(\.determination.classes) == [
        [.medicallyNecessary], [.notCovered], [.notCovered, .investigational],
      ])
    #expect(policy.statements[2].service == "foam-assisted sealing")
    #expect(policy.statements[2].determination.flags == [.compound])
  }

  @Test func readsBulletsAloneOnTheirLines() throws {
    let criteria = try #require(policy.statements[0].criteria)
    #expect(
      CriteriaOutline.lines(criteria) == [
        "all: when BOTH of the following criteria are met",
        "  leaf: Vein diameter is 3 mm or more",
        "  any: ANY of the following is present:",
        "    leaf: bleeding from a varicosity",
        "    leaf: recurrent phlebitis",
      ])
  }

  @Test func readsGluedNumbersAndNoUnit() {
    #expect(policy.citations.map(\.text) == ["1,2", "(Society of Veins [SOV], 2015)"])
    #expect(policy.references.map(\.label) == ["1", "2"])
    #expect(policy.references[0].raw.hasSuffix("2010 Apr;51(4): 220-8."))
  }

  @Test func readsTextBeforeItsDate() {
    #expect(policy.history.map { $0.date?.iso } == ["2024-07-15", "2024-01-15"])
    #expect(policy.history.map(\.kind) == [.reviewed, .criteriaChanged])
  }

  @Test func quotesNothingThatTheSourceDoesNotSay() {
    #expect(QuotationAudit.faults(of: policy, bytes: Array(Self.text.utf8)).isEmpty)
  }

  private static let text = #"""
    Medical Coverage Policy
    Effective Date ............................................. 7/15/2024
    Next Review Date....................................... 7/15/2025
    Coverage Policy Number .................................. 0982

    Thermal Vein Sealing

    Table of Contents
    Overview.............................................................. 1
    Coverage Policy .................................................. 1
    References .......................................................... 5

    Overview

    This Coverage Policy addresses thermal vein sealing for varicose veins.

    Coverage Policy

    Coverage for treatment of varicose veins varies across plans.

    Thermal vein sealing is considered medically necessary when BOTH of the following criteria are met:

    •
    Vein diameter is 3 mm or more
    •
    ANY of the following is present:

    bleeding from a varicosity

    recurrent phlebitis

    Thermal vein sealing is not covered or reimbursable for cosmetic purposes.

    Stonebridge does not cover foam-assisted sealing because it is considered experimental, investigational or unproven.

    General Background

    Varicose veins affect many adults.1,2 Sealing was described in 2001 in patients with a body mass index below 30 kg/m² (Society of Veins [SOV], 2015).

    Coding/Billing Information

    CPT®* Codes	Description
    36475	Endovenous ablation therapy

    References

    1.
    Abel S, Brandt K. Vein sealing in adults. J Vein Surg. 2010 Apr;51(4):
    220-8.
    2.
    Corley D. Sealing and foam. Phlebology. 2012;3:1-9.

    Revision Details

    Type of Revision	Summary of Changes	Date
    Annual Review	No clinical policy statement changes.	7/15/2024
    Focused Review	Revised criteria for bleeding.	1/15/2024
    """#
}
