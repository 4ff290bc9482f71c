/// Hashes and compares terms eight bytes at a time.
///
/// The hash multiplies and folds 128 bits, as wyhash does (Wang Yi, 2019). It decides places in a
/// table in memory only and never bytes of a file.
///
/// Invariant: loads stay inside the buffers; what is left of fewer than eight bytes is taken byte by
/// byte.
enum TermHash {
  private static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// Hashes bytes.
  @inline(__always)
  static func hash(_ bytes: UnsafeRawBufferPointer, seed: UInt64) -> UInt64 {
    var hash = seed &+ UInt64(truncatingIfNeeded: bytes.count) &* 0xE703_7ED1_A0B4_28DB
    var offset = 0
    while bytes.count &- offset >= 8 {
      hash = fold(hash ^ bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset &+= 8
    }
    if offset < bytes.count { hash = fold(hash ^ tail(bytes, from: offset)) }
    return hash ^ hash &>> 29
  }

  /// Whether a buffer begins with the bytes of another, which is no longer.
  @inline(__always)
  static func areEqual(_ longer: UnsafeRawBufferPointer, _ bytes: UnsafeRawBufferPointer) -> Bool {
    var offset = 0
    while bytes.count &- offset >= 8 {
      guard
        longer.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
          == bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      else { return false }
      offset &+= 8
    }
    while offset < bytes.count {
      guard longer[offset] == bytes[offset] else { return false }
      offset &+= 1
    }
    return true
  }

  @inline(__always)
  private static func tail(_ bytes: UnsafeRawBufferPointer, from start: Int) -> UInt64 {
    var word: UInt64 = 0
    for offset in start..<bytes.count { word = word &<< 8 | UInt64(bytes[offset]) }
    return word
  }

  @inline(__always)
  private static func fold(_ word: UInt64) -> UInt64 {
    let (high, low) = word.multipliedFullWidth(by: multiplier)
    return high ^ low
  }
}
