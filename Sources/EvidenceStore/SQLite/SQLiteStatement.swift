import CSQLite

/// A prepared statement, finalised when it goes away.
final class SQLiteStatement {
  // Invariant: the connection's owner keeps it open longer than this object, which alone finalises
  // `statement`.
  private let connection: OpaquePointer
  private let statement: OpaquePointer
  private let sql: String

  /// Prepares a statement; it is kept for many runs.
  init(_ sql: String, on connection: OpaquePointer) throws(SQLiteError) {
    var prepared: OpaquePointer?
    let code = sqlite3_prepare_v3(
      connection, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &prepared, nil)
    guard code == SQLITE_OK, let prepared else {
      throw SQLiteError(code, connection, sql: sql)
    }
    self.connection = connection
    self.sql = sql
    statement = prepared
  }

  deinit { sqlite3_finalize(statement) }

  /// Gives the parameters their values, the first in place of the first question mark.
  func bind(_ values: [StoreValue]) throws(SQLiteError) {
    for (place, value) in values.enumerated() { try bind(value, at: Int32(place + 1)) }
  }

  /// Gives a parameter its value; the first is at 1.
  func bind(_ value: StoreValue, at place: Int32) throws(SQLiteError) {
    let code =
      switch value {
      case .null: sqlite3_bind_null(statement, place)
      case .integer(let number): sqlite3_bind_int64(statement, place, Int64(number))
      case .text(let text): Self.bind(text, at: place, of: statement)
      }
    guard code == SQLITE_OK else { throw SQLiteError(code, connection, sql: sql) }
  }

  private static func bind(
    _ text: String, at place: Int32, of statement: OpaquePointer
  ) -> Int32 {
    var text = text
    return text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        guard let first = $0.baseAddress else {
          return csqlite_bind_text(statement, place, "", 0)
        }
        return csqlite_bind_text(statement, place, first, Int32($0.count))
      }
    }
  }

  /// Goes on to the next row; nil behind the last.
  func next() throws(SQLiteError) -> SQLiteRow? {
    switch sqlite3_step(statement) {
    case SQLITE_ROW: return SQLiteRow(on: statement)
    case SQLITE_DONE: return nil
    case let code: throw SQLiteError(code, connection, sql: sql)
    }
  }

  /// Makes the statement ready for its next run.
  func reset() { sqlite3_reset(statement) }
}
