import GRDB

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
      try database.execute(sql: "PRAGMA page_size = 8192")
      try database.execute(sql: "PRAGMA journal_mode = WAL")
      try database.execute(sql: "PRAGMA synchronous = NORMAL")
      try database.execute(sql: "PRAGMA cache_size = -65536")
    }
    do {
      queue = try DatabaseQueue(path: path, configuration: configuration)
      lastUnnumbered = try queue.write { database in
        let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
        if version == 0 { try LiteratureSchema.create(in: database) }
        guard version == 0 || version == LiteratureSchema.version else {
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

  /// Begins a batch; what follows is seen by nobody else before `commit`.
  package func begin() throws(StoreError) { try write { try $0.beginTransaction(.immediate) } }

  /// Publishes the batch.
  package func commit() throws(StoreError) { try write { try $0.commit() } }

  /// Forgets the batch.
  package func rollback() throws(StoreError) { try write { try $0.rollback() } }

  /// Moves what the journal holds into the file, so that the file alone is the whole store.
  package func close() throws(StoreError) {
    try write { try $0.checkpoint(.truncate) }
    do { try queue.close() } catch { throw .unwritable(path: path, reason: "\(error)") }
  }

  /// The files that were taken in, in their order.
  package func files() throws(StoreError) -> [LiteratureFile] {
    try write { try LiteratureRows.files($0) }
  }

  /// The number of the last text segment; 0 where there is none.
  package func lastSegment() throws(StoreError) -> Int {
    try write { try Int.fetchOne($0, sql: "SELECT max(number) FROM segment") ?? 0 }
  }

  /// Says how far a file was taken in.
  package func put(_ file: LiteratureFile, ordinal: Int) throws(StoreError) {
    try write { database in
      try database.cachedStatement(
        sql: "INSERT OR REPLACE INTO file VALUES (?, ?, ?, ?, ?, ?, ?)"
      ).execute(arguments: [
        ordinal, file.path, file.sha256, file.byteCount, file.taken, file.isWhole, file.diagnostics,
      ])
    }
  }

  /// Adds a text segment.
  package func put(_ segment: LiteratureSegment) throws(StoreError) {
    try write { database in
      try database.cachedStatement(sql: "INSERT INTO segment VALUES (?, ?, ?, ?)").execute(
        arguments: [segment.number, segment.name, segment.documentCount, segment.sha256])
    }
  }

  /// Takes a record in, unless a newer one of its id is there.
  ///
  /// The newer is the one of the higher version, else the one that was revised later, else the one
  /// that is taken in later.
  ///
  /// - Returns: Whether it was taken, with its `revision` set; nil where it was not.
  package func put(_ record: StoredLiterature) throws(StoreError) -> StoredLiterature? {
    try write { database in try self.put(record, in: database) }
  }

  /// Removes records by their PubMed ids; of a named version only that one or an older one.
  package func remove(_ ids: [(pmid: String, version: Int?)]) throws(StoreError) {
    try write { database in
      let statement = try database.cachedStatement(
        sql: "DELETE FROM literature WHERE number = ? AND version <= ?")
      for id in ids {
        try statement.execute(arguments: [Int64(id.pmid) ?? 0, id.version ?? .max])
      }
    }
  }

  private func put(
    _ record: StoredLiterature, in database: Database
  ) throws -> StoredLiterature? {
    var record = record
    let known = try earlier(record, in: database)
    if let known {
      let isOlder = (record.version, record.revised ?? "") < (known.version, known.revised ?? "")
      if isOlder { return nil }
      if known.segment == record.segment { record.revision = known.revision + 1 }
    }
    let number = StoredLiterature.number(of: record.id) ?? known?.number ?? nextUnnumbered()
    try database.cachedStatement(
      sql: "INSERT OR REPLACE INTO literature VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    ).execute(arguments: [
      number, number < 0 ? record.id : nil, record.version, record.revised, record.doi,
      record.pmcid, record.titleKey, record.year, record.file, record.line, record.range.lowerBound,
      record.range.upperBound, record.segment, record.revision,
      String(decoding: record.lines, as: UTF8.self),
    ])
    return record
  }

  private struct Earlier {
    let number: Int64, version: Int, revised: String?, segment: Int, revision: Int
  }

  private func earlier(_ record: StoredLiterature, in database: Database) throws -> Earlier? {
    let columns = "SELECT number, version, revised, segment, revision FROM literature WHERE "
    let row: Row?
    if let number = StoredLiterature.number(of: record.id) {
      row = try Row.fetchOne(
        database.cachedStatement(sql: columns + "number = ?"), arguments: [number])
    } else {
      row = try Row.fetchOne(
        database.cachedStatement(sql: columns + "id = ?"), arguments: [record.id])
    }
    return row.map {
      Earlier(number: $0[0], version: $0[1], revised: $0[2], segment: $0[3], revision: $0[4])
    }
  }

  private func nextUnnumbered() -> Int64 {
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
