import EvidenceModel
import Testing

@testable import PolicyParsing

/// Lists that tell of one subject after the other.
@Suite struct LabelledAccountTests {
  private static let accounts = """
    Guidelines support heel bands in several conditions:
    • Gout of the heel (GH): The heel society lists heel bands among its first choices.1
    • Heel ulcers: In 2019 a consensus was published on bands for ulcers of the heel.2
      o Deep ulcers need a second band.
    • Duration: 12 months
    """

  private func passages(_ heading: String) throws -> [String] {
    let text = """
      Policy Number: 12.34.567
      Effective Date: 1/1/2024

      Policy

      Heel bands are considered investigational.

      \(heading)

      \(Self.accounts)
      """
    return try Fixtures.policy(text: text).passages.map(\.quote.text)
  }

  /// What belongs to an account, or has no sentence behind its label, stays with it.
  @Test func eachAccountIsAPassage() throws {
    let passages = try passages("Rationale")
    #expect(passages.contains { $0.hasPrefix("• Gout") && !$0.contains("ulcers") })
    #expect(passages.contains { $0.hasPrefix("• Heel ulcers") && $0.contains("12 months") })
  }

  @Test func listsOfCriteriaStayWhole() throws {
    let passages = try passages("Coding")
    #expect(passages.contains { $0.contains("Gout") && $0.contains("Heel ulcers") })
  }
}
