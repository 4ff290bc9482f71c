/// Rows of the literature's tables as values.
enum LiteratureRows {
  /// The files in their order.
  static func files(_ database: SQLiteConnection) throws -> [LiteratureFile] {
    try database.all(
      """
      SELECT path, sha256, byteCount, taken, isWhole, newest, diagnostics FROM file ORDER BY ordinal
      """
    ) {
      LiteratureFile(
        path: $0.text(0), sha256: $0.text(1), byteCount: $0.integer(2), taken: $0.integer(3),
        isWhole: $0.integer(4) != 0, newest: $0.optionalText(5), diagnostics: $0.text(6))
    }
  }

  /// The columns of a record, in the order in which ``record(_:)`` reads them.
  static let columns =
    "number, id, version, revised, doi, pmcid, titleKey, imprintKey, year, file, line, start, end, "
    + "lines"

  /// A record.
  static func record(_ row: SQLiteRow) -> StoredLiterature {
    let start = row.integer(11)
    return StoredLiterature(
      id: row.optionalText(1) ?? "pmid:\(row.integer(0))", version: row.integer(2),
      revised: row.optionalText(3), doi: row.optionalText(4), pmcid: row.optionalText(5),
      titleKey: row.optionalInteger(6).map(Int64.init), imprintKey: row.optionalInteger(7),
      year: row.optionalInteger(8), file: row.integer(9), line: row.integer(10),
      range: start..<max(start, row.integer(12)), lines: row.bytes(13))
  }

  /// The files of the text index.
  static func textIndex(_ database: SQLiteConnection) throws -> String? {
    try database.text("SELECT files FROM textIndex WHERE number = 1")
  }

  /// How many commits the store counts.
  static func commits(_ database: SQLiteConnection) throws -> Int {
    try database.integer("SELECT commits FROM committed") ?? 0
  }

  /// Refuses a store that counts fewer commits than its mark names, and one without a mark.
  static func checkCommits(
    _ database: SQLiteConnection, _ path: String, marked: Int?
  ) throws {
    let found = try commits(database)
    guard let marked, found >= marked else {
      throw StoreError.unreadable(
        path: path,
        reason: marked.map { "expected \($0) commits, found \(found): its journal was changed" }
          ?? "expected a count of commits beside it, found none that is whole")
    }
  }
}
