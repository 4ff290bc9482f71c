import EvidenceModel
import Testing

@testable import PolicyParsing

/// A policy with all labels before all values, lines of business as headings, glued numbers.
@Suite struct LabelsFirstPolicyTests {
  private let policy: Policy

  init() throws { policy = try Fixtures.policy(text: Self.text) }

  @Test func readsLabelsBeforeValues() {
    #expect(policy.title?.text == "Hyperthermic Knee Lavage")
    #expect(policy.dates.effective?.date.iso == "2023-07-01")
    #expect(policy.dates.lastReview?.date.iso == "2023-06-12")
    #expect(policy.dates.original?.date.iso == "2021-03-15")
  }

  @Test func readsLinesOfBusinessFromHeadings() {
    #expect(
      policy.statements.map { $0.linesOfBusiness.map(\.value) } == [
        [.commercial], [.medicareAdvantage], [.medicareAdvantage],
      ])
    #expect(
      policy.statements.map(\.determination.classes) == [
        [.investigational], [.medicallyNecessary], [.notMedicallyNecessary],
      ])
    #expect(policy.statements[2].determination.phrase.text == "not considered medically necessary")
    #expect(policy.statements[1].criteria?.items.count == 2)
  }

  @Test func readsGluedAndSquareNumbers() {
    #expect(policy.citations.map { $0.targets.compactMap(\.number) } == [[1, 2], [3], [2]])
    #expect(policy.references.count == 3)
  }

  @Test func readsTheSummary() throws {
    let summary = try #require(policy.summaries.first)
    #expect(summary.population == "osteoarthritis of the knee")
    #expect(summary.service == "hyperthermic lavage")
    #expect(summary.verdict == .insufficient)
    #expect(summary.reasons.map(\.role) == [.base, .finding, .gap, .conclusion])
  }

  @Test func readsThreeLayoutsOfHistory() {
    #expect(
      policy.history.map { $0.date?.iso } == ["2023-01", "2023-06-12", "2023-06-12", "2021-03-15"])
    #expect(
      policy.history.map(\.kind) == [.codingChanged, .referencesUpdated, .reviewed, .created])
  }

  @Test func quotesNothingThatTheSourceDoesNotSay() {
    #expect(QuotationAudit.faults(of: policy, bytes: Array(Self.text.utf8)).isEmpty)
  }

  private static let text = #"""
    Medical Policy: Hyperthermic Knee Lavage
    BCBSA Ref. Policy: Effective Date: Last Revised: Replaces:
    1.01.99 July 1, 2023 June 12, 2023 N/A

    POLICY STATEMENT

    Commercial Members: Managed Care (HMO and POS), PPO, and Indemnity

    Hyperthermic knee lavage is INVESTIGATIONAL.

    Medicare HMO Blue and Medicare PPO Blue Members

    Hyperthermic knee lavage may be considered MEDICALLY NECESSARY for septic arthritis if the following criteria have been met:

    • The joint has been aspirated, and
    • Antibiotics were given for 48 hours.

    Hyperthermic knee lavage for osteoarthritis is not considered medically necessary.

    RATIONALE

    Heat stimulates fibroblasts.1,2 Effects last months.3 Further trials are needed.

    For individuals who have osteoarthritis of the knee who receive hyperthermic lavage, the evidence includes 1 randomized controlled trial. Relevant outcomes are symptoms and quality of life. The trial found no difference in pain. No long-term studies have been published. The evidence is insufficient to determine that the technology results in an improvement in the net health outcome.

    PRACTICE GUIDELINES AND POSITION STATEMENTS

    The society made no recommendation.[2]

    REFERENCES

    1. Adams J. Heat and cells. Cell Heat. 2001;1(1):1-2. PMID 11111111
    2. Brown K. Fibroblasts in heat. Cell Heat. 2002;2(1):3-4. PMID 22222222
    3. Clark L. Knee lavage. Knee. 2003;3(1):5-6. PMID 33333333

    POLICY HISTORY

    January 2023: Coding change: code 0998T added.
    • 06/12/2023 – Annual Review: References added. Policy statement unchanged.
    03/15/2021
    New policy.
    """#
}
