/// Writes a report as text within a width.
enum TextReportWriter {
  static func write(_ report: Report, style: TextStyle) -> String {
    var page = TextPage(style)
    page.paragraph(StyledText(report.title, .bold))
    for block in report.blocks { page.add(block) }
    return page.rendered()
  }
}

extension TextPage {
  fileprivate mutating func add(_ block: Report.Block) {
    switch block {
    case .heading(let level, let text):
      blank()
      paragraph(StyledText(text, .bold))
      if level == 2 { paragraph(StyledText(String(repeating: "─", count: style.width), .dim)) }
    case .paragraph(let inlines): paragraph(inlines.styled, indent: 2)
    case .remark(let text): paragraph(StyledText(text, .dim), indent: 2, hang: 2)
    case .list(let entries):
      for entry in entries { paragraph(StyledText("- ") + entry.styled, indent: 2, hang: 2) }
    case .quotation(let text, let place):
      paragraph(
        StyledText("“" + text + "”"), indent: 4, hang: 1,
        right: place.isEmpty ? nil : StyledText(place, .dim))
    case .verbatim(let text): paragraph(StyledText(text), indent: 4)
    case .table(let table): add(table)
    case .figure(let figure): add(figure.table)
    case .pageBreak: break
    }
  }

  private mutating func add(_ table: Report.Table) {
    if !table.caption.isEmpty {
      blank()
      paragraph(StyledText(table.caption, .dim), indent: 2)
    }
    let rows = table.rows.map { $0.map(\.styled) }
    let laidOut = TextTable(
      columns: table.columns.enumerated().map {
        .init(heading: $0.element, isRightAligned: table.numeric.contains($0.offset))
      }, rows: rows
    ).laidOut(width: style.width, indent: 2)
    guard let laidOut, laidOut.rows.allSatisfy({ $0.count <= Self.mostLines }) else {
      for row in rows { stacked(row, columns: table.columns) }
      return
    }
    add([laidOut.heading])
    for row in laidOut.rows { add(row) }
  }

  /// The most lines of a row; beyond it the cells stand one below the other.
  private static let mostLines = 6

  /// A row too wide for the page: what names it, then its cells one after the other, each with its
  /// column; what is not known is left out.
  private mutating func stacked(_ row: [StyledText], columns: [String]) {
    guard let first = row.first else { return }
    paragraph(first, indent: 2, hang: 2)
    let cells = zip(columns, row).dropFirst().filter { !$0.1.isEmpty && $0.1 != StyledText("–") }
    let facts = cells.map { name, cell in
      name.isEmpty ? cell : StyledText(name + " ", .dim) + cell
    }
    if !facts.isEmpty { paragraph(facts.joined(" · "), indent: 4) }
  }
}

extension [Report.Inline] {
  /// The words with the inks of a terminal; what is gone or new stands in the marks of wdiff, which
  /// need no colour.
  fileprivate var styled: StyledText {
    reduce(into: StyledText()) { text, inline in
      switch inline {
      case .text(let words): text += StyledText(words)
      case .strong(let words): text += StyledText(words, .bold)
      case .dim(let words): text += StyledText(words, .dim)
      case .deleted(let words): text += StyledText("[-" + words + "-]")
      case .inserted(let words): text += StyledText("{+" + words + "+}", .bold)
      }
    }
  }
}
