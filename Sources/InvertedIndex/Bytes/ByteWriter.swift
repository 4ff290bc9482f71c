/// Collects the bytes of a section.
struct ByteWriter {
  /// What has been written so far.
  private(set) var bytes: [UInt8] = []

  /// Writes one little-endian integer of fixed size.
  mutating func fixed(_ value: some FixedWidthInteger) {
    withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// Writes an unsigned LEB128 number.
  mutating func varint(_ value: some UnsignedInteger) {
    var rest = UInt64(value)
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Writes a count or a length, which is never negative, as LEB128.
  mutating func varint(_ value: Int) { varint(UInt(value)) }

  /// Writes two numbers that are small mostly: a byte with four bits for each, then for each whose bits
  /// are all set how much it exceeds `smallLimit`.
  mutating func pair(_ first: Int, _ second: Int) {
    let limit = Self.smallLimit
    fixed(UInt8(min(first, limit) | min(second, limit) << 4))
    if first >= limit { varint(first - limit) }
    if second >= limit { varint(second - limit) }
  }

  /// From here on a number of a pair takes bytes of its own.
  static let smallLimit = 15

  /// Writes a text: its length and its UTF-8 bytes.
  mutating func text(_ text: String) {
    varint(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  /// Writes a number of bytes that a closure fills in; they are zero before.
  mutating func append(count: Int, filledBy fill: (UnsafeMutableRawPointer) -> Void) {
    let start = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: count))
    bytes.withUnsafeMutableBytes { buffer in
      if count > 0, let base = buffer.baseAddress { fill(base + start) }
    }
  }

  /// Forgets what was written and keeps its memory.
  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// Writes bytes as they are.
  mutating func append(_ more: some Sequence<UInt8>) { bytes.append(contentsOf: more) }
}
