import GRDB

/// Reads the literature that was taken in, as it was when the reader was opened; it never writes
/// to it.
///
/// One transaction lasts as long as the reader, so that all that one answer is made of is of one
/// commit, whatever a writer publishes meanwhile.
package final class LiteratureStoreReader: Sendable {
  private let queue: DatabaseQueue
  private let path: String

  /// Opens the store at `path`.
  ///
  /// A store on a medium that cannot be written to is read as a file that does not change.
  ///
  /// - Throws: `StoreError.unreadable` when the file is no store of this version.
  package init(path: String) throws(StoreError) {
    self.path = path
    do {
      queue = try Self.open(path)
    } catch let error as StoreError {
      throw error
    } catch {
      throw .unreadable(path: path, reason: "\(error)")
    }
  }

  /// The records by an id: `pmid:…`, `doi:…`, `pmcid:…`, or a name of its own.
  package func records(id: String) throws(StoreError) -> [StoredLiterature] {
    if let number = StoredLiterature.number(of: id) {
      return try records(where: "number = ?", [number])
    }
    if id.hasPrefix("doi:") {
      return try records(where: "doi = ?", [id.dropFirst(4).lowercased()])
    }
    if id.hasPrefix("pmcid:") {
      return try records(where: "pmcid = ?", [id.dropFirst(6).uppercased()])
    }
    return try records(where: "id = ?", [id])
  }

  /// The records whose folded titles make a number.
  package func records(titleKey: Int64) throws(StoreError) -> [StoredLiterature] {
    try records(where: "titleKey = ?", [titleKey])
  }

  /// The records whose DOI, in lower case, begins so.
  package func records(doiPrefix: String) throws(StoreError) -> [StoredLiterature] {
    // The sign after the last that a DOI has bounds the range in the index.
    try records(where: "doi >= ? AND doi < ?", [doiPrefix, doiPrefix + "\u{7F}"])
  }

  /// How many records there are.
  package func count() throws(StoreError) -> Int {
    try read { try Int.fetchOne($0, sql: "SELECT count(*) FROM literature") ?? 0 }
  }

  /// The files that were taken in, in their order.
  package func files() throws(StoreError) -> [LiteratureFile] {
    try read { try LiteratureRows.files($0) }
  }

  /// The files of the text index that goes with the records; nil where there is none.
  package func textIndex() throws(StoreError) -> String? {
    try read { try LiteratureRows.textIndex($0) }
  }

  /// SQLite's own check of its pages; empty when it finds nothing.
  package func integrityFaults() throws(StoreError) -> [String] {
    try read { try String.fetchAll($0, sql: "PRAGMA integrity_check") }.filter { $0 != "ok" }
  }

  /// The records in the order of their numbers, one at a time.
  package func forEachRecord(
    _ body: (StoredLiterature) throws -> Void
  ) throws(StoreError) {
    try read { database in
      let rows = try Row.fetchCursor(database, sql: "SELECT * FROM literature ORDER BY number")
      while let row = try rows.next() { try body(LiteratureRows.record(row)) }
    }
  }

  private func records(
    where condition: String, _ arguments: StatementArguments
  ) throws(StoreError) -> [StoredLiterature] {
    try read { database in
      let statement = try database.cachedStatement(
        sql: "SELECT * FROM literature WHERE \(condition) ORDER BY number")
      return try Row.fetchAll(statement, arguments: arguments).map(LiteratureRows.record)
    }
  }

  private static func open(_ path: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.allowsUnsafeTransactions = true
    let queue: DatabaseQueue
    let version: Int?
    do {
      let plain = try DatabaseQueue(path: path, configuration: configuration)
      version = try begin(plain)
      queue = plain
    } catch {
      queue = try DatabaseQueue(
        path: StoreAddress.immutable(path), configuration: configuration)
      version = try begin(queue)
    }
    guard version == LiteratureSchema.version else {
      throw StoreError.unreadable(
        path: path, reason: "expected version \(LiteratureSchema.version), found \(version ?? 0)")
    }
    return queue
  }

  /// Begins the transaction, with the first look at the file that fixes what it sees.
  private static func begin(_ queue: DatabaseQueue) throws -> Int? {
    try queue.inDatabase { database in
      try database.beginTransaction(.deferred)
      return try Int.fetchOne(database, sql: "PRAGMA user_version")
    }
  }

  private func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    do {
      return try queue.inDatabase(body)
    } catch {
      throw .unreadable(path: path, reason: "\(error)")
    }
  }
}
