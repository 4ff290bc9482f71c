/// A literature record as the store keeps it.
package struct StoredLiterature: Hashable, Sendable {
  /// `pmid:…`, or the name of a record without a PubMed id.
  package var id: String
  /// The version of the PubMed record.
  package var version: Int
  /// When the record was last revised (ISO 8601).
  package var revised: String?
  /// The DOI in lower case.
  package var doi: String?
  /// The PubMed Central id.
  package var pmcid: String?
  /// A number made of the folded title, by which records without a common id are found.
  package var titleKey: Int64?
  /// The year of publication.
  package var year: Int?
  /// The place of its file in the list of files.
  package var file: Int
  /// The line on which it begins.
  package var line: Int
  /// Where it stands among the bytes of the file.
  package var range: Range<Int>
  /// The text segment that has its words.
  package var segment: Int
  /// How many records of the same id are before it in that segment.
  package var revision: Int
  /// The record's lines.
  package var lines: [UInt8]

  /// Creates the value from its parts.
  package init(
    id: String, version: Int, revised: String? = nil, doi: String? = nil, pmcid: String? = nil,
    titleKey: Int64? = nil, year: Int? = nil, file: Int, line: Int, range: Range<Int>,
    segment: Int, revision: Int = 0, lines: [UInt8]
  ) {
    self.id = id
    self.version = version
    self.revised = revised
    self.doi = doi
    self.pmcid = pmcid
    self.titleKey = titleKey
    self.year = year
    self.file = file
    self.line = line
    self.range = range
    self.segment = segment
    self.revision = revision
    self.lines = lines
  }

  /// The number of a PubMed id's record; nil for any other id.
  static func number(of id: String) -> Int64? {
    guard id.hasPrefix("pmid:"), let number = Int64(id.dropFirst(5)), number > 0 else { return nil }
    return number
  }

  /// The key of its document in the text segment.
  package var textKey: String { revision == 0 ? id : "\(id)#\(revision)" }
}

/// A file of literature and how far it was taken in.
package struct LiteratureFile: Hashable, Sendable {
  /// Its path, relative to the corpus folder where it lies in it.
  package var path: String
  /// The SHA-256 of its bytes.
  package var sha256: String
  /// Its size.
  package var byteCount: Int
  /// How many of its entries were taken in.
  package var taken: Int
  /// Whether it was read to its end.
  package var isWhole: Bool
  /// What was odd in it, as JSON.
  package var diagnostics: String

  /// Creates the value from its parts.
  package init(
    path: String, sha256: String, byteCount: Int, taken: Int = 0, isWhole: Bool = false,
    diagnostics: String = "[]"
  ) {
    self.path = path
    self.sha256 = sha256
    self.byteCount = byteCount
    self.taken = taken
    self.isWhole = isWhole
    self.diagnostics = diagnostics
  }
}

/// A text segment of the literature.
package struct LiteratureSegment: Hashable, Sendable {
  /// Its number, from 1.
  package var number: Int
  /// The file's name in the literature's folder.
  package var name: String
  /// How many documents it has.
  package var documentCount: Int
  /// The SHA-256 of its bytes.
  package var sha256: String

  /// Creates the value from its parts.
  package init(number: Int, name: String, documentCount: Int, sha256: String) {
    self.number = number
    self.name = name
    self.documentCount = documentCount
    self.sha256 = sha256
  }
}
