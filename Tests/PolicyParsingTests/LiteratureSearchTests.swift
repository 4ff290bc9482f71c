import EvidenceModel
import Testing

@testable import PolicyParsing

/// Whose search of the literature a policy tells of.
struct LiteratureSearchTests {
  @Test(arguments: [
    "Bell (2018) reviewed toe bands.[4] The literature search, conducted through April 2017, found two.",
    "Bell et al reviewed toe bands. MEDLINE and Embase were searched through April 2017.",
    "Bell and colleagues reviewed toe bands. PubMed was searched through April 2017.",
  ])
  func theSearchOfAStudyIsNotThePolicys(_ study: String) throws {
    #expect(try search(study) == nil)
    #expect(
      try search(study + "\n\nThe literature was searched through May 2024 using PubMed.")
        == "2024-05")
  }

  @Test func aStudyNamedBehindTheSearchLeavesItThePolicys() throws {
    let own = "The literature was searched through May 2024. Bell (2018) reviewed toe bands."
    #expect(try search(own) == "2024-05")
  }

  private func search(_ rationale: String) throws -> String? {
    let text = """
      Policy Number: 12.34.567
      Effective Date: 1/1/2024

      Policy

      Toe bands are considered investigational.

      Rationale

      \(rationale)

      References
      """
    return try Fixtures.parse(text: text).policy?.literatureSearch?.date?.iso
  }
}
