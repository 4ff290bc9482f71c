package import EvidenceModel

/// A letter as plain text, 80 columns wide.
package enum LetterTextWriter {
  /// The text.
  package static func text(
    of document: LetterDocument, _ memo: LetterBlockMemo = LetterBlockMemo()
  ) -> String {
    let rule = String(repeating: "─", count: 80) + "\n"
    var pieces: [String] = []
    for (index, part) in document.parts.enumerated() {
      if index > 0 { pieces.append(rule) }
      for block in part.blocks { pieces.append(memo.text(of: block, text)) }
    }
    return pieces.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private static func text(_ block: LetterBlock) -> String {
    var page = TextPage(TextStyle(width: 80))
    write(block, to: &page)
    return page.rendered()
  }

  private static func write(_ block: LetterBlock, to page: inout TextPage) {
    switch block {
    case .heading(let level, let runs):
      let words = words(runs)
      page.paragraph(StyledText(level == 1 ? words.uppercased() : words))
      if level == 2 { page.add([StyledText(String(repeating: "-", count: min(80, words.count)))]) }
    case .paragraph(let runs): paragraph(runs, to: &page, indent: 0)
    case .quotation(let runs): paragraph(runs, to: &page, indent: 4)
    case .list(let items):
      for item in items { listItem("•", item, to: &page, column: 3) }
    case .numbered(let items):
      for (index, item) in items.enumerated() {
        listItem("\(index + 1).", item, to: &page, column: items.count > 9 ? 5 : 4)
      }
    }
  }

  private static func paragraph(_ runs: [LetterRun], to page: inout TextPage, indent: Int) {
    for line in lines(runs) { page.paragraph(StyledText(line), indent: indent) }
  }

  private static func listItem(
    _ sign: String, _ runs: [LetterRun], to page: inout TextPage, column: Int
  ) {
    for (index, line) in lines(runs).enumerated() {
      page.item(StyledText(index == 0 ? sign : ""), StyledText(line), indent: 0, column: column)
    }
  }

  private static func lines(_ runs: [LetterRun]) -> [String] {
    words(runs).split(separator: "\n").map(String.init)
  }

  /// The words of a line with single spaces.
  static func words(_ runs: [LetterRun]) -> String { runs.map(\.text).joined() }
}
