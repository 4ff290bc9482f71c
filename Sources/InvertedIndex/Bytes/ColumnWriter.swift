/// Writes a list of unsigned integers so that each can be read without the others.
enum ColumnWriter {
  /// Writes values in the least width that holds the largest.
  static func write(_ values: [UInt64], to writer: inout ByteWriter) {
    write(count: values.count, to: &writer) { values[$0] }
  }

  /// Writes values, which are asked for twice, in the least width that holds the largest.
  @inline(__always)
  static func write(
    count: Int, to writer: inout ByteWriter, _ value: (Int) -> UInt64
  ) {
    var largest: UInt64 = 0
    for index in 0..<count { largest = max(largest, value(index)) }
    let width = width(of: largest)
    writer.fixed(UInt8(width))
    writer.fixed(UInt32(count))
    writer.append(count: count * width) { bytes in
      switch width {
      case 0: break
      case 1: store(count, bytes) { UInt8(truncatingIfNeeded: value($0)) }
      case 2: store(count, bytes) { UInt16(truncatingIfNeeded: value($0)) }
      case 4: store(count, bytes) { UInt32(truncatingIfNeeded: value($0)) }
      default: store(count, bytes) { value($0) }
      }
    }
  }

  /// Stores numbers one after another where there is room for them.
  @inline(__always)
  private static func store<Number: FixedWidthInteger & BitwiseCopyable>(
    _ count: Int, _ bytes: UnsafeMutableRawPointer, _ number: (Int) -> Number
  ) {
    for index in 0..<count {
      bytes.storeBytes(
        of: number(index).littleEndian, toByteOffset: index * MemoryLayout<Number>.size,
        as: Number.self)
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
