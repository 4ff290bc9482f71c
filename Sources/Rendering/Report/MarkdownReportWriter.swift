/// Writes a report as Markdown.
enum MarkdownReportWriter {
  static func write(_ report: Report) -> String {
    var page = MarkdownPage()
    page.heading(1, report.title)
    for block in report.blocks { page.add(block) }
    return page.rendered()
  }
}

extension MarkdownPage {
  fileprivate mutating func add(_ block: Report.Block) {
    switch block {
    case .heading(let level, let text): heading(level, text)
    case .paragraph(let inlines): paragraph(markup: inlines.markup)
    case .remark(let text): paragraph(markup: MarkdownText.escaped(text))
    case .list(let entries): list(markup: entries.map(\.markup))
    case .quotation(let text, let place):
      let words = "“" + MarkdownText.escaped(text) + "”"
      quotation(markup: place.isEmpty ? words : words + " (" + MarkdownText.escaped(place) + ")")
    case .verbatim(let text): code([text])
    case .table(let table): add(table)
    case .figure(let figure): add(figure.table)
    case .pageBreak: break
    }
  }

  private mutating func add(_ table: Report.Table) {
    if !table.caption.isEmpty {
      paragraph(markup: "*" + MarkdownText.escaped(table.caption) + "*")
    }
    self.table(markup: table.columns, table.rows.map { $0.map(\.markup) })
  }
}

extension [Report.Inline] {
  fileprivate var markup: String {
    map { inline in
      switch inline {
      case .text(let words), .dim(let words): Self.spaced(words, "", "")
      case .strong(let words): Self.spaced(words, "**", "**")
      case .deleted(let words): Self.spaced(words, "~~", "~~")
      case .inserted(let words): Self.spaced(words, "<ins>", "</ins>")
      }
    }.joined()
  }

  /// The words between marks; white space at their ends stays outside, where marks take effect.
  private static func spaced(_ words: String, _ open: String, _ close: String) -> String {
    let escaped = MarkdownText.escaped(words)
    guard !escaped.isEmpty else { return words.isEmpty ? "" : " " }
    let before = words.first?.isWhitespace == true ? " " : ""
    let after = words.last?.isWhitespace == true ? " " : ""
    return before + open + escaped + close + after
  }
}
