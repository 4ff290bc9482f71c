import CSQLite

/// What SQLite says of a call that failed.
struct SQLiteError: Error, Hashable, CustomStringConvertible {
  /// SQLite's result code.
  let code: Int32
  /// Its message.
  let message: String
  /// The statement that was to be run, where there was one.
  let sql: String

  /// Whether another connection has what is needed.
  var isBusy: Bool { code & 0xFF == SQLITE_BUSY }

  /// Takes the message of the last failed call of a connection.
  init(_ code: Int32, _ connection: OpaquePointer?, sql: String = "") {
    self.code = code
    self.sql = sql
    // Invariant: the connection is open, and SQLite's text is copied before its next call.
    let text = connection.map { sqlite3_errmsg($0) } ?? sqlite3_errstr(code)
    message =
      code == ChecksummedFiles.fault
      ? "a page is not what was written: its checksum does not hold"
      : text.map { String(cString: $0) } ?? "error \(code)"
  }

  /// A fragment that reads after a colon.
  var description: String {
    "SQLite error \(code): \(message)" + (sql.isEmpty ? "" : " - while executing `\(sql)`")
  }
}
