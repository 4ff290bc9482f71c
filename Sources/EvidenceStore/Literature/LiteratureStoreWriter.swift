import Glibc

/// Takes literature into its store, batch by batch.
///
/// Unlike the store of policies, this one grows in place: millions of records are not copied for
/// the sake of a few. What readers see changes only at `commit`, all at once, and a crash before it
/// leaves the last commit.
package final class LiteratureStoreWriter {
  private let connection: SharedConnection
  private let path: String
  private let mark: CommitMark
  private var lastUnnumbered: Int64
  /// Whether the batch has changed anything.
  private var hasChanged = false

  /// Opens the store at `path`, and creates it where there is none.
  ///
  /// - Throws: `StoreError`.
  package init(path: String) throws(StoreError) {
    self.path = path
    mark = CommitMark(ofStore: path)
    mark.removeDraft()
    do {
      if access(path, F_OK) != 0 { try Self.create(path) }
      let database = try SQLiteConnection(path, .writing)
      try database.execute(
        """
        PRAGMA journal_mode = WAL;
        PRAGMA synchronous = FULL;
        PRAGMA cache_size = -12288;
        """)
      let version = try database.integer("PRAGMA user_version") ?? 0
      guard version == LiteratureSchema.version else {
        throw StoreError.unreadable(
          path: path, reason: "expected version \(LiteratureSchema.version), found \(version)")
      }
      try LiteratureRows.checkCommits(database, path, marked: mark.number())
      let lowest = try database.integer("SELECT min(number) FROM literature") ?? 0
      lastUnnumbered = Int64(min(lowest, 0))
      connection = SharedConnection(database)
    } catch let error as StoreError {
      throw error
    } catch {
      throw .unwritable(path: path, reason: "\(error)")
    }
  }

  /// Creates an empty store, in its place only when it is whole: a reader never sees one without its
  /// tables, and never one whose first page is just being written to say that it has a journal.
  private static func create(_ path: String) throws {
    let draft = path + ".new"
    unlink(draft)
    let database = try SQLiteConnection(draft, .writing)
    try database.execute("PRAGMA page_size = 8192; BEGIN")
    try LiteratureSchema.create(in: database)
    try database.execute("COMMIT")
    try database.execute("PRAGMA journal_mode = WAL")
    try database.close()
    try CommitMark(ofStore: path).write(0)
    guard rename(draft, path) == 0 else {
      throw StoreError.unwritable(path: path, reason: String(cString: strerror(errno)))
    }
  }

  /// Begins a batch; what follows is seen by nobody else before `commit`.
  package func begin() throws(StoreError) { try write { try $0.execute("BEGIN IMMEDIATE") } }

  /// Publishes the batch; when the call returns it is on the disk, and the store's mark says so.
  package func commit() throws(StoreError) {
    let number = try write { database in
      if hasChanged { try database.execute("UPDATE committed SET commits = commits + 1") }
      let number = try LiteratureRows.commits(database)
      try database.execute("COMMIT")
      return number
    }
    if hasChanged { try mark.write(number) }
    hasChanged = false
  }

  /// Moves what the journal holds into the file, so that the file alone is the whole store; what a
  /// reader still needs of the journal after half a second stays for the next run.
  package func close() throws(StoreError) {
    try write { database in
      // Where a reader holds the journal, a row says so, and the journal stays: the mark proves it.
      try database.execute("PRAGMA busy_timeout = 500; PRAGMA wal_checkpoint(TRUNCATE)")
      try database.close()
    }
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
    try write { try $0.integer("SELECT count(*) FROM literature") ?? 0 }
  }

  /// Says how far a file was taken in.
  package func put(_ file: LiteratureFile, ordinal: Int) throws(StoreError) {
    try change {
      try $0.run(
        "INSERT OR REPLACE INTO file VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [
          .integer(ordinal), .text(file.path), .text(file.sha256), .integer(file.byteCount),
          .integer(file.taken), .integer(file.isWhole ? 1 : 0), .init(file.newest),
          .text(file.diagnostics),
        ])
    }
  }

  /// Names the files of the text index that goes with the records.
  package func put(textIndex files: String) throws(StoreError) {
    try change { try $0.run("INSERT OR REPLACE INTO textIndex VALUES (1, ?)", [.text(files)]) }
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
    try change { database in
      let known = try Self.record(record.id, in: database)
      if let known, (record.version, record.revised ?? "") < (known.version, known.revised ?? "") {
        return .older
      }
      let number = try self.number(of: record.id, in: database)
      try database.run(
        "INSERT OR REPLACE INTO literature VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
          .integer(Int(number)), .init(number < 0 ? record.id : nil), .integer(record.version),
          .init(record.revised), .init(record.doi), .init(record.pmcid),
          .init(record.titleKey.map { Int($0) }), .init(record.imprintKey), .init(record.year),
          .integer(record.file), .integer(record.line), .integer(record.range.lowerBound),
          .integer(record.range.upperBound), .text(String(decoding: record.lines, as: UTF8.self)),
        ])
      return known.map { .replaced($0) } ?? .new
    }
  }

  /// Removes a record by its PubMed id; of a named version only that one or an older one.
  ///
  /// - Returns: The record that was removed; nil where there was none.
  package func remove(pmid: String, version: Int?) throws(StoreError) -> StoredLiterature? {
    try change { database in
      guard let known = try Self.record("pmid:\(pmid)", in: database),
        known.version <= version ?? .max
      else { return nil }
      let number = StoredLiterature.number(of: known.id).map { Int($0) }
      try database.run("DELETE FROM literature WHERE number = ?", [.init(number)])
      return known
    }
  }

  /// The record of an id, that of the batch if it is in it.
  package func record(_ id: String) throws(StoreError) -> StoredLiterature? {
    try write { try Self.record(id, in: $0) }
  }

  private static func record(
    _ id: String, in database: SQLiteConnection
  ) throws -> StoredLiterature? {
    let number = StoredLiterature.number(of: id)
    return try database.first(
      "SELECT \(LiteratureRows.columns) FROM literature WHERE \(number == nil ? "id" : "number") = ?",
      [number.map { .integer(Int($0)) } ?? .text(id)], LiteratureRows.record)
  }

  /// The number under which a record is kept.
  private func number(of id: String, in database: SQLiteConnection) throws -> Int64 {
    if let number = StoredLiterature.number(of: id) { return number }
    let known = try database.integer("SELECT number FROM literature WHERE id = ?", [.text(id)])
    if let known { return Int64(known) }
    lastUnnumbered -= 1
    return lastUnnumbered
  }

  private func change<Value>(
    _ body: (SQLiteConnection) throws -> Value
  ) throws(StoreError) -> Value {
    hasChanged = true
    return try write(body)
  }

  private func write<Value>(
    _ body: (SQLiteConnection) throws -> Value
  ) throws(StoreError) -> Value {
    do {
      return try connection.use(body)
    } catch {
      throw .unwritable(path: path, reason: "\(error)")
    }
  }
}
