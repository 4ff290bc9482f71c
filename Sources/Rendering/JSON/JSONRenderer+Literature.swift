package import EvidenceModel

extension JSONRenderer {
  /// A record of the literature as `evq.literature/1`.
  ///
  /// - Parameters:
  ///   - view: The record.
  ///   - files: The SHA-256 of each file that a span names.
  /// - Returns: One line.
  package static func render(_ view: LiteratureView, files: SourceDigests) -> String {
    line("literature", JSONShape(files: files).literature(view))
  }
}

extension JSONShape {
  /// The members of a record of the literature.
  func literature(_ view: LiteratureView) -> [String: JSONValue] {
    let record = view.record
    let own: [String: JSONValue] = [
      "id": .string(record.id.rawValue), "version": .int(record.version),
      "csl": CSLJSON.item(record.item), "kind": .string(view.kind.rawValue),
      "design": design(view.design), "status": .array(view.statuses.map { status($0) }),
      "abstract": abstract(record.abstract),
      "abstractSections": .array(record.abstract.map { section($0) }),
      "otherAbstracts": .array(record.otherAbstracts.map { section($0) }),
      "dates": .array(record.dates.map { date($0) }),
      "relations": .array(record.relations.map { relation($0) }),
      "references": .array(record.references.map { cited($0) }),
      "callouts": .array(record.callouts.map { callout($0) }), "source": source(record.source),
    ]
    return subjects(record).merging(own) { subject, _ in subject }
  }

  /// The sections of an abstract as one text, each behind its label.
  private func abstract(_ sections: [AbstractSection]) -> JSONValue {
    let words = sections.map { section -> String in
      guard let label = section.label else { return section.text }
      return label + ": " + section.text
    }
    return words.isEmpty ? .null : .string(words.joined(separator: "\n"))
  }

  private func subjects(_ record: LiteratureRecord) -> [String: JSONValue] {
    [
      "publicationTypes": JSONValue(record.publicationTypes.map(\.name)),
      "mesh": .array(record.mesh.map { heading($0) }), "keywords": JSONValue(record.keywords),
      "languages": JSONValue(record.languages),
      "journalAbbreviation": JSONValue(record.journalAbbreviation),
      "vernacularTitle": JSONValue(record.vernacularTitle),
      "registryNumbers": .array(
        record.registryNumbers.map {
          ["registry": .string($0.registry), "number": .string($0.number)]
        }),
    ]
  }

  private func heading(_ heading: MeshHeading) -> JSONValue {
    term(heading.descriptor).merging(["qualifiers": .array(heading.qualifiers.map { term($0) })])
  }

  private func term(_ term: MeshTerm) -> JSONValue {
    ["name": .string(term.name), "ui": JSONValue(term.ui), "major": .bool(term.isMajor)]
  }

  private func section(_ section: AbstractSection) -> JSONValue {
    [
      "label": JSONValue(section.label), "category": JSONValue(section.category),
      "text": .string(section.text),
    ]
  }

  private func date(_ date: LiteratureDate) -> JSONValue {
    [
      "kind": .string(date.kind.rawValue), "date": JSONValue(date.date?.iso),
      "printed": JSONValue(date.printed),
    ]
  }

  private func relation(_ relation: LiteratureRelation) -> JSONValue {
    [
      "kind": .string(relation.kind.rawValue), "direction": .string(relation.direction.rawValue),
      "printed": .string(relation.printedType), "pmid": JSONValue(relation.pmid),
      "citation": JSONValue(relation.citation), "note": JSONValue(relation.note),
    ]
  }

  private func cited(_ cited: CitedItem) -> JSONValue {
    [
      "id": JSONValue(cited.id), "label": JSONValue(cited.label), "text": .string(cited.text),
      "csl": CSLJSON.item(cited.item),
    ]
  }

  private func callout(_ callout: ReferenceCallout) -> JSONValue {
    [
      "text": .string(callout.text), "targets": JSONValue(callout.targets),
      "section": JSONValue(callout.section), "paragraph": .int(callout.paragraph),
    ]
  }
}
