/// Hashes and compares strings of bytes eight at a time.
///
/// The hash multiplies and folds 128 bits, as wyhash does (Wang Yi, 2019). It decides places in a
/// table in memory only and never bytes of a file.
///
/// Invariants: a range lies in its buffer. Loads stay inside the buffer; what is left of fewer than
/// eight bytes is taken from a load that begins earlier, or byte by byte.
enum TermHash {
  /// The first bytes of a string, at most eight, with zeros behind its end.
  @inline(__always)
  static func prefix(_ range: Range<Int>, _ bytes: UnsafeRawBufferPointer) -> UInt64 {
    let start = range.lowerBound
    guard range.count < 8 else {
      return bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self).littleEndian
    }
    if start &+ 8 <= bytes.count {
      let word = bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self).littleEndian
      return word & ((1 &<< UInt64(truncatingIfNeeded: range.count &* 8)) &- 1)
    }
    return range.reversed().reduce(0) { $0 &<< 8 | UInt64(bytes[$1]) }
  }

  /// Hashes a string whose prefix is known.
  @inline(__always)
  static func hash(
    _ range: Range<Int>, _ bytes: UnsafeRawBufferPointer, prefix: UInt64, seed: UInt64
  ) -> UInt64 {
    var hash = fold(prefix ^ (seed &+ UInt64(truncatingIfNeeded: range.count)) &* seedMultiplier)
    guard range.count > 8 else { return hash }
    var offset = range.lowerBound &+ 8
    while offset &+ 8 <= range.upperBound {
      hash = fold(hash ^ bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset &+= 8
    }
    return fold(
      hash ^ bytes.loadUnaligned(fromByteOffset: range.upperBound &- 8, as: UInt64.self))
  }

  /// The first 24 bytes of a string, the first lowest, with zeros behind its end.
  struct Start: BitwiseCopyable {
    var first: UInt64 = 0
    var second: UInt64 = 0
    var third: UInt64 = 0
  }

  /// The first bytes of a string, which is not empty.
  ///
  /// Words are short and long in no order that a processor could foresee, so that no branch asks for
  /// their lengths.
  @inline(__always)
  static func start(_ range: Range<Int>, _ bytes: UnsafeRawBufferPointer) -> Start {
    let (start, count) = (range.lowerBound, range.count)
    guard start &+ 24 <= bytes.count else {
      return Start(
        first: prefix(range, bytes), second: prefix(range.dropFirst(8), bytes),
        third: prefix(range.dropFirst(16), bytes))
    }
    return Start(
      first: bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self).littleEndian
        & mask(count),
      second: bytes.loadUnaligned(fromByteOffset: start &+ 8, as: UInt64.self).littleEndian
        & mask(count &- 8),
      third: bytes.loadUnaligned(fromByteOffset: start &+ 16, as: UInt64.self).littleEndian
        & mask(count &- 16))
  }

  /// The lowest bytes of a word, as many as there are of eight.
  @inline(__always)
  private static func mask(_ count: Int) -> UInt64 {
    let shift = min(max(count, 0), 8) &* 8
    return shift == 0 ? 0 : UInt64.max &>> UInt64(64 &- shift)
  }

  /// Hashes the first 24 bytes of a string.
  @inline(__always)
  static func hash(_ start: Start, seed: UInt64) -> UInt64 {
    fold(fold(fold(start.first ^ seed &* seedMultiplier) ^ start.second) ^ start.third)
  }

  /// Whether two strings of one length of eight bytes or more are equal.
  @inline(__always)
  static func areEqual(
    _ left: UnsafeRawPointer, _ right: UnsafeRawPointer, count: Int
  ) -> Bool {
    var offset = 0
    while offset < count {
      let place = min(offset, count &- 8)
      guard
        left.loadUnaligned(fromByteOffset: place, as: UInt64.self)
          == right.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      else { return false }
      offset &+= 8
    }
    return true
  }

  private static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15
  private static let seedMultiplier: UInt64 = 0xE703_7ED1_A0B4_28DB

  @inline(__always)
  private static func fold(_ word: UInt64) -> UInt64 {
    let (high, low) = (word ^ 0xA076_1D64_78BD_642F).multipliedFullWidth(by: multiplier)
    return high ^ low
  }
}
