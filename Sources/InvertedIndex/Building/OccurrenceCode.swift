/// How the occurrences of a term stand in memory and in temporary files while a segment is built.
///
/// The first occurrence in a document is the difference to the document before, doubled and one
/// more, and the place; another one is the difference of places, doubled. All are LEB128 varints.
///
/// Whether an occurrence is the first and how many bytes it takes no processor could foresee, so that
/// the usual ones, of two varints of one or two bytes, are measured and written without a branch.
struct OccurrenceCode {
  /// All bits where it is the first occurrence in its document, none where it is another one.
  let firstMask: UInt32
  /// The place, which stands for the first occurrence in a document alone.
  let place: UInt32
  /// The first number, of at most 33 bits.
  private let number: UInt64

  /// An occurrence; `documentGap` is 0 for another one in the same document, and never for the first.
  @inline(__always)
  init(documentGap: UInt32, place: UInt32, placeGap: UInt32) {
    firstMask = 0 &- (documentGap | (0 &- documentGap)) &>> 31
    number = UInt64(documentGap | placeGap & ~firstMask) &<< 1 | UInt64(firstMask & 1)
    self.place = place
  }

  /// Whether it is the first occurrence in its document.
  var isFirst: Bool { firstMask != 0 }

  /// The difference of documents or of places.
  @inline(__always)
  var gap: UInt32 { UInt32(truncatingIfNeeded: number &>> 1) }

  /// How many bytes it takes.
  @inline(__always)
  var byteCount: Int {
    Self.byteCount(number) &+ ofFirst(Self.byteCount(UInt64(place)))
  }

  /// A number of bytes for the first occurrence in a document, 0 for another one.
  @inline(__always)
  private func ofFirst(_ count: Int) -> Int { count & Int(firstMask & 0xFF) }

  /// Writes it; up to `overhang` bytes behind it may be changed too.
  @inline(__always)
  func write(to next: inout UnsafeMutablePointer<UInt8>) {
    let place = UInt64(place)
    if number | place < Self.shortLimit {
      Self.writeShort(number, to: next)
      next += Self.shortCount(number)
      Self.writeShort(place, to: next)
      next += ofFirst(Self.shortCount(place))
    } else {
      Self.write(number, to: &next)
      if isFirst { Self.write(place, to: &next) }
    }
  }

  /// How many bytes behind an occurrence may be changed where it is written.
  static let overhang = 2

  /// Numbers below take one or two bytes.
  private static let shortLimit: UInt64 = 1 << 14

  @inline(__always)
  private static func shortCount(_ number: UInt64) -> Int {
    1 &+ Int(truncatingIfNeeded: (number &+ 0x3F80) &>> 14)
  }

  /// Writes two bytes, of which the second belongs to the number or not.
  @inline(__always)
  private static func writeShort(_ number: UInt64, to place: UnsafeMutablePointer<UInt8>) {
    let more = ((number &+ 0x3F80) &>> 14) &<< 7
    let bytes = UInt16(truncatingIfNeeded: number & 0x7F | more | (number &>> 7) &<< 8)
    UnsafeMutableRawPointer(place).storeBytes(of: bytes.littleEndian, as: UInt16.self)
  }

  /// How many bytes a number takes: one for each seven bits, of at most 33.
  @inline(__always)
  static func byteCount(_ number: UInt64) -> Int {
    let bits = UInt64.bitWidth &- (number | 1).leadingZeroBitCount
    return ((bits &+ 6) &* 37) &>> 8
  }

  /// Writes a number, for which there is room.
  @inline(__always)
  static func write(_ number: UInt64, to place: inout UnsafeMutablePointer<UInt8>) {
    var rest = number
    while rest >= 0x80 {
      place.pointee = UInt8(truncatingIfNeeded: rest) | 0x80
      place += 1
      rest &>>= 7
    }
    place.pointee = UInt8(truncatingIfNeeded: rest)
    place += 1
  }

  /// Reads an occurrence and moves the offset behind it; behind the end are zeros.
  @inline(__always)
  init(_ bytes: UnsafeRawBufferPointer, _ offset: inout Int) {
    if offset &+ 4 <= bytes.count {
      let word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self).littleEndian
      let count = Self.shortCount(ofFirst: word)
      let rest = word &>> UInt32(truncatingIfNeeded: count &* 8)
      if Self.isShort(word), Self.isShort(rest) {
        number = UInt64(Self.short(word))
        place = Self.short(rest)
        firstMask = 0 &- (word & 1)
        offset &+= count &+ ofFirst(Self.shortCount(ofFirst: rest))
        return
      }
    }
    number = Self.read(bytes, &offset)
    firstMask = 0 &- UInt32(truncatingIfNeeded: number & 1)
    place = number & 1 != 0 ? UInt32(truncatingIfNeeded: Self.read(bytes, &offset)) : 0
  }

  /// Whether the first number of some bytes takes one or two of them.
  @inline(__always)
  private static func isShort(_ word: UInt32) -> Bool { word & 0x8080 != 0x8080 }

  /// How many bytes the first number of some bytes takes, one or two.
  @inline(__always)
  private static func shortCount(ofFirst word: UInt32) -> Int { 1 &+ Int(word &>> 7 & 1) }

  /// The first number of some bytes, of which it takes one or two.
  @inline(__always)
  private static func short(_ word: UInt32) -> UInt32 {
    word & 0x7F | word &>> 1 & 0x3F80 & (0 &- (word &>> 7 & 1))
  }

  /// Reads a number; behind the end are zeros.
  @inline(__always)
  static func read(_ bytes: UnsafeRawBufferPointer, _ offset: inout Int) -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while offset < bytes.count {
      let byte = UInt64(bytes[offset])
      offset &+= 1
      value |= (byte & 0x7F) &<< shift
      if byte < 0x80 { break }
      shift = (shift &+ 7) & 63
    }
    return value
  }
}
