/// The bytes of a text while it is read.
///
/// Invariant: the pointer is valid for `count` bytes during the call that was given it, and no index
/// is negative. Every access is checked against `count`; behind the end stand spaces.
struct WordText {
  private let bytes: UnsafeRawBufferPointer

  /// How many bytes there are.
  let count: Int

  /// Wraps bytes.
  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
    count = bytes.count
  }

  /// The byte at an index, behind the end a space.
  @inline(__always)
  subscript(index: Int) -> UInt8 { index < count ? bytes[index] : UInt8(ascii: " ") }

  /// How many ASCII letters and digits stand in a row from an index on.
  @inline(__always)
  func asciiWordLength(at start: Int) -> Int {
    var index = start
    while index &+ 8 <= count {
      let others = Self.others(bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      if others != 0 {
        return index &- start &+ UInt64(littleEndian: others).trailingZeroBitCount &>> 3
      }
      index &+= 8
    }
    while index < count, bytes[index].isASCIILetter || bytes[index].isASCIIDigit { index &+= 1 }
    return index &- start
  }

  /// The high bit of every byte that is neither an ASCII letter nor a digit.
  ///
  /// Each byte is compared without its high bit, by adding what carries the first byte of a range
  /// to 0x80: no sum crosses into the next byte.
  @inline(__always)
  private static func others(_ word: UInt64) -> UInt64 {
    let low = word & (0x7F &* ones)
    let cased = low | (0x20 &* ones)
    let letters = (cased &+ reach("a")) & ~(cased &+ reach("{"))
    let digits = (low &+ reach("0")) & ~(low &+ reach(":"))
    return (~(letters | digits) | word) & (0x80 &* ones)
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101

  @inline(__always)
  private static func reach(_ first: Unicode.Scalar) -> UInt64 {
    ones &* (0x80 &- UInt64(first.value))
  }
}
