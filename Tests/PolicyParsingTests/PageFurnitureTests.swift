import EvidenceModel
import SourceReading
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

  /// Pages that nothing parts but a number alone on its line, with what stands beside it on each.
  private static func extracted(beside lines: String) -> String {
    let pages = (1...5).map { page in
      let body =
        page == 3
        ? "Lumirol is considered medically necessary for gout when the patient has been\n"
        : page == 4
          ? "treated before and the following criteria are met:\nA. Pain\nB. Swelling\n"
          : "Trials of Lumirol had few patients in \(diseases[page % 3]).\n"
      return body + lines + "\n\n\(page)\n\n"
    }
    return "Lumirol\n\nPolicy Number: 12\nEffective Date: 1/2/2023\n\nCoverage Criteria\n\n"
      + pages.joined() + "References\n\nNone.\n"
  }

  @Test func readsAcrossNumbersThatCountPagesWithWhatRepeatsBesideThem() throws {
    let policy = try Fixtures.policy(text: Self.extracted(beside: "Harborline drug criteria, V1"))
    #expect(policy.statements.count == 1)
    #expect(policy.statements.first?.criteria?.items.map(\.text) == ["Pain", "Swelling"])
    #expect(policy.statements.first?.quote.text.contains("V1") == false)
  }

  @Test func keepsNumbersAloneBesideWhichNothingRepeats() throws {
    let rows = (1...6).map { "\($0)\n\nAgent \(Self.diseases[$0 % 3]) of kind \($0 * 7)\n\n" }
    let text =
      "Lumirol\n\nPolicy Number: 12\nEffective Date: 1/2/2023\n\nCoverage Criteria\n\n"
      + "Lumirol is considered medically necessary for gout.\n\nCodes\n\n" + rows.joined()
    let source = try #require(
      TextDecoder.decode(Array(text.utf8), path: "policies/sample.txt", sha256: "0").source)
    #expect(PageFurniture.ranges(in: source).isEmpty)
  }

  /// A reader that joins a page's last line with its foot loses only the foot.
  @Test func keepsALineThatEndsInThePagesNumber() throws {
    let entries = [
      "1. Lee A. Lumirol in gout of the great toe. J Gout. 2012;3(1):1-4.    Page 1 of 3",
      "2. Kim B. Lumirol in sprue and its signs. J Gout. 2013;3(1):1-4.    Page 2 of 3",
      "3. Oh C. Lumirol in mumps of the grown. J Gout. 2014;3(1):1-4.    Page 3 of 3",
    ]
    let policy = try Fixtures.policy(
      text: "Lumirol\n\nPolicy Number: 12\n\nPolicy\n\nLumirol is considered investigational.\n\n"
        + "References\n\n" + entries.joined(separator: "\n") + "\n")
    #expect(policy.references.count == 3)
    #expect(policy.references.allSatisfy { !$0.raw.contains("Page") })
  }

  /// How often a line stands on the cover, among 24 pages that have it once, and how many of all are left
  /// out: all but the cover's first, none where too many pages have it twice.
  @Test(arguments: [(1, 0, 23), (2, 0, 24), (1, 6, 0)])
  func leavesOutWhatStandsAnywhereOnMostPages(cover: Int, doubled: Int, expected: Int) throws {
    let pages = (1...24).map { page in
      let lines = (0..<9).map { "Sentence \($0) of page \(page) says something else." }
      let count = page == 1 ? cover : page <= doubled + 1 ? 2 : 1
      let side = Array(repeating: "Chapter of Tablets", count: count)
      return (lines.prefix(page % 8) + [""] + side + lines.dropFirst(page % 8))
        .joined(separator: "\n")
    }
    let source = SourceText(
      file: SourceFile(path: "a.txt", sha256: "", byteCount: 0),
      bytes: Array(pages.joined(separator: "\n\u{0C}").utf8))
    let lines = (0..<source.lineCount).map { source.trimmed(source.lineRange($0)) }
    #expect(PageFurniture.sideLines(source, lines).count == expected)
  }
}
