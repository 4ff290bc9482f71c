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
  /// A number made of first author, volume and first page, for those with another title.
  package var imprintKey: Int?
  /// The year of publication.
  package var year: Int?
  /// The place of its file in the list of files.
  package var file: Int
  /// The line on which it begins.
  package var line: Int
  /// Where it stands among the bytes of the file.
  package var range: Range<Int>
  /// The record's lines.
  package var lines: [UInt8]

  /// Creates the value from its parts.
  package init(
    id: String, version: Int, revised: String? = nil, doi: String? = nil, pmcid: String? = nil,
    titleKey: Int64? = nil, imprintKey: Int? = nil, year: Int? = nil, file: Int, line: Int,
    range: Range<Int>, lines: [UInt8]
  ) {
    self.id = id
    self.version = version
    self.revised = revised
    self.doi = doi
    self.pmcid = pmcid
    self.titleKey = titleKey
    self.imprintKey = imprintKey
    self.year = year
    self.file = file
    self.line = line
    self.range = range
    self.lines = lines
  }

  /// The number of a PubMed id's record; nil for any other id.
  static func number(of id: String) -> Int64? {
    guard id.hasPrefix("pmid:"), let number = Int64(id.dropFirst(5)), number > 0 else { return nil }
    return number
  }
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
  /// The latest date on which a record of it was revised (ISO 8601): the file is not older.
  package var newest: String?
  /// What was odd in it, as JSON.
  package var diagnostics: String

  /// Creates the value from its parts.
  package init(
    path: String, sha256: String, byteCount: Int, taken: Int = 0, isWhole: Bool = false,
    newest: String? = nil, diagnostics: String = "[]"
  ) {
    self.path = path
    self.sha256 = sha256
    self.byteCount = byteCount
    self.taken = taken
    self.isWhole = isWhole
    self.newest = newest
    self.diagnostics = diagnostics
  }
}
