import EvidenceModel
import Testing

@testable import PolicyParsing

/// A policy in Markdown whose headings say what is covered.
@Suite struct MarkdownPolicyTests {
  private let policy: Policy

  init() throws { policy = try Fixtures.policy(text: Self.text) }

  @Test func readsTheHeader() {
    #expect(policy.id == PolicyID("MP-044"))
    #expect(policy.aliases == ["MP/044"])
    #expect(policy.title?.text == "Cryoneedle Release")
    #expect(policy.linesOfBusiness.map(\.value) == [.medicaid, .medicareAdvantage])
    #expect(policy.linesOfBusiness.map(\.basis) == [.label, .label])
    #expect(policy.dates.lastReview?.date.iso == "2024-02-01")
    #expect(policy.dates.nextReview?.date.iso == "2025-02")
  }

  @Test func readsTheServiceOfAHeading() {
    #expect(
      policy.statements.map(\.determination.classes) == [[.covered], [.notCovered], [.notCovered]])
    #expect(
      policy.statements.map(\.service) == [
        "Cryoneedle release", "Cryoneedle Release", "Cryoneedle Release",
      ])
    #expect(
      policy.statements.map(\.indication) == [
        "Dupuytren contracture", "Trigger finger", "Plantar fibromatosis",
      ])
    #expect(policy.statements.allSatisfy { $0.determination.flags.contains(.headingInherited) })
    #expect(policy.statements[0].criteria?.require == .any)
  }

  @Test func readsDefinitionsAndHistory() {
    #expect(policy.definitions.count == 1)
    #expect(policy.history.map(\.kind) == [.reviewed, .titleChanged, .created])
    #expect(policy.history[1].from == "Freezing Needle Therapy")
    #expect(policy.sections.first { $0.heading == "Efficacy" }?.kind == .evidence)
  }

  @Test func quotesNothingThatTheSourceDoesNotSay() {
    #expect(QuotationAudit.faults(of: policy, bytes: Array(Self.text.utf8)).isEmpty)
  }

  private static let text = #"""
    # Cryoneedle Release

    **Policy ID:** MP/044
    **Line(s) of Business:** Medicaid; Medicare Advantage
    **Last Review Date:** Feb. 1, 2024
    **Next Review Date:** 2/2025

    ## Description

    Cryoneedle release freezes a tight band of tissue.

    ## When Cryoneedle Release is covered

    Cryoneedle release for Dupuytren contracture when either of the following is present:

    1. Contracture of at least 30 degrees
    2. Recurrence after surgery

    ## When Cryoneedle Release is not covered

    - Trigger finger
    - Plantar fibromatosis

    ## Definitions

    **Investigational** means not shown to improve net health outcome.

    ## Rationale

    ### Efficacy

    A cohort study reported release in most hands (Moss, 2020).

    ## References

    1. Moss T. Cryoneedle release of the hand: a cohort study. Hand Tech. 2020;9(1):20-27.

    ## Revision History

    | Date | Change |
    |---|---|
    | 2/2024 | Annual review. Title changed from Freezing Needle Therapy to Cryoneedle Release. |
    | 1/2022 | Policy created |
    """#
}
