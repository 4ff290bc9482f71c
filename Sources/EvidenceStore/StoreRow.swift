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
    var bytes: [UInt8] = []
    bytes.reserveCapacity(1024)
    bytes += table.rawValue.utf8
    if table.isPlaced { bytes += " \(number % StoreNumber.places)".utf8 }
    for value in values {
      switch value {
      case .null: bytes.append(0)
      case .integer(let number):
        bytes.append(1)
        bytes += "\(number)".utf8
      case .text(let text):
        bytes.append(2)
        bytes += "\(text.utf8.count) ".utf8
        bytes += text.utf8
      }
    }
    return bytes
  }
}
