/// Reads varints one after another where they lie in the file: what block decoding uses instead of
/// the slower `ByteReader`, whose errors name their place.
///
/// Invariants: `bytes` is valid as long as the reader is used; `offset` never exceeds its count.
struct RawReader {
  /// What is read.
  let bytes: UnsafeRawBufferPointer
  /// The offset of what is read next.
  private(set) var offset: Int

  /// Begins at an offset, or at the end when the bytes do not reach so far.
  @inline(__always)
  init(_ bytes: UnsafeRawBufferPointer, at offset: Int = 0) {
    self.bytes = bytes
    self.offset = min(max(offset, 0), bytes.count)
  }

  /// Whether everything has been read.
  var isAtEnd: Bool { offset == bytes.count }

  /// The next byte, or nil at the end.
  @inline(__always)
  func peek() -> UInt8? { offset < bytes.count ? bytes[offset] : nil }

  /// Reads one byte, or returns nil at the end.
  @inline(__always)
  mutating func byte() -> UInt8? {
    guard offset < bytes.count else { return nil }
    defer { offset &+= 1 }
    return bytes[offset]
  }

  /// Reads an unsigned LEB128 number, or returns nil when there is none of 64 bits.
  @inline(__always)
  mutating func varint() -> UInt64? {
    guard let first = byte() else { return nil }
    guard first & 0x80 != 0 else { return UInt64(first) }
    return longVarint(UInt64(first & 0x7F))
  }

  private mutating func longVarint(_ low: UInt64) -> UInt64? {
    var value = low
    var shift: UInt64 = 7
    while let byte = byte() {
      guard shift < 63 || byte <= 1 else { return nil }
      value |= UInt64(byte & 0x7F) &<< shift
      if byte & 0x80 == 0 { return value }
      shift += 7
    }
    return nil
  }

  /// Passes over numbers without reading them, or returns false when there are fewer.
  @inline(__always)
  mutating func skipVarints(_ count: Int) -> Bool {
    var left = count
    while left > 0 {
      guard let byte = byte() else { return false }
      if byte & 0x80 == 0 { left &-= 1 }
    }
    return true
  }

  /// Passes over bytes and returns where they begin, or returns nil when there are fewer.
  @inline(__always)
  mutating func skip(_ count: Int) -> UnsafeRawPointer? {
    guard count <= bytes.count - offset, let base = bytes.baseAddress else { return nil }
    defer { offset &+= count }
    return base + offset
  }
}
