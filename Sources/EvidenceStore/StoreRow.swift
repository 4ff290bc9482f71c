/// A value of a column.
package enum StoreValue: Hashable, Sendable {
  case null
  case integer(Int)
  case text(String)

  /// A text, or null.
  init(_ text: String?) { self = text.map(StoreValue.text) ?? .null }

  /// A number, or null.
  init(_ number: Int?) { self = number.map(StoreValue.integer) ?? .null }
}

/// A row as it is written: its table, its number and its other columns in the table's order.
package struct StoreRow: Hashable, Sendable {
  /// The table.
  let table: StoreTable
  /// The row's number.
  let number: Int
  /// The other columns.
  let values: [StoreValue]

  /// What the row says, as bytes that no other row of a file gives.
  var content: [UInt8] {
    var bytes = Array(table.rawValue.utf8)
    if table.isPlaced { bytes += Array(" \(number % StoreNumber.places)".utf8) }
    for value in values {
      switch value {
      case .null: bytes.append(0)
      case .integer(let number): bytes += [1] + Array("\(number)".utf8)
      case .text(let text):
        bytes += [2] + Array("\(text.utf8.count) ".utf8)
        bytes += text.utf8
      }
    }
    return bytes
  }
}
