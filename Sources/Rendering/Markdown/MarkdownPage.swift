/// Markdown that grows downwards, block after block (CommonMark, with GitHub's tables).
///
/// What is given as `text` is source text and is escaped; what is given as `markup` is not.
struct MarkdownPage {
  private var blocks: [String] = []

  /// A heading.
  mutating func heading(_ level: Int, _ text: String) {
    blocks.append(String(repeating: "#", count: level) + " " + MarkdownText.escaped(text))
  }

  /// A paragraph that is already Markdown.
  mutating func paragraph(markup: String) {
    if !markup.isEmpty { blocks.append(markup) }
  }

  /// A quotation that is already Markdown.
  mutating func quotation(markup: String) { blocks.append("> " + markup) }

  /// A list of entries that are already Markdown.
  mutating func list(markup entries: [String]) {
    if !entries.isEmpty { blocks.append(entries.map { "- " + $0 }.joined(separator: "\n")) }
  }

  /// Entries that may be nested; each begins with its own indentation.
  mutating func nestedList(_ entries: [(depth: Int, markup: String)]) {
    let lines = entries.map { String(repeating: "  ", count: $0.depth) + "- " + $0.markup }
    if !lines.isEmpty { blocks.append(lines.joined(separator: "\n")) }
  }

  /// A table of source text.
  mutating func table(_ columns: [String], _ rows: [[String]]) {
    let rule = "|" + String(repeating: " --- |", count: columns.count)
    let lines = [Self.row(columns), rule] + rows.map(Self.row)
    blocks.append(lines.joined(separator: "\n"))
  }

  /// A table whose cells are already Markdown.
  mutating func table(markup columns: [String], _ rows: [[String]]) {
    let rule = "|" + String(repeating: " --- |", count: columns.count)
    let lines = rows.map { "| " + $0.joined(separator: " | ") + " |" }
    blocks.append(([Self.row(columns), rule] + lines).joined(separator: "\n"))
  }

  private static func row(_ cells: [String]) -> String {
    "| " + cells.map(MarkdownText.escaped).joined(separator: " | ") + " |"
  }

  /// Source lines, verbatim, in a fence that none of them closes.
  mutating func code(_ lines: [String]) {
    guard !lines.isEmpty else { return }
    let fence = String(repeating: "`", count: max(3, Self.longestFence(in: lines) + 1))
    blocks.append(([fence + "text"] + lines.map(SafeText.line) + [fence]).joined(separator: "\n"))
  }

  private static func longestFence(in lines: [String]) -> Int {
    var longest = 0
    var run = 0
    for byte in lines.joined(separator: "\n").utf8 {
      run = byte == 0x60 ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }

  /// The page, blocks separated by an empty line.
  func rendered() -> String { blocks.joined(separator: "\n\n") + "\n" }
}

/// Answers as Markdown.
package enum MarkdownRenderer {}
