/// Reads the literature that was taken in, as it was when the reader was opened; it never writes
/// to it.
///
/// One transaction lasts as long as the reader, so that all that one answer is made of is of one
/// commit, whatever a writer publishes meanwhile.
package final class LiteratureStoreReader: Sendable {
  private let connection: SharedConnection
  private let path: String

  /// Opens the store at `path`.
  ///
  /// A store on a medium that cannot be written to, or where nothing can be locked and so nobody
  /// writes, is read as a file that does not change. One that has lost a commit, because its journal was changed or taken away, is damaged.
  ///
  /// - Throws: `StoreError.unreadable` when the file is no store of this version.
  package init(path: String) throws(StoreError) {
    self.path = path
    do {
      connection = SharedConnection(try Self.open(path))
    } catch let error as StoreError {
      throw error
    } catch {
      throw .unreadable(path: path, reason: "\(error)")
    }
  }

  /// The records by an id: `pmid:…`, `doi:…`, `pmcid:…`, or a name of its own.
  package func records(id: String) throws(StoreError) -> [StoredLiterature] {
    if let number = StoredLiterature.number(of: id) {
      return try records(where: "number = ?", .integer(Int(number)))
    }
    if id.hasPrefix("doi:") {
      return try records(where: "doi = ?", .text(id.dropFirst(4).lowercased()))
    }
    if id.hasPrefix("pmcid:") {
      return try records(where: "pmcid = ?", .text(id.dropFirst(6).uppercased()))
    }
    return try records(where: "id = ?", .text(id))
  }

  /// The records whose folded titles make a number.
  package func records(titleKey: Int64) throws(StoreError) -> [StoredLiterature] {
    try records(where: "titleKey = ?", .integer(Int(titleKey)))
  }

  /// The records whose first authors, volumes and first pages make a number.
  package func records(imprintKey: Int) throws(StoreError) -> [StoredLiterature] {
    try records(where: "imprintKey = ?", .integer(imprintKey))
  }

  /// The records whose DOI, in lower case, begins so.
  package func records(doiPrefix: String) throws(StoreError) -> [StoredLiterature] {
    // The sign after the last that a DOI has bounds the range in the index.
    try records(where: "doi >= ? AND doi < ?", .text(doiPrefix), .text(doiPrefix + "\u{7F}"))
  }

  /// How many records there are.
  package func count() throws(StoreError) -> Int {
    try read { try $0.integer("SELECT count(*) FROM literature") ?? 0 }
  }

  /// The files that were taken in, in their order.
  package func files() throws(StoreError) -> [LiteratureFile] {
    try read { try LiteratureRows.files($0) }
  }

  /// The files of the text index that goes with the records; nil where there is none.
  package func textIndex() throws(StoreError) -> String? {
    try read { try LiteratureRows.textIndex($0) }
  }

  /// What is wrong with pages, those too that no record uses, and SQLite's own check of how they
  /// hang together; empty when nothing is.
  package func integrityFaults() throws(StoreError) -> [String] {
    let pages = DatabasePages.faults(path: path)
    return try pages + read { try $0.texts("PRAGMA integrity_check") }.filter { $0 != "ok" }
  }

  /// The records in the order of their numbers, one at a time.
  package func forEachRecord(
    _ body: (StoredLiterature) throws -> Void
  ) throws(StoreError) {
    try read {
      try $0.forEach("SELECT \(LiteratureRows.columns) FROM literature ORDER BY number") {
        try body(LiteratureRows.record($0))
      }
    }
  }

  private func records(
    where condition: String, _ values: StoreValue...
  ) throws(StoreError) -> [StoredLiterature] {
    try read {
      try $0.all(
        """
        SELECT \(LiteratureRows.columns) FROM literature WHERE \(condition) ORDER BY number
        """, values, LiteratureRows.record)
    }
  }

  private static func open(_ path: String) throws -> SQLiteConnection {
    let mark = CommitMark(ofStore: path)
    let marked = mark.number()  // before the store, which may grow meanwhile
    let database: SQLiteConnection
    let version: Int?
    do {
      let plain = try SQLiteConnection(path, .reading)
      version = try begin(plain)
      database = plain
    } catch let error as SQLiteError where error.isBusy && FileLocks.areKept(of: mark.path) {
      throw error  // a file that changes must not be read as one that does not
    } catch {
      database = try SQLiteConnection(StoreAddress.immutable(path), .reading)
      version = try begin(database)
    }
    guard version == LiteratureSchema.version else {
      throw StoreError.unreadable(
        path: path, reason: "expected version \(LiteratureSchema.version), found \(version ?? 0)")
    }
    try LiteratureRows.checkCommits(database, path, marked: marked)
    return database
  }

  /// Begins the transaction, with the first look at the file that fixes what it sees.
  private static func begin(_ database: SQLiteConnection) throws -> Int? {
    // Whoever puts the journal away has it for itself, but not for long.
    try database.execute("PRAGMA busy_timeout = 1000; BEGIN")
    return try database.integer("PRAGMA user_version")
  }

  private func read<Value>(_ body: (SQLiteConnection) throws -> Value) throws(StoreError) -> Value {
    do {
      return try connection.use(body)
    } catch {
      throw .unreadable(path: path, reason: "\(error)")
    }
  }
}
