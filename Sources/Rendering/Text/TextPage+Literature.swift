package import EvidenceModel

extension TextPage {
  /// A record of the literature, whole.
  mutating func literature(_ view: LiteratureView) {
    let record = view.record
    paragraph(
      StyledText(record.id.rawValue, .accent) + StyledText("  " + view.formatted), hang: 2,
      right: StyledText(record.source.place, .dim))
    entry("kind", view.kind.name)
    entry("design", EvidenceMarks.name(of: view.design, kind: view.kind))
    literatureParts(view)
    abstract(record.abstract)
  }

  /// What the literature adds to a work whose reference is shown.
  mutating func literatureParts(_ view: LiteratureView) {
    let record = view.record
    for status in view.statuses { entry("status", status.words) }
    entry("published as", record.publicationTypes.map(\.name).joined(separator: "; "))
    entry("subjects", record.mesh.map(\.words).joined(separator: "; "))
    entry("keywords", record.keywords.joined(separator: "; "))
    entry(
      "registered",
      record.registryNumbers.map { "\($0.registry) \($0.number)" }.joined(separator: "; "))
    for relation in record.relations where relation.kind != .cites { entry("see", relation.words) }
  }

  /// An abstract in its sections.
  mutating func abstract(_ sections: [AbstractSection]) {
    guard !sections.isEmpty else { return }
    blank()
    paragraph(StyledText("ABSTRACT", .bold))
    for section in sections {
      let label = section.label.map { StyledText($0 + "  ", .dim) } ?? StyledText("")
      paragraph(label + StyledText(section.text), indent: 2)
    }
  }

  private mutating func entry(_ name: String, _ value: String) {
    guard !value.isEmpty else { return }
    item(StyledText(name, .dim), StyledText(value), indent: 2, column: 16)
  }
}

extension MeshHeading {
  /// The heading with its aspects, a star at what the publication is mainly about.
  fileprivate var words: String {
    ([descriptor] + qualifiers).map { ($0.isMajor ? "*" : "") + $0.name }.joined(separator: "/")
  }
}

extension LiteratureRelation {
  /// The word of the source, then what the other publication is.
  fileprivate var words: String {
    [printedType, citation, pmid.map { "PMID " + $0 }, note].compactMap(\.self)
      .filter { !$0.isEmpty }.joined(separator: " · ")
  }
}

extension TextRenderer {
  /// A record that was read from a file.
  package static func render(_ view: LiteratureView, style: TextStyle) -> String {
    var page = TextPage(style)
    page.literature(view)
    return page.rendered()
  }
}
