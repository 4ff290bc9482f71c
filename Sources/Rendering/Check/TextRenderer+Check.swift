package import EvidenceModel

extension TextRenderer {
  /// Findings policy by policy, the gravest first.
  package static func render(_ answer: CheckAnswer, style: TextStyle) -> String {
    var page = TextPage(style)
    page.paragraph(StyledText(answer.headline, .bold))
    for (policy, findings) in answer.byPolicy {
      page.blank()
      page.paragraph(StyledText(policy.rawValue, .bold))
      for finding in findings { page.add(finding) }
    }
    if !answer.findings.isEmpty {
      page.blank()
      page.paragraph(StyledText("evq check --explain RULE says what a rule demands and why", .dim))
    }
    return page.rendered()
  }

  /// The pages of rules, one under the other.
  package static func render(_ pages: [CheckRulePage], style: TextStyle) -> String {
    var page = TextPage(style)
    for rule in pages {
      page.blank()
      page.paragraph(
        StyledText(rule.name, .bold), right: StyledText(rule.severity.rawValue, .dim), on: .first)
      page.paragraph(StyledText(rule.title), indent: 2)
      for part in rule.parts {
        page.item(StyledText(part.name.lowercased()), StyledText(part.text), indent: 2, column: 13)
      }
    }
    return page.rendered()
  }
}

extension TextPage {
  fileprivate mutating func add(_ finding: CheckFinding) {
    let isOpen = finding.accepted == nil
    let severity = isOpen ? finding.severity.rawValue : "accepted"
    item(
      StyledText(severity, isOpen && finding.severity != .note ? .bold : .dim),
      StyledText(finding.rule, .bold), indent: 2, column: 11,
      right: StyledText(finding.subject), on: .first)
    paragraph(StyledText(finding.message), indent: 4)
    var file: String?
    for quote in finding.quotes {
      let place = quote.span.file == file ? quote.span.place(in: quote.span.file) : quote.span.place
      file = quote.span.file
      paragraph(
        StyledText(quote.quoted), indent: 6, hang: 1, right: StyledText(place, .dim), limit: 3)
    }
    if let accepted = finding.accepted { paragraph(StyledText(accepted.words, .dim), indent: 4) }
  }
}
