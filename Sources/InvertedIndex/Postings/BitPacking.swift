/// Packs blocks of 128 numbers into equally wide bit fields.
///
/// The layout has four lanes of 32-bit words, so that four numbers are taken at a time: number *i*
/// lies in lane *i* mod 4, in row *i* / 4, and each lane is a stream of bit fields, low bits first.
/// D. Lemire, L. Boytsov, "Decoding billions of integers per second through vectorization", 2015.
///
/// Invariants: `numbers` points to 128 numbers and is aligned to 16 bytes (`ScratchBuffer` is);
/// `packed` points to `byteCount(width:)` readable or writable bytes; `width` is at most 32.
enum BitPacking {
  /// How many numbers a block holds.
  static let count = 128

  /// How many bytes a packed block takes.
  static func byteCount(width: Int) -> Int { width * 16 }

  private typealias Row = SIMD4<UInt32>
  private static let rowCount = count / 4

  /// Packs 128 numbers, of which the low `width` bits are kept.
  static func pack(
    _ numbers: UnsafePointer<UInt32>, width: Int, to packed: UnsafeMutableRawPointer
  ) {
    guard width > 0 else { return }
    let mask = Row(repeating: Self.mask(width))
    let rows = UnsafeRawPointer(numbers)
    var word = Row.zero
    var used = 0
    var out = packed
    for index in 0..<rowCount {
      let row = rows.loadUnaligned(fromByteOffset: index * 16, as: Row.self) & mask
      word |= row &<< Row(repeating: UInt32(used))
      used += width
      guard used >= 32 else { continue }
      out.storeBytes(of: littleEndian(word), as: Row.self)
      out += 16
      used -= 32
      word = used > 0 ? row &>> Row(repeating: UInt32(width - used)) : .zero
    }
  }

  /// Unpacks 128 numbers.
  static func unpack(
    _ packed: UnsafeRawPointer, width: Int, to numbers: UnsafeMutablePointer<UInt32>
  ) {
    let rows = UnsafeMutableRawPointer(numbers)
    switch width {
    case 0: rows.initializeMemory(as: UInt32.self, repeating: 0, count: count)
    case 1: unpackRows(packed, 1, rows)
    case 2: unpackRows(packed, 2, rows)
    case 3: unpackRows(packed, 3, rows)
    case 4: unpackRows(packed, 4, rows)
    case 5: unpackRows(packed, 5, rows)
    case 6: unpackRows(packed, 6, rows)
    case 7: unpackRows(packed, 7, rows)
    case 8: unpackRows(packed, 8, rows)
    case 9: unpackRows(packed, 9, rows)
    case 10: unpackRows(packed, 10, rows)
    case 11: unpackRows(packed, 11, rows)
    case 12: unpackRows(packed, 12, rows)
    default: unpackRowsOfAnyWidth(packed, width, rows)
    }
  }

  /// Reads one of 128 numbers, `index` below 128, without the others.
  @inline(__always)
  static func number(_ index: Int, in packed: UnsafeRawPointer, width: Int) -> UInt32 {
    guard width > 0 else { return 0 }
    let bit = (index &>> 2) &* width
    let place = packed + ((bit &>> 5) &* 16 &+ (index & 3) &* 4)
    let shift = UInt64(bit & 31)
    var word = UInt64(UInt32(littleEndian: place.loadUnaligned(as: UInt32.self)))
    if Int(shift) &+ width > 32 {
      let next = UInt32(littleEndian: (place + 16).loadUnaligned(as: UInt32.self))
      word |= UInt64(next) &<< 32
    }
    return UInt32(truncatingIfNeeded: word &>> shift) & mask(width)
  }

  /// The width of the widest of some numbers.
  static func width(of value: UInt32) -> Int { UInt32.bitWidth - value.leadingZeroBitCount }

  /// Keeps one copy of the loop for the widths that are rare.
  @inline(never)
  private static func unpackRowsOfAnyWidth(
    _ packed: UnsafeRawPointer, _ width: Int, _ rows: UnsafeMutableRawPointer
  ) {
    unpackRows(packed, width, rows)
  }

  /// Copied into each case of the switch, where the width is a constant and the loop unrolls.
  @inline(__always)
  private static func unpackRows(
    _ packed: UnsafeRawPointer, _ width: Int, _ rows: UnsafeMutableRawPointer
  ) {
    let mask = Row(repeating: mask(width))
    var bit = 0
    for index in 0..<rowCount {
      let shift = bit & 31
      let place = packed + (bit &>> 5) &* 16
      var row = load(place) &>> Row(repeating: UInt32(truncatingIfNeeded: shift))
      if shift &+ width > 32 {
        row |= load(place + 16) &<< Row(repeating: UInt32(truncatingIfNeeded: 32 &- shift))
      }
      rows.storeBytes(of: row & mask, toByteOffset: index &* 16, as: Row.self)
      bit &+= width
    }
  }

  @inline(__always)
  private static func load(_ place: UnsafeRawPointer) -> Row {
    littleEndian(place.loadUnaligned(as: Row.self))
  }

  @inline(__always)
  private static func littleEndian(_ row: Row) -> Row {
    #if _endian(little)
      row
    #else
      Row(row[0].littleEndian, row[1].littleEndian, row[2].littleEndian, row[3].littleEndian)
    #endif
  }

  @inline(__always)
  private static func mask(_ width: Int) -> UInt32 {
    width >= 32 ? .max : (1 &<< UInt32(truncatingIfNeeded: width)) &- 1
  }
}
