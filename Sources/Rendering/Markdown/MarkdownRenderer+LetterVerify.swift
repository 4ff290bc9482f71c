package import EvidenceModel

extension MarkdownRenderer {
  /// What differs in a letter.
  package static func render(_ answer: LetterVerifyAnswer) -> String {
    var page = MarkdownPage()
    page.heading(1, "Letter verified: " + answer.file)
    let state = answer.isIdentical.map { $0 ? "identical" : "not identical" } ?? "without the case"
    page.paragraph(
      markup: MarkdownText.escaped(
        "\(answer.comparedLines) lines compared, \(state), "
          + "\(counted(answer.differences.count, "difference", "differences"))."))
    let changes = answer.changes.map { "\($0.key): named \($0.named), now \($0.now)" }
    let differences = answer.differences.map {
      "expected “\($0.expected ?? "nothing")”, found “\($0.found ?? "nothing")”"
    }
    let items = (changes + differences).map(MarkdownText.escaped)
    if !items.isEmpty { page.list(markup: items) }
    return page.rendered()
  }
}
