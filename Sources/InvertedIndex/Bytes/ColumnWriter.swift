/// Writes a list of unsigned integers so that each can be read without the others.
enum ColumnWriter {
  /// Writes values in the least width that holds the largest.
  static func write(_ values: [UInt64], to writer: inout ByteWriter) {
    let largest = values.max() ?? 0
    let width = width(of: largest)
    writer.fixed(UInt8(width))
    writer.fixed(UInt32(values.count))
    for value in values {
      switch width {
      case 0: break
      case 1: writer.fixed(UInt8(value))
      case 2: writer.fixed(UInt16(value))
      case 4: writer.fixed(UInt32(value))
      default: writer.fixed(value)
      }
    }
  }

  /// The least width that holds a value.
  static func width(of value: UInt64) -> Int {
    switch value {
    case 0: 0
    case ...UInt64(UInt8.max): 1
    case ...UInt64(UInt16.max): 2
    case ...UInt64(UInt32.max): 4
    default: 8
    }
  }
}
