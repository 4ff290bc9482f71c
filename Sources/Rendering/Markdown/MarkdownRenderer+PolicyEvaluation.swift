package import EvidenceModel

extension MarkdownRenderer {
  /// What was judged in all documents, then by payer and by layout, and what was misread.
  package static func render(_ answer: PolicyEvaluation) -> String {
    var page = MarkdownPage()
    page.heading(1, "Policies read")
    page.table(
      ["documents", "lost"], [[String(answer.documents), String(answer.lost)]])
    page.table(PolicyEvaluation.measureColumns, answer.measures.map(\.cells))
    page.table(PolicyEvaluation.groupColumns("payer"), answer.payers.map(\.cells))
    page.table(PolicyEvaluation.groupColumns("layout"), answer.layouts.map(\.cells))
    if !answer.misread.isEmpty {
      page.heading(2, "Misread")
      page.list(
        markup: answer.misread.map { MarkdownText.escaped("\($0.file): \($0.sentence)") })
    }
    return page.rendered()
  }
}
