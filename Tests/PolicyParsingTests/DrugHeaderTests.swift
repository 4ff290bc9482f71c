import EvidenceModel
import Testing

@testable import PolicyParsing

/// Headers of policies on drugs.
@Suite struct DrugHeaderTests {
  @Test func readsTheBoxAboveEachPageOnTheFirst() throws {
    let pages = (1...4).map { page in
      """
       HARBOR PLAN
       Coverage Guideline
       Name:             Nerve Cooling             Page:             \(page) of 4
       Effective Date:   5/1/2024                  Last Review Date: 4/2024
       Applies
       to: Harbor Commercial

      \(page == 1 ? "Policy\n\nNerve cooling is considered investigational for gout." : "Trial \(page) had few people.")

      """
    }
    let policy = try Fixtures.policy(text: pages.joined(separator: "\u{0C}"))
    #expect(policy.title?.text == "Nerve Cooling")
    #expect(policy.dates.effective?.date.iso == "2024-05-01")
    #expect(policy.dates.lastReview?.date.iso == "2024-04")
  }

  @Test func readsANumberAboveTheDatesAtTheEnd() throws {
    let policy = try Fixtures.policy(
      text: """
        DRUG POLICY

        Lumirol (frigidumab)

        Policy

        Nerve cooling is considered investigational.

        Policy History

        Policy #: 05.01.98
        Reviewed: April 2024
        Current Effective Date: May 1, 2024
        """)
    #expect(policy.id.rawValue == "05.01.98")
  }

  @Test func takesNoProductsCodeForANumber() throws {
    let policy = try Fixtures.policy(
      text: """
        Drug Authorization Criteria

        Trade names: Lumirol™ (J9999), Frigirol™ (Q9998)
        Effective Date: 5/1/2024

        Policy

        Nerve cooling is considered investigational.

        """)
    #expect(!policy.id.rawValue.contains("99"))
  }
}
