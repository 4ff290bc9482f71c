package import EvidenceModel

extension MarkdownRenderer {
  /// The means, the notes, and a table of the queries where there are any.
  package static func render(_ answer: RetrievalAnswer) -> String {
    var page = MarkdownPage()
    page.heading(1, answer.scope)
    page.table(["measure", "value"], answer.measures.named.map { [$0.name, $0.value] })
    page.list(markup: answer.notes.map(MarkdownText.escaped))
    if !answer.scores.isEmpty {
      page.table(RetrievalAnswer.columns, answer.scores.map(\.cells))
    }
    return page.rendered()
  }
}
