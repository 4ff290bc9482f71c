package import EvidenceModel

extension MarkdownRenderer {
  /// Each determination on the topic with its reasons and its evidence.
  package static func render(_ answer: WhyAnswer) -> String {
    var page = MarkdownPage()
    page.heading(1, answer.question)
    page.list(markup: answer.notes.map(MarkdownText.escaped))
    if answer.answers.isEmpty { page.paragraph(markup: "No determination on this topic.") }
    page.suggestions(answer.suggestions)
    for each in answer.answers { page.answer(each) }
    page.elsewhere(answer.elsewhere)
    let pairs = answer.answers.flatMap(\.evidence).map { ($0.record, $0.referenceLabel) }
    page.gaps(answer.gaps, names: Dictionary(pairs, uniquingKeysWith: { first, _ in first }))
    return page.rendered()
  }
}

extension MarkdownPage {
  /// A determination with its policy, its words and its criteria.
  mutating func statement(_ statement: PolicyStatement, of policy: PolicyHeading) {
    let words = DeterminationClass.headline(
      statement.determination.classes, phrase: statement.determination.phrase.text)
    heading(2, words + ": " + statement.topic + " (\(statement.id.rawValue))")
    let facts = [policy.id.rawValue, policy.title ?? "", policy.issuer ?? ""] + policy.dateWords
    let line = facts + [statement.linesOfBusiness.words]
    paragraph(markup: MarkdownText.escaped(line.filter { !$0.isEmpty }.joined(separator: " · ")))
    quotation(markup: MarkdownText.quoted(statement.quote))
    list(markup: statement.headings.map { "below " + MarkdownText.quoted($0) })
    list(
      markup: statement.determination.remarks.map(MarkdownText.escaped))
    criteria(of: statement)
  }

  fileprivate mutating func answer(_ answer: StatementAnswer) {
    statement(answer.statement, of: answer.policy)
    rationale(answer.rationale)
    evidence(answer.evidence)
  }

  private mutating func criteria(of statement: PolicyStatement) {
    guard let root = statement.criteria else { return }
    var entries: [(depth: Int, markup: String)] = []
    root.collect(depth: 0, into: &entries)
    heading(3, statement.determination.flags.contains(.listed) ? "Services" : "Criteria")
    nestedList(entries)
  }

  private mutating func rationale(_ rationale: Rationale) {
    heading(3, "Why")
    guard !rationale.reasons.isEmpty else {
      return paragraph(markup: "The document gives no reason for this determination.")
    }
    let verdict = "**verdict** " + rationale.verdict.rawValue
    if !rationale.printed.isEmpty {
      paragraph(markup: LinkBasis.printed.rationaleWords)
      list(
        markup: rationale.printed.map { "**reason** " + MarkdownText.quoted($0.quote) }
          + (rationale.linked.isEmpty ? [verdict] : []))
    }
    guard !rationale.linked.isEmpty else { return }
    paragraph(markup: (rationale.basis ?? .printed).rationaleWords)
    list(
      markup: rationale.linked.map { "**\($0.role.label)** " + MarkdownText.quoted($0.quote) }
        + [verdict])
  }

  private mutating func evidence(_ supports: [Support]) {
    guard !supports.isEmpty else { return }
    heading(3, "Evidence")
    table(
      ["whose link", "link", "design", "n", "work", "status", "place"], supports.map(\.cells))
    list(markup: supports.flatMap { support in support.findings.map { $0.markup(of: support) } })
  }

  fileprivate mutating func elsewhere(_ lines: [ElsewhereLine]) {
    guard !lines.isEmpty else { return }
    heading(2, "Elsewhere")
    list(
      markup: lines.map { line in
        let words = DeterminationClass.headline(line.classes, phrase: line.phrase)
        let rest = [line.topic, line.linesOfBusiness.words, line.statement.rawValue]
        return "**" + MarkdownText.escaped(words) + "** "
          + MarkdownText.escaped(rest.joined(separator: " · ")) + " "
          + MarkdownText.place(line.source)
      })
  }
}

extension CriteriaNode {
  fileprivate func collect(depth: Int, into entries: inout [(depth: Int, markup: String)]) {
    let words = [label ?? "", text].filter { !$0.isEmpty }.joined(separator: " ")
    let badge = self.badge.map { " **\($0)**" } ?? ""
    let place = " " + MarkdownText.place(span)
    let markup = (MarkdownText.escaped(words) + badge).drop { $0 == " " }
    entries.append((depth, markup + place))
    for note in notes { entries.append((depth + 1, MarkdownText.quoted(note))) }
    for item in items { item.collect(depth: depth + 1, into: &entries) }
  }
}

extension Support {
  fileprivate var cells: [String] {
    [
      basis.standing.heading, basis.cell,
      EvidenceMarks.name(of: design, kind: kind) + design.inferenceWords,
      sampleSize.map { String($0.count) } ?? "", referenceLabel, status.words, source?.place ?? "",
    ]
  }
}

extension Finding {
  fileprivate func markup(of support: Support) -> String {
    MarkdownText.escaped(support.referenceLabel + ": " + outcome) + " " + MarkdownText.quoted(quote)
  }
}
