import EvidenceLinking
import EvidenceModel
import InvertedIndex

/// Turns literature records into documents of a text index, with the fields of policies' documents.
///
/// They have the attributes by which literature is filtered and no more: one whose value only one
/// document has, such as its own id, would be held in memory for every record when segments are
/// merged.
struct LiteratureDocuments {
  /// The document of a record.
  func document(of record: LiteratureRecord) -> SegmentDocument {
    let reading = LiteratureDesignRule.read(record, isScreened: false)
    let stated = reading.designs.first { $0.stated || $0.value == .notApplicable }?.value
    let attributes: [SearchSchema.Attribute: [String]] = [
      .design: [(stated ?? .unstated).rawValue], .evidenceKind: [reading.kind.rawValue],
    ]
    return SegmentDocument(
      key: record.id.rawValue,
      fields: [
        SegmentDocument.Field(.title, text: titleWords(of: record)),
        SegmentDocument.Field(.text, text: words(of: record)),
      ],
      attributes: Dictionary(uniqueKeysWithValues: attributes.map { ($0.key.rawValue, $0.value) }),
      numbers: record.item.issued.map { [SearchSchema.year: $0.year] } ?? [:])
  }

  private func titleWords(of record: LiteratureRecord) -> String {
    [record.item.title, record.vernacularTitle].compactMap(\.self).joined(separator: "\n")
  }

  /// The abstract, then what the record is about, then what names it.
  private func words(of record: LiteratureRecord) -> String {
    let abstract = record.abstract.map(\.text)
    let subjects = record.mesh.flatMap { [$0.descriptor.name] + $0.qualifiers.map(\.name) }
    let names = record.item.authors.compactMap { $0.family ?? $0.literal }
    let numbers = record.registryNumbers.map(\.number)
    return (abstract + subjects + record.keywords + names + numbers).joined(separator: "\n")
  }
}
