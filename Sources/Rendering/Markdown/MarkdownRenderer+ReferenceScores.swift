package import EvidenceModel

extension MarkdownRenderer {
  /// The shares of whole references, a table of fields, one of styles, and what was misread.
  package static func render(_ answer: ReferenceEvaluation) -> String {
    var page = MarkdownPage()
    page.heading(1, "References read")
    page.table(["measure", "value"], answer.summary.map { [$0.name, $0.value] })
    page.table(ReferenceEvaluation.fieldColumns, answer.fields.map(\.cells))
    if !answer.styles.isEmpty {
      page.table(ReferenceEvaluation.styleColumns, answer.styles.map(\.cells))
    }
    for reference in answer.misread {
      page.heading(2, "Line \(reference.line)")
      let lines = [reference.raw] + reference.faults.map(\.sentence)
      page.list(markup: lines.map(MarkdownText.escaped))
    }
    return page.rendered()
  }
}
