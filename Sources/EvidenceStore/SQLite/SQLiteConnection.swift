import CSQLite

/// A connection to a database that keeps its prepared statements.
///
/// It is used by one thread at a time; ``SharedConnection`` sees to that where several may come.
final class SQLiteConnection {
  /// What a database is opened for.
  enum Mode {
    /// Reading only; the file must be there.
    case reading
    /// Reading and writing; the file is made where it is not there.
    case writing
  }

  // Invariant: opened and closed by this object alone; its statements go before it.
  private var connection: OpaquePointer?
  /// The statements that were used and do not run, the last used behind: few, and most often one of the
  /// last is wanted.
  private var statements: [(sql: String, statement: SQLiteStatement)] = []

  /// Opens the database at a path or a `file:` URI.
  init(_ path: String, _ mode: Mode) throws(SQLiteError) {
    let access =
      mode == .reading ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
    let code = sqlite3_open_v2(
      path, &connection, access | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX, ChecksummedFiles.name)
    guard code == SQLITE_OK else {
      let error = SQLiteError(code, connection)
      sqlite3_close_v2(connection)
      throw error
    }
    sqlite3_extended_result_codes(connection, 1)
    if mode == .writing { leaveRoomForChecksums() }
  }

  /// Makes the pages of a database that is new leave their last bytes to ``ChecksummedFiles``; of
  /// one that is there SQLite keeps what they leave.
  private func leaveRoomForChecksums() {
    var room = Int32(PageChecksum.byteCount)
    sqlite3_file_control(connection, "main", SQLITE_FCNTL_RESERVE_BYTES, &room)
  }

  deinit {
    statements = []
    sqlite3_close_v2(connection)
  }

  /// Closes the database, and says so where that fails.
  func close() throws(SQLiteError) {
    statements = []
    let code = sqlite3_close(connection)
    guard code == SQLITE_OK else { throw SQLiteError(code, connection) }
    connection = nil
  }

  /// Runs statements that have no parameters and whose rows are of no interest.
  func execute(_ sql: String) throws(SQLiteError) {
    let code = sqlite3_exec(connection, sql, nil, nil, nil)
    guard code == SQLITE_OK else { throw SQLiteError(code, connection, sql: sql) }
  }

  /// Runs a statement whose rows are of no interest.
  func run(_ sql: String, _ values: [StoreValue] = []) throws {
    try forEach(sql, values) { _ in }
  }

  /// Runs a query and hands each row over.
  func forEach(
    _ sql: String, _ values: [StoreValue] = [], _ body: (SQLiteRow) throws -> Void
  ) throws {
    try using(sql, values) { statement in
      while let row = try statement.next() { try body(row) }
    }
  }

  /// Runs a query and makes a value of each row.
  func all<Value>(
    _ sql: String, _ values: [StoreValue] = [], _ body: (SQLiteRow) throws -> Value
  ) throws -> [Value] {
    var found: [Value] = []
    try forEach(sql, values) { found.append(try body($0)) }
    return found
  }

  /// Runs a query and makes a value of its first row; nil where it has none.
  func first<Value>(
    _ sql: String, _ values: [StoreValue] = [], _ body: (SQLiteRow) throws -> Value
  ) throws -> Value? {
    try using(sql, values) { statement in try statement.next().map(body) }
  }

  /// The number in the first column of a query's first row; nil where it has none.
  func integer(_ sql: String, _ values: [StoreValue] = []) throws -> Int? {
    try first(sql, values) { $0.optionalInteger(0) } ?? nil
  }

  /// The text in the first column of a query's first row; nil where it has none.
  func text(_ sql: String, _ values: [StoreValue] = []) throws -> String? {
    try first(sql, values) { $0.optionalText(0) } ?? nil
  }

  /// The texts in the first column of a query's rows.
  func texts(_ sql: String, _ values: [StoreValue] = []) throws -> [String] {
    try all(sql, values) { $0.text(0) }
  }

  /// Takes a statement out of those that are kept while it runs, so that a query within a query may
  /// have the same text.
  private func using<Value>(
    _ sql: String, _ values: [StoreValue], _ body: (SQLiteStatement) throws -> Value
  ) throws -> Value {
    guard let connection else { throw SQLiteError(SQLITE_MISUSE, nil, sql: sql) }
    let kept = statements.lastIndex { $0.sql == sql }
    let statement =
      try kept.map { statements.remove(at: $0).statement } ?? SQLiteStatement(sql, on: connection)
    defer {
      statement.reset()
      statements.append((sql, statement))
    }
    try statement.bind(values)
    return try body(statement)
  }
}
