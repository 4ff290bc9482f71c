import GRDB

/// Rows of the literature's tables as values.
enum LiteratureRows {
  /// The files in their order.
  static func files(_ database: Database) throws -> [LiteratureFile] {
    try Row.fetchAll(database, sql: "SELECT * FROM file ORDER BY ordinal").map {
      LiteratureFile(
        path: $0["path"], sha256: $0["sha256"], byteCount: $0["byteCount"], taken: $0["taken"],
        isWhole: $0["isWhole"], newest: $0["newest"], diagnostics: $0["diagnostics"])
    }
  }

  /// A record.
  static func record(_ row: Row) -> StoredLiterature {
    let number: Int64 = row["number"]
    let text: String = row["lines"]
    let start: Int = row["start"]
    let end: Int = row["end"]
    return StoredLiterature(
      id: row["id"] ?? "pmid:\(number)", version: row["version"], revised: row["revised"],
      doi: row["doi"], pmcid: row["pmcid"], titleKey: row["titleKey"], year: row["year"],
      file: row["file"], line: row["line"], range: start..<max(start, end),
      lines: Array(text.utf8))
  }

  /// The files of the text index.
  static func textIndex(_ database: Database) throws -> String? {
    try String.fetchOne(database, sql: "SELECT files FROM textIndex WHERE number = 1")
  }
}
