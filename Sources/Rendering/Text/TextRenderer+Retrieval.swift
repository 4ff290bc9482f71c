package import EvidenceModel

extension TextRenderer {
  /// The means, the notes, and a table of the queries where there are any.
  package static func render(_ answer: RetrievalAnswer, style: TextStyle) -> String {
    var page = TextPage(style)
    page.paragraph(StyledText(answer.scope))
    page.blank()
    for measure in answer.measures.named {
      page.item(
        StyledText(measure.name), StyledText(measure.value, .bold), indent: 2, column: 12)
    }
    if !answer.notes.isEmpty { page.blank() }
    for note in answer.notes { page.paragraph(StyledText(note, .dim), hang: 2) }
    if !answer.scores.isEmpty {
      page.blank()
      page.table(
        TextTable(
          columns: RetrievalAnswer.columns.map {
            .init(heading: $0, isRightAligned: $0 != "words")
          },
          rows: answer.scores.map { $0.cells.map { StyledText($0) } }))
    }
    return page.rendered()
  }
}
