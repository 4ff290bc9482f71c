package import EvidenceModel

extension TextRenderer {
  /// The shares of whole references, a table of fields, one of styles, and what was misread.
  package static func render(_ answer: ReferenceEvaluation, style: TextStyle) -> String {
    var page = TextPage(style)
    for line in answer.summary {
      page.item(StyledText(line.name), StyledText(line.value, .bold), indent: 2, column: 20)
    }
    page.blank()
    page.table(
      table(ReferenceEvaluation.fieldColumns, left: ["field"], answer.fields.map(\.cells)))
    if !answer.styles.isEmpty {
      page.blank()
      page.table(
        table(
          ReferenceEvaluation.styleColumns, left: ["style", "wrong fields"],
          answer.styles.map(\.cells)))
    }
    for reference in answer.misread {
      page.blank()
      page.paragraph(StyledText("line \(reference.line): \(reference.raw)"), hang: 2)
      for fault in reference.faults {
        page.paragraph(StyledText(fault.sentence, .dim), indent: 2, hang: 4)
      }
    }
    return page.rendered()
  }

  private static func table(
    _ columns: [String], left: Set<String>, _ rows: [[String]]
  ) -> TextTable {
    TextTable(
      columns: columns.map { .init(heading: $0, isRightAligned: !left.contains($0)) },
      rows: rows.map { $0.map { StyledText($0) } })
  }
}
