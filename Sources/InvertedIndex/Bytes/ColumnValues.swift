/// Values of a column in a row, read where they lie in the file.
///
/// Nothing writes to the bytes, so that threads may share them. Valid as long as the `SegmentFile` that gave the bytes. `subscript` does not check the place:
/// the caller asks only for places below the number that it asked the column for, so that
/// `(place + 1) * width` never exceeds the count of `bytes`.
struct ColumnValues: BitwiseCopyable, @unchecked Sendable {
  // Invariant: bytes of an open segment, to which nobody writes; the caller's places are checked.
  private let base: UnsafeRawPointer?
  private let width: Int

  /// Reads bytes that hold values of one width.
  init(bytes: UnsafeRawBufferPointer, width: Int) {
    base = bytes.baseAddress
    self.width = width
  }

  private init(base: UnsafeRawPointer?, width: Int) {
    self.base = base
    self.width = width
  }

  /// The value at a place, counted from the first of the range.
  @inline(__always)
  subscript(place: Int) -> UInt64 {
    guard let base else { return 0 }
    switch width {
    case 0: return 0
    case 1: return UInt64(base.load(fromByteOffset: place, as: UInt8.self))
    case 2:
      return UInt64(
        UInt16(littleEndian: base.loadUnaligned(fromByteOffset: place &* 2, as: UInt16.self)))
    case 4:
      return UInt64(
        UInt32(littleEndian: base.loadUnaligned(fromByteOffset: place &* 4, as: UInt32.self)))
    default:
      return UInt64(littleEndian: base.loadUnaligned(fromByteOffset: place &* 8, as: UInt64.self))
    }
  }

  /// The values from one on.
  @inline(__always)
  func dropping(_ count: Int) -> ColumnValues {
    ColumnValues(base: base.map { $0 + count &* width }, width: width)
  }

  /// Asks for some values in a row ahead of their use; they need not be there.
  @inline(__always)
  func prefetch(from first: Int, count: Int) {
    guard let base else { return }
    for offset in stride(from: 0, to: count &* width, by: CacheLine.size) {
      CacheLine.prefetch(base, at: first &* width &+ offset)
    }
  }

  /// Calls a closure with some values in a row and their places, counted from the first; the width is
  /// looked at once, so that the loop can take several values at a time.
  @inline(__always)
  func forEach(from first: Int, count: Int, _ body: (Int, UInt64) -> Void) {
    guard let base else { return (0..<count).forEach { body($0, 0) } }
    switch width {
    case 1:
      let bytes = base + first
      for place in 0..<count {
        body(place, UInt64(bytes.load(fromByteOffset: place, as: UInt8.self)))
      }
    case 2:
      let bytes = base + first &* 2
      for place in 0..<count {
        let value = bytes.loadUnaligned(fromByteOffset: place &* 2, as: UInt16.self)
        body(place, UInt64(UInt16(littleEndian: value)))
      }
    default:
      for place in 0..<count { body(place, self[first &+ place]) }
    }
  }
}
