import EvidenceModel

/// What a record is looked up by, read from its lines without the rest.
package struct RecordHead: Sendable {
  /// The record's name.
  package let id: String
  /// The version of the PubMed record.
  package let version: Int
  /// When the record was last revised (ISO 8601).
  package let revised: String?
  /// The DOI in lower case.
  package let doi: String?
  /// The PubMed Central id in capitals.
  package let pmcid: String?
  /// The title.
  package let title: String?
  /// The year of publication.
  package let year: Int?
  /// A number for first author, volume and first page; two records that differ in them can have the
  /// same.
  package let imprint: Int?

  /// Reads the head of a record; `fallback` names one without an identifier.
  package init(_ lines: [UInt8], fallback: String) {
    var identifiers = IdentifierDraft()
    var dates = DateDraft()
    var imprint = ImprintDraft()
    var title: String?
    var bookTitle: String?
    for bytes in lines.split(separator: 0x0A) {
      guard let first = bytes.first else { continue }
      let isDate =
        first == UInt8(ascii: "D") && !bytes.starts(with: "DA".utf8)
        && !bytes.starts(with: "DB".utf8)
      let isNamed = Self.tags.contains { bytes.starts(with: $0) }
      guard isDate || isNamed || imprint.wants(bytes) else { continue }
      let line = RecordLine(bytes)
      switch line.tag {
      case "TI": title = line.value(0)
      case "BT": bookTitle = line.value(0)
      default: if !identifiers.take(line), !imprint.take(line) { dates.take(line) }
      }
    }
    id = identifiers.id?.rawValue ?? fallback
    version = identifiers.version
    revised = dates.finished.last { $0.kind == .lastRevised }?.date?.iso
    doi = identifiers.doi?.lowercased()
    pmcid = identifiers.pmcid?.uppercased()
    self.title = title ?? bookTitle
    year = dates.issued?.year
    self.imprint = imprint.key?.number
  }

  private static let tags = ["ID", "AA", "EL", "TI", "BT"].map { Array($0.utf8) }
}
