import EvidenceModel
import Rendering
import Testing

/// The CSV of references, read back by the grammar of RFC 4180 alone.
@Suite struct ReferenceCSVTests {
  private static let items: [(id: String, item: CSLItem)] = [
    (
      "pmid:1",
      CSLItem(
        type: .articleJournal,
        authors: [
          CSLName(family: "van Doe", given: "Jane A", suffix: "Jr"),
          CSLName(literal: "Group, the \"SHOE\" one; second arm"),
        ], hasMoreAuthors: true, title: "Quoted \"heel\", commas,\nand a line break",
        containerTitle: "Fußpflege & Gang", issued: PartialDate(year: 2015, month: 3),
        volume: "7", issue: "Suppl 2", page: "S1-S9", doi: "10.1000/a,b\"c", pmid: "1")
    ),
    ("r2", CSLItem(type: .webpage, title: "=SUM(A1)", url: "https://example.org/?a=1,2")),
    ("r3", CSLItem(type: .document)),
  ]

  /// The rows of RFC 4180: fields parted by commas, lines by CRLF, quotation marks doubled in quotes.
  private func rows(_ text: String) -> [[String]] {
    var rows: [[String]] = [[]]
    var field: [UInt8] = []
    var isQuoted = false
    var bytes = Array(text.utf8)[...]
    while let byte = bytes.popFirst() {
      switch byte {
      case UInt8(ascii: "\"") where isQuoted && bytes.first == byte:
        field.append(byte)
        bytes.removeFirst()
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: ",") where !isQuoted, 0x0A where !isQuoted:
        rows[rows.count - 1].append(String(decoding: field, as: UTF8.self))
        field = []
        if byte == 0x0A { rows.append([]) }
      case 0x0D where !isQuoted: break
      default: field.append(byte)
      }
    }
    return rows.dropLast()
  }

  @Test func everyFieldIsReadBackAsItWas() throws {
    let rows = rows(CSVRenderer.references(Self.items))
    let header = try #require(rows.first)
    #expect(rows.allSatisfy { $0.count == header.count })
    #expect(rows.count == Self.items.count + 1)
    let first = Dictionary(uniqueKeysWithValues: zip(header, rows[1]))
    let item = Self.items[0].item
    #expect(first["title"] == item.title)
    #expect(first["container"] == item.containerTitle)
    #expect(first["doi"] == item.doi)
    #expect(first["issued"] == "2015-03")
    #expect(first["issue"] == "Suppl 2")
    #expect(
      first["authors"] == "van Doe, Jane A, Jr; Group, the \"SHOE\" one; second arm; et al.")
    let second = Dictionary(uniqueKeysWithValues: zip(header, rows[2]))
    #expect(second["title"] == "'=SUM(A1)")
    #expect(second["url"] == "https://example.org/?a=1,2")
    #expect(rows[3] == ["r3", "document"] + Array(repeating: "", count: header.count - 2))
  }
}
