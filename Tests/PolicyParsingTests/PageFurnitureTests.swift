import EvidenceModel
import Testing

@testable import PolicyParsing

/// What runs through a document's pages, and sentences that only happen to stand at their ends.
@Suite struct PageFurnitureTests {
  private static let diseases = ["gout", "sprue", "mumps"]

  /// Nine pages; every third ends with the same sentence, whose list the next page has.
  private static func document(footer: (Int) -> String) -> String {
    let pages = (1...9).map { page -> String in
      let disease = diseases[(page - 1) / 3]
      let body =
        switch page % 3 {
        case 1: page == 1 ? "Lumirol is a tablet." : "1. Known \(diseases[(page - 1) / 3 - 1])"
        case 2: "Trials of Lumirol in \(disease) had few patients."
        default:
          "a. Lumirol is considered medically necessary when the following criteria are met:"
        }
      return "\(body)\n\n\n\(footer(page))\n"
    }
    return """
      Lumirol

      Policy Number: 12
      Effective Date: 1/2/2023

      Coverage Criteria

      \(pages.joined(separator: "\u{0C}"))\u{0C}1. Known mumps

      References

      None.
      """
  }

  @Test(
    arguments: [
      "© 2024 Harborline Services, Inc.", "© 2024 Harborline Services, Inc.     #",
      "Lumirol                      Page # of 9", "#/9",
    ])
  func keepsSentencesThatPagesEndWith(_ footer: String) throws {
    let text = Self.document { number in
      String(footer.map { $0 == "#" ? Character(String(number)) : $0 })
    }
    let statements = try Fixtures.policy(text: text).statements
    #expect(
      statements.map { $0.criteria?.items.first?.text } == [
        "Known gout", "Known sprue", "Known mumps",
      ])
  }
}
