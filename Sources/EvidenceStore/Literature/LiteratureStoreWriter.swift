import GRDB
import Glibc

/// Takes literature into its store, batch by batch.
///
/// Unlike the store of policies, this one grows in place: millions of records are not copied for
/// the sake of a few. What readers see changes only at `commit`, all at once, and a crash before it
/// leaves the last commit.
package final class LiteratureStoreWriter {
  private let queue: DatabaseQueue
  private let path: String
  private var lastUnnumbered: Int64

  /// Opens the store at `path`, and creates it where there is none.
  ///
  /// - Throws: `StoreError`.
  package init(path: String) throws(StoreError) {
    self.path = path
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA journal_mode = WAL")
      try database.execute(sql: "PRAGMA synchronous = FULL")
      try database.execute(sql: "PRAGMA cache_size = -65536")
    }
    do {
      if access(path, F_OK) != 0 { try Self.create(path) }
      queue = try DatabaseQueue(path: path, configuration: configuration)
      lastUnnumbered = try queue.write { database in
        let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
        guard version == LiteratureSchema.version else {
          throw StoreError.unreadable(
            path: path, reason: "expected version \(LiteratureSchema.version), found \(version)")
        }
        return try Int64.fetchOne(database, sql: "SELECT min(number) FROM literature") ?? 0
      }
      lastUnnumbered = min(lastUnnumbered, 0)
    } catch let error as StoreError {
      throw error
    } catch {
      throw .unwritable(path: path, reason: "\(error)")
    }
  }

  /// Creates an empty store, in its place only when it is whole: a reader never sees one without its
  /// tables.
  private static func create(_ path: String) throws {
    let draft = path + ".new"
    unlink(draft)
    var configuration = Configuration()
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA page_size = 8192") }
    let queue = try DatabaseQueue(path: draft, configuration: configuration)
    try queue.write { try LiteratureSchema.create(in: $0) }
    try queue.close()
    guard rename(draft, path) == 0 else {
      throw StoreError.unwritable(path: path, reason: String(cString: strerror(errno)))
    }
  }

  /// Begins a batch; what follows is seen by nobody else before `commit`.
  package func begin() throws(StoreError) { try write { try $0.beginTransaction(.immediate) } }

  /// Publishes the batch.
  package func commit() throws(StoreError) { try write { try $0.commit() } }

  /// Forgets the batch.
  package func rollback() throws(StoreError) { try write { try $0.rollback() } }

  /// Moves what the journal holds into the file, so that the file alone is the whole store; what a
  /// reader still needs of the journal stays for the next run.
  package func close() throws(StoreError) {
    try write { database in
      do {
        try database.checkpoint(.truncate)
      } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
        try database.checkpoint(.passive)
      }
    }
    do { try queue.close() } catch { throw .unwritable(path: path, reason: "\(error)") }
  }

  /// The files that were taken in, in their order.
  package func files() throws(StoreError) -> [LiteratureFile] {
    try write { try LiteratureRows.files($0) }
  }

  /// The files of the text index, as they were put; nil where there is none.
  package func textIndex() throws(StoreError) -> String? {
    try write { try LiteratureRows.textIndex($0) }
  }

  /// How many records there are.
  package func count() throws(StoreError) -> Int {
    try write { try Int.fetchOne($0, sql: "SELECT count(*) FROM literature") ?? 0 }
  }

  /// Says how far a file was taken in.
  package func put(_ file: LiteratureFile, ordinal: Int) throws(StoreError) {
    try write { database in
      try database.cachedStatement(
        sql: "INSERT OR REPLACE INTO file VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
      ).execute(arguments: [
        ordinal, file.path, file.sha256, file.byteCount, file.taken, file.isWhole, file.newest,
        file.diagnostics,
      ])
    }
  }

  /// Names the files of the text index that goes with the records.
  package func put(textIndex files: String) throws(StoreError) {
    try write { database in
      try database.cachedStatement(sql: "INSERT OR REPLACE INTO textIndex VALUES (1, ?)").execute(
        arguments: [files])
    }
  }

  /// What became of a record that was put.
  package enum Outcome: Sendable {
    /// It is the first of its id.
    case new
    /// It has taken the place of another.
    case replaced(StoredLiterature)
    /// A newer one is there.
    case older
  }

  /// Takes a record in, unless a newer one of its id is there.
  ///
  /// The newer is the one of the higher version, else the one that was revised later, else the one
  /// that is taken in later.
  package func put(_ record: StoredLiterature) throws(StoreError) -> Outcome {
    try write { database in
      let known = try Self.record(record.id, in: database)
      if let known, (record.version, record.revised ?? "") < (known.version, known.revised ?? "") {
        return .older
      }
      let number = try self.number(of: record.id, in: database)
      try database.cachedStatement(
        sql: "INSERT OR REPLACE INTO literature VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
      ).execute(arguments: [
        number, number < 0 ? record.id : nil, record.version, record.revised, record.doi,
        record.pmcid, record.titleKey, record.year, record.file, record.line,
        record.range.lowerBound, record.range.upperBound,
        String(decoding: record.lines, as: UTF8.self),
      ])
      return known.map { .replaced($0) } ?? .new
    }
  }

  /// Removes a record by its PubMed id; of a named version only that one or an older one.
  ///
  /// - Returns: The record that was removed; nil where there was none.
  package func remove(pmid: String, version: Int?) throws(StoreError) -> StoredLiterature? {
    try write { database in
      guard let known = try Self.record("pmid:\(pmid)", in: database),
        known.version <= version ?? .max
      else { return nil }
      try database.cachedStatement(sql: "DELETE FROM literature WHERE number = ?").execute(
        arguments: [StoredLiterature.number(of: known.id)])
      return known
    }
  }

  /// The record of an id, that of the batch if it is in it.
  package func record(_ id: String) throws(StoreError) -> StoredLiterature? {
    try write { try Self.record(id, in: $0) }
  }

  private static func record(_ id: String, in database: Database) throws -> StoredLiterature? {
    let row: Row?
    if let number = StoredLiterature.number(of: id) {
      row = try Row.fetchOne(
        database.cachedStatement(sql: "SELECT * FROM literature WHERE number = ?"),
        arguments: [number])
    } else {
      row = try Row.fetchOne(
        database.cachedStatement(sql: "SELECT * FROM literature WHERE id = ?"), arguments: [id])
    }
    return row.map(LiteratureRows.record)
  }

  /// The number under which a record is kept.
  private func number(of id: String, in database: Database) throws -> Int64 {
    if let number = StoredLiterature.number(of: id) { return number }
    let known = try Int64.fetchOne(
      database.cachedStatement(sql: "SELECT number FROM literature WHERE id = ?"), arguments: [id])
    if let known { return known }
    lastUnnumbered -= 1
    return lastUnnumbered
  }

  private func write<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    do {
      return try queue.writeWithoutTransaction(body)
    } catch {
      throw .unwritable(path: path, reason: "\(error)")
    }
  }
}
