package import EvidenceModel

extension TextRenderer {
  /// What was judged in all documents, then by payer and by layout, and what was misread.
  package static func render(_ answer: PolicyEvaluation, style: TextStyle) -> String {
    var page = TextPage(style)
    page.item(
      StyledText("documents"), StyledText(String(answer.documents), .bold), indent: 2, column: 14)
    page.item(StyledText("lost"), StyledText(String(answer.lost), .bold), indent: 2, column: 14)
    page.blank()
    page.table(table(PolicyEvaluation.measureColumns, answer.measures.map(\.cells)))
    for (name, groups) in [("payer", answer.payers), ("layout", answer.layouts)] {
      page.blank()
      page.table(table(PolicyEvaluation.groupColumns(name), groups.map(\.cells)))
    }
    var file: String?
    for misreading in answer.misread {
      if misreading.file != file {
        page.blank()
        page.paragraph(StyledText(misreading.file), hang: 2)
        file = misreading.file
      }
      page.paragraph(StyledText(misreading.sentence, .dim), indent: 2, hang: 4)
    }
    return page.rendered()
  }

  private static func table(_ columns: [String], _ rows: [[String]]) -> TextTable {
    TextTable(
      columns: columns.enumerated().map { .init(heading: $1, isRightAligned: $0 > 0) },
      rows: rows.map { $0.map { StyledText($0) } })
  }
}
