package import EvidenceModel

extension MarkdownRenderer {
  /// Findings policy by policy, the gravest first.
  package static func render(_ answer: CheckAnswer) -> String {
    var page = MarkdownPage()
    page.heading(1, "What does not add up")
    page.paragraph(markup: MarkdownText.escaped(answer.headline))
    for (policy, findings) in answer.byPolicy {
      page.heading(2, policy.rawValue)
      for finding in findings { page.add(finding) }
    }
    return page.rendered()
  }

  /// The pages of rules as a document: `Docs/rules.md`.
  package static func render(_ pages: [CheckRulePage]) -> String {
    var page = MarkdownPage()
    page.heading(1, "Rules of evq check")
    page.paragraph(
      markup: "`evq check --explain all --format markdown` prints this page, "
        + "`evq check --explain RULE` one section of it.")
    page.table(
      ["rule", "severity", "a finding says"],
      pages.map { [$0.name, $0.severity.rawValue, $0.title] })
    page.heading(2, "How a finding is accepted")
    page.paragraph(markup: MarkdownText.escaped(CheckRulePage.accepting))
    for rule in pages {
      page.heading(2, rule.name)
      page.paragraph(
        markup: "**" + rule.severity.rawValue + "**: " + MarkdownText.escaped(rule.title))
      page.list(
        markup: rule.parts.dropLast().map {
          "**" + $0.name + "**: " + MarkdownText.escaped($0.text)
        })
    }
    return page.rendered()
  }
}

extension MarkdownPage {
  fileprivate mutating func add(_ finding: CheckFinding) {
    heading(3, finding.rule + ": " + finding.subject)
    let severity = finding.accepted == nil ? finding.severity.rawValue : "accepted"
    paragraph(markup: "**" + severity + "** " + MarkdownText.escaped(finding.message))
    list(
      markup: finding.quotes.map {
        MarkdownText.escaped($0.quoted) + " " + MarkdownText.escaped("(\($0.span.place))")
      })
    if let accepted = finding.accepted {
      paragraph(markup: MarkdownText.escaped(accepted.words))
    }
  }
}
