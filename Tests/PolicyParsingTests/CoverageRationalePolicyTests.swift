import EvidenceModel
import Testing

@testable import PolicyParsing

/// A commercial policy: label lines, bullets of a symbol font, `proven` and `unproven`, names with years.
@Suite struct CoverageRationalePolicyTests {
  private let policy: Policy

  init() throws { policy = try Fixtures.policy(text: Self.text) }

  @Test func readsTheHeader() {
    #expect(policy.id == PolicyID("2025T0671AB"))
    #expect(policy.title?.text == "Radial Nerve Cooling for Chronic Elbow Pain")
    #expect(policy.dates.effective?.date.iso == "2025-05-01")
    #expect(policy.linesOfBusiness.map(\.value) == [.commercial])
    #expect(
      policy.relatedPolicies.map(\.text) == [
        "Ablative Treatment of Joint Pain", "Neurostimulation Devices",
      ])
  }

  @Test func readsThreeStatements() {
    #expect(
      policy.statements.map(\.determination.phrase.text) == [
        "proven and medically necessary", "unproven and not medically necessary",
        "not medically necessary",
      ])
    #expect(policy.statements[0].indication == "treating chronic lateral elbow pain")
    #expect(policy.statements[1].indication == "treating all other conditions")
    #expect(policy.statements[1].determination.flags == [.compound, .residual])
  }

  @Test func readsBulletsOfASymbolFont() throws {
    let criteria = try #require(policy.statements[0].criteria)
    #expect(criteria.items.count == 3)
    #expect(
      CriteriaOutline.lines(criteria.items[1]) == [
        "atLeast 2: Failure of conservative management, including at least two of the following:",
        "  leaf: Physical therapy", "  leaf: Bracing", "  leaf: Oral analgesics",
      ])
  }

  @Test func readsCodesAndPointers() {
    #expect(policy.codes.map(\.code) == ["0999T", "64640", "M77.11"])
    #expect(policy.codes.map(\.system) == [.cpt, .cpt, .icd10cm])
    #expect(
      policy.citations.map(\.text) == [
        "Ferris et al. (2019)", "(Ferris et al., 2019; Oduya and Lind, 2020a)",
        "(Hayes, 2021, updated 2023)",
      ])
    #expect(policy.citations[1].targets.map(\.suffix) == [nil, "a"])
    #expect(policy.references.count == 2)
  }

  @Test func readsTheHistoryRow() {
    #expect(
      policy.history.map(\.kind) == [.other, .revised, .other, .referencesUpdated, .archived])
    #expect(policy.history.allSatisfy { $0.date?.iso == "2025-05-01" })
  }

  @Test func quotesNothingThatTheSourceDoesNotSay() {
    #expect(QuotationAudit.faults(of: policy, bytes: Array(Self.text.utf8)).isEmpty)
  }

  private static let text = #"""
    Northfield Health Commercial Medical Policy

    Radial Nerve Cooling for Chronic Elbow Pain

    Policy Number: 2025T0671AB
    Effective Date: May 1, 2025

    Instructions for Use

    Table of Contents
    Application ............................... 1
    Coverage Rationale ........................ 1
    References ................................ 6

    Related Commercial Policies
    • Ablative Treatment of Joint Pain
    • Neurostimulation Devices

    Application

    This Medical Policy applies to commercial plans.

    Coverage Rationale

    Radial nerve cooling is proven and medically necessary for treating chronic lateral elbow pain when all of the following criteria are met:
    \#u{F0A7} Pain has lasted at least six months
    \#u{F0A7} Failure of conservative management, including at least two of the following:
    o Physical therapy
    o Bracing
    o Oral analgesics
    \#u{F0A7} A diagnostic nerve block gave at least 50 percent relief

    Radial nerve cooling is unproven and not medically necessary due to insufficient evidence of efficacy for treating all other conditions.

    Repeat cooling within 12 months is considered not medically necessary.

    Applicable Codes

    The following list of codes is provided for reference purposes only.

    CPT Code	Description
    0999T	Cooling of radial nerve
    64640	Destruction of other peripheral nerve

    Diagnosis Code	Description
    M77.11	Lateral epicondylitis, right elbow

    Description of Services

    Radial nerve cooling has been investigated as a treatment of chronic elbow pain. It is considered by some to be an option.

    Clinical Evidence

    In a randomized trial, Ferris et al. (2019) compared cooling with sham in 80 patients. Pain fell in both groups (Ferris et al., 2019; Oduya and Lind, 2020a).

    Insufficient evidence exists for other joints (Hayes, 2021, updated 2023).

    U.S. Food and Drug Administration (FDA)

    This section is to be used for informational purposes only. FDA approval alone is not a basis for coverage.

    References

    Ferris T, Okafor U, Lindqvist P. Cooling of the radial nerve in lateral elbow pain: a randomized controlled trial. J Elbow Med. 2019;12(3):101-109.

    Oduya B, Lind S. Two-year results of nerve cooling. Pain Rep. 2020a;5(1):e17.

    Policy History/Revision Information

    Date	Summary of Changes
    05/01/2025	Coverage Rationale. Revised coverage criteria. Supporting Information. Updated Clinical Evidence and References sections to reflect the most current information. Archived previous policy version 2024T0671AA.
    """#
}
