package import EvidenceModel

extension TextRenderer {
  /// Records as a table; one below the other where the page is too narrow for the columns, or so
  /// narrow that a row would take more than three lines.
  package static func render(_ answer: ListAnswer, style: TextStyle) -> String {
    var page = TextPage(style)
    let count = counted(answer.rows.count, answer.noun.singular, answer.noun.rawValue)
    page.paragraph(StyledText(answer.rows.isEmpty ? "No \(answer.noun.rawValue)." : count, .bold))
    guard !answer.rows.isEmpty else { return page.rendered() }
    let columns = answer.shownColumns
    let table = TextTable(
      columns: columns.map { .init(heading: $0) },
      rows: answer.rows.map { row in columns.map { StyledText(row.cell($0) ?? "–") } })
    if let laidOut = table.laidOut(width: style.width, indent: 0),
      laidOut.rows.allSatisfy({ $0.count <= 3 })
    {
      page.add([laidOut.heading])
      for row in laidOut.rows { page.add(row) }
    } else {
      for row in answer.rows { page.stacked(row, columns: columns) }
    }
    return page.rendered()
  }
}

extension ListNoun {
  /// The noun for one record.
  var singular: String { self == .policies ? "policy" : String(rawValue.dropLast()) }
}

extension TextPage {
  fileprivate mutating func stacked(_ row: ListRow, columns: [String]) {
    blank()
    paragraph(StyledText(row.id, .accent))
    for column in columns where column != "id" {
      item(
        StyledText(column, .dim), StyledText(row.cell(column) ?? "–"), indent: 2, column: 4)
    }
  }
}
