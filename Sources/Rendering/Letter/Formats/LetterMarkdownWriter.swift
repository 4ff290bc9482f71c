package import EvidenceModel

/// A letter as Markdown (CommonMark), with every character of a value kept from being markup.
package enum LetterMarkdownWriter {
  /// The text.
  package static func text(
    of document: LetterDocument, _ memo: LetterBlockMemo = LetterBlockMemo()
  ) -> String {
    var blocks: [String] = []
    for (index, part) in document.parts.enumerated() {
      if index > 0 { blocks.append("---") }
      blocks += part.blocks.map { memo.text(of: $0, text) }
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private static func text(_ block: LetterBlock) -> String {
    switch block {
    case .heading(let level, let runs):
      String(repeating: "#", count: level) + " " + line(runs).replacing("\\\n", with: " ")
    case .paragraph(let runs): line(runs)
    case .quotation(let runs): "> " + line(runs).replacing("\n", with: "\n> ")
    case .list(let items): items.map { "- " + item($0) }.joined(separator: "\n")
    case .numbered(let items):
      items.enumerated().map { "\($0.offset + 1). " + item($0.element) }.joined(separator: "\n")
    }
  }

  private static func item(_ runs: [LetterRun]) -> String {
    line(runs).replacing("\n", with: "\n   ")
  }

  private static func line(_ runs: [LetterRun]) -> String {
    joined(runs).map { run in
      let lines = run.text.split(separator: "\n", omittingEmptySubsequences: false)
      let text = lines.map { escaped(String($0)) }.joined(separator: "\\\n")
      return run.isStrong && !text.isEmpty ? strong(text) : text
    }.joined()
  }

  /// Neighbours that stand out become one, so that no two pairs of stars meet.
  private static func joined(_ runs: [LetterRun]) -> [LetterRun] {
    runs.reduce(into: []) { joined, run in
      if joined.last?.isStrong == run.isStrong {
        joined[joined.count - 1].text += run.text
      } else {
        joined.append(run)
      }
    }
  }

  /// Emphasis opens and closes beside words, not beside spaces (CommonMark 6.2).
  private static func strong(_ text: String) -> String {
    let head = text.prefix { $0 == " " }
    let body = text.dropFirst(head.count)
    let tail = body.reversed().prefix { $0 == " " }
    let words = body.dropLast(tail.count)
    return words.isEmpty ? text : head + "**" + words + "**" + String(tail)
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for (index, character) in text.enumerated() {
      let isMarkup = "\\`*_{}[]<>#|~&".contains(character)
      let opensLine = index == 0 && "-+=".contains(character)
      if isMarkup || opensLine { escaped.append("\\") }
      escaped.append(character)
    }
    return escaped
  }
}
