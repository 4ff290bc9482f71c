import EvidenceModel
import Testing

@testable import PolicyParsing

/// A policy whose status stands in headings, with a table of pipes for a header.
@Suite struct StatusHeadingPolicyTests {
  private let policy: Policy

  init() throws { policy = try Fixtures.policy(text: Self.text) }

  @Test func readsTheHeader() {
    #expect(policy.id == PolicyID("MED.00987"))
    #expect(policy.title?.text == "Oscillating Bed Therapy")
    #expect(policy.dates.lastReview?.date.iso == "2024-08-08")
    #expect(policy.dates.effective == nil)
  }

  @Test func takesADeterminationFromItsHeading() {
    #expect(policy.statements.count == 2)
    let inherited = policy.statements[1]
    #expect(inherited.service == "Oscillating bed therapy")
    #expect(inherited.determination.phrase.text == "Investigational and Not Medically Necessary")
    #expect(inherited.determination.classes == [.investigational, .notMedicallyNecessary])
    #expect(
      inherited.determination.flags == [.compound, .residual, .conditional, .headingInherited])
  }

  @Test func readsNestedCriteria() throws {
    let criteria = try #require(policy.statements[0].criteria)
    #expect(
      CriteriaOutline.lines(criteria) == [
        "all: when the criteria below are met",
        "  1. any: Individual meets one of the following (a or b):",
        "    a. leaf: Wound has not healed after 30 days; or",
        "    b. leaf: Wound is larger than 8 cm; and",
        "  2. leaf: Individual is immobile.",
      ])
  }

  @Test func namesReferencesByPositionWhereNumbersBeginAgain() {
    #expect(policy.references.map(\.label) == ["1", "2", "1"])
    #expect(policy.references.map(\.id.rawValue) == (1...3).map { "MED.00987/r\($0)" })
  }

  @Test func readsStatusDateAndActionFromLinesOfTheirOwn() {
    #expect(
      policy.history.map { $0.date?.iso } == [
        "2024-08-08", "2024-08-08", "2023-08-10", "2023-08-10",
      ])
    #expect(
      policy.history.map(\.kind) == [.reviewed, .referencesUpdated, .reviewed, .titleChanged])
    #expect(policy.history[3].to == "Oscillating Bed Therapy")
  }

  @Test func quotesNothingThatTheSourceDoesNotSay() {
    #expect(QuotationAudit.faults(of: policy, bytes: Array(Self.text.utf8)).isEmpty)
  }

  private static let text = #"""
    Medical Policy

    Subject: Oscillating Bed Therapy
    Document #: MED.00987 | Publish Date: 10/01/2024 |
    Status: Reviewed | Last Review Date: 08/08/2024

    Description/Scope

    This document addresses oscillating bed therapy. It describes when such beds may be considered medically necessary.

    Position Statement

    Medically Necessary:

    Oscillating bed therapy is considered medically necessary for individuals with stage 4 pressure injury when the criteria below are met:

    1. Individual meets one of the following (a or b):
    a. Wound has not healed after 30 days; or
    b. Wound is larger than 8 cm; and
    2. Individual is immobile.

    Investigational and Not Medically Necessary:

    Oscillating bed therapy when the criteria above are not met and for all other indications.

    Rationale

    A small trial enrolled 24 individuals (Petrova, 2011).

    Coding

    HCPCS
    E0194	Air fluidized bed

    References

    Peer Reviewed Publications:

    1. Petrova A. Beds and wounds. Wound Care. 2011; 4(2):12-19.
    2. Ruiz B, Stone C. Air beds in nursing homes. Wound Care. 2014; 7(1):1-9.

    Government Agency, Medical Society, and Other Authoritative Publications:

    1. Centers for Medicare & Medicaid Services. National Coverage Determination for Air-Fluidized Beds. NCD #280.8. Effective November 1, 2000.

    Document History

    Status

    Date

    Action

    Reviewed

    08/08/2024

    Medical Policy Committee review. Updated References section.

    Revised

    08/10/2023

    Medical Policy Committee review. Title changed to Oscillating Bed Therapy.
    """#
}
