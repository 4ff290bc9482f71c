package import EvidenceModel

extension MarkdownRenderer {
  /// A record of the literature.
  package static func render(_ view: LiteratureView) -> String {
    var page = MarkdownPage()
    page.heading(1, view.record.id.rawValue)
    page.literature(view)
    return page.rendered()
  }
}

extension MarkdownPage {
  /// A record of the literature, whole.
  mutating func literature(_ view: LiteratureView) {
    let record = view.record
    paragraph(markup: MarkdownText.escaped(view.formatted))
    var facts = [
      "kind: " + view.kind.name,
      "design: " + EvidenceMarks.name(of: view.design, kind: view.kind),
    ]
    facts += view.statuses.map { "status: " + $0.words }
    facts.append("published as: " + record.publicationTypes.map(\.name).joined(separator: "; "))
    facts += record.registryNumbers.map { "registered: \($0.registry) \($0.number)" }
    list(markup: facts.map(MarkdownText.escaped))
    for section in record.abstract {
      let label = section.label.map { "**" + MarkdownText.escaped($0) + "** " } ?? ""
      paragraph(markup: label + MarkdownText.escaped(section.text))
    }
  }
}
