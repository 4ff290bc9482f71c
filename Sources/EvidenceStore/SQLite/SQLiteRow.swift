import CSQLite

/// The row that a statement stands on; it may be read until the statement goes on.
///
/// Invariant: only ``SQLiteStatement/next()`` makes a row, and only ``SQLiteConnection`` hands it
/// out, to a closure that ends before the statement goes on. SQLite keeps a column's bytes alive
/// until then, and says itself how many there are; here they are copied at once.
struct SQLiteRow {
  private let statement: OpaquePointer

  /// Makes the row that a statement stands on.
  init(on statement: OpaquePointer) { self.statement = statement }

  /// How many columns there are.
  var columnCount: Int { Int(sqlite3_column_count(statement)) }

  /// Whether a column is empty.
  func isNull(_ column: Int) -> Bool {
    sqlite3_column_type(statement, Int32(column)) == SQLITE_NULL
  }

  /// A number; 0 where there is none.
  func integer(_ column: Int) -> Int { Int(sqlite3_column_int64(statement, Int32(column))) }

  /// A number, where there is one.
  func optionalInteger(_ column: Int) -> Int? { isNull(column) ? nil : integer(column) }

  /// A text; empty where there is none.
  func text(_ column: Int) -> String { String(decoding: buffer(column), as: UTF8.self) }

  /// A text, where there is one.
  func optionalText(_ column: Int) -> String? { isNull(column) ? nil : text(column) }

  /// The bytes of a text; empty where there is none.
  func bytes(_ column: Int) -> [UInt8] { Array(buffer(column)) }

  /// A value of any kind that a store has.
  func value(_ column: Int) -> StoreValue {
    switch sqlite3_column_type(statement, Int32(column)) {
    case SQLITE_INTEGER: .integer(integer(column))
    case SQLITE_TEXT: .text(text(column))
    default: .null
    }
  }

  private func buffer(_ column: Int) -> UnsafeBufferPointer<UInt8> {
    // The text must be asked for before its size: asking may convert it.
    guard let start = sqlite3_column_text(statement, Int32(column)) else {
      return UnsafeBufferPointer(start: nil, count: 0)
    }
    return UnsafeBufferPointer(
      start: start, count: Int(sqlite3_column_bytes(statement, Int32(column))))
  }
}
