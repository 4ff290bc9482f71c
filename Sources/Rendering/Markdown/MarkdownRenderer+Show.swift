package import EvidenceModel

extension MarkdownRenderer {
  /// One record, whole.
  package static func render(_ answer: ShowAnswer) -> String {
    var page = MarkdownPage()
    page.heading(1, answer.id)
    switch answer.record {
    case .policy(let document):
      page.document(document)
      page.list(markup: document.diagnostics.map(\.markup))
    case .statement(let statement, let heading, let links):
      page.statement(statement, of: heading)
      page.links(links)
    case .summary(let summary, let heading, let links):
      page.paragraph(
        markup: MarkdownText.escaped(heading.id.rawValue + " · " + summary.verdict.rawValue))
      page.list(
        markup: summary.reasons.map {
          MarkdownText.escaped($0.role.rawValue) + " " + MarkdownText.quoted($0.quote)
        })
      page.links(links)
    case .passage(let passage, let heading, let links):
      page.paragraph(markup: MarkdownText.escaped(heading.id.rawValue))
      page.quotation(markup: MarkdownText.quoted(passage.quote))
      page.links(links)
    case .study(let study, let heading, let links):
      page.paragraph(
        markup: MarkdownText.escaped(
          ([heading.id.rawValue] + study.factWords).joined(separator: " · ")))
      page.quotation(markup: MarkdownText.quoted(study.quote))
      page.links(links)
    case .codeGroup(let group, let heading):
      page.paragraph(markup: MarkdownText.escaped(heading.id.rawValue + " · " + group.headline))
      page.list(
        markup: group.codes.map {
          MarkdownText.escaped($0.quote.text) + " " + MarkdownText.place($0.quote.span)
        })
    case .reference(let reference, let work):
      page.reference(reference)
      page.work(work)
    case .work(let work): page.work(work)
    case .literature(let view): page.literature(view)
    }
    page.code(answer.sourceLines.map { "\($0.number) \($0.isInside ? ">" : " ") \($0.text)" })
    return page.rendered()
  }
}

extension MarkdownRenderer {
  /// A reference as printed, and what it says field by field.
  package static func render(_ reference: Reference) -> String {
    var page = MarkdownPage()
    page.heading(1, reference.text.id.rawValue)
    page.reference(reference)
    return page.rendered()
  }
}

extension MarkdownPage {
  mutating func document(_ document: PolicyDocument) {
    let heading = document.policy.heading
    let facts = [heading.title ?? "", heading.issuer ?? ""] + heading.dateWords
    paragraph(markup: MarkdownText.escaped(facts.filter { !$0.isEmpty }.joined(separator: " · ")))
    for statement in document.policy.statements { self.statement(statement, of: heading) }
    if !document.references.isEmpty { self.heading(2, "References") }
    list(
      markup: document.references.map {
        MarkdownText.escaped($0.text.id.rawValue + " " + $0.text.raw) + " "
          + MarkdownText.place($0.text.span)
      })
  }

  fileprivate mutating func reference(_ reference: Reference) {
    quotation(
      markup: MarkdownText.escaped(reference.text.raw) + " "
        + MarkdownText.place(reference.text.span))
    table(["field", "value"], reference.item.fields.map { [$0.name, $0.value] })
  }

  fileprivate mutating func work(_ view: WorkView) {
    heading(2, view.work.id.rawValue)
    paragraph(markup: MarkdownText.escaped(view.formatted))
    let record = view.record
    var facts = ["kind: " + record.kind.name]
    facts += record.designs.map {
      "design: " + EvidenceMarks.name(of: $0, kind: record.kind) + $0.inferenceWords
    }
    facts += record.sampleSizes.map { "n: \($0.count) \($0.label) (\($0.quote.span.place))" }
    facts.append("status: " + record.status.words)
    facts.append("references: " + view.references.map(\.text.id.rawValue).joined(separator: ", "))
    list(markup: facts.map(MarkdownText.escaped))
    list(
      markup: record.findings.map {
        MarkdownText.escaped($0.outcome) + " " + MarkdownText.quoted($0.quote)
      })
    list(markup: view.remarks.map(MarkdownText.escaped))
    if let literature = view.literature {
      heading(2, "In the literature")
      self.literature(literature)
    }
    links(view.links)
  }

  fileprivate mutating func links(_ links: [Link]) {
    guard !links.isEmpty else { return }
    heading(2, "Links")
    list(
      markup: links.map {
        MarkdownText.escaped("\($0.from) → \($0.to), \($0.basis.standing.heading): \($0.reason)")
          + " " + MarkdownText.place($0.fromSpan)
      })
  }
}
