/// How the occurrences of a term stand in memory and in temporary files while a segment is built.
///
/// The first occurrence in a document is the difference to the document before, doubled and one
/// more, and the place; another one is the difference of places, doubled. All are LEB128 varints.
enum OccurrenceCode {
  /// The first occurrence in a document.
  @inline(__always)
  static func first(documentGap: UInt32) -> UInt64 { UInt64(documentGap) &<< 1 | 1 }

  /// A further occurrence.
  @inline(__always)
  static func further(placeGap: UInt32) -> UInt64 { UInt64(placeGap) &<< 1 }

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
