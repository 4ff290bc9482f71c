/// The high parts of those positions in a block that need more bits than the others have.
///
/// First stand their places, ascending, then their high parts, all of one size, so that the first from
/// a place on is found by halving.
///
/// Invariants: `places` and `highs` lead to `count` numbers of the sizes that the layout says, inside
/// the bytes of the block.
struct PositionPatches {
  /// How large places and high parts are.
  enum Layout: UInt8 {
    /// There are no patches.
    case none
    /// Both have one byte.
    case small
    /// Places have two bytes, high parts one.
    case farPlaces
    /// Both have two bytes.
    case large

    /// The smallest layout for a block of some numbers with high parts of some bits, or nil when there is
    /// none.
    init?(count: Int, highWidth: Int) {
      guard count <= UInt16.max, highWidth <= 16 else { return nil }
      self = highWidth > 8 ? .large : count > 256 ? .farPlaces : .small
    }

    /// How many bytes a place has; their number has as many.
    var placeSize: Int { self == .small ? 1 : 2 }
    /// How many bytes a high part has.
    var highSize: Int { self == .large ? 2 : 1 }

    /// How many bytes some patches take.
    func byteCount(_ count: Int) -> Int { placeSize + count * (placeSize + highSize) }
  }

  /// How many there are.
  let count: Int

  private let places: UnsafeRawPointer
  private let highs: UnsafeRawPointer
  private let hasFarPlaces: Bool
  private let hasLargeHighs: Bool

  /// Reads the patches of a block, or returns nil when there are fewer bytes.
  @inline(__always)
  init?(_ layout: Layout, _ reader: inout RawReader) {
    hasFarPlaces = layout.placeSize == 2
    hasLargeHighs = layout.highSize == 2
    var count = 0
    if layout != .none {
      guard let head = reader.skip(layout.placeSize) else { return nil }
      count = Int(Self.number(head, 0, isLarge: hasFarPlaces))
    }
    guard let places = reader.skip(count * layout.placeSize),
      let highs = reader.skip(count * layout.highSize)
    else { return nil }
    self.places = places
    self.highs = highs
    self.count = count
  }

  /// The place of a patch.
  @inline(__always)
  func place(_ patch: Int) -> Int { Int(Self.number(places, patch, isLarge: hasFarPlaces)) }

  /// The high part of a patch.
  @inline(__always)
  func high(_ patch: Int) -> UInt64 { Self.number(highs, patch, isLarge: hasLargeHighs) }

  /// The first patch whose place does not precede a place, by halving.
  func first(from place: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low &+ high) &>> 1
      if self.place(middle) < place { low = middle &+ 1 } else { high = middle }
    }
    return low
  }

  @inline(__always)
  private static func number(
    _ numbers: UnsafeRawPointer, _ index: Int, isLarge: Bool
  ) -> UInt64 {
    guard isLarge else { return UInt64(numbers.load(fromByteOffset: index, as: UInt8.self)) }
    let number = numbers.loadUnaligned(fromByteOffset: index &* 2, as: UInt16.self)
    return UInt64(UInt16(littleEndian: number))
  }
}

extension PositionPatches {
  /// Writes the places and the high parts of those numbers that have more bits than `width`.
  static func write(
    _ numbers: [UInt32], above width: Int, _ layout: Layout, to writer: inout ByteWriter
  ) {
    let places = numbers.indices.filter { BitPacking.width(of: numbers[$0]) > width }
    write(places.count, layout.placeSize, to: &writer)
    for place in places { write(place, layout.placeSize, to: &writer) }
    for place in places {
      write(Int(numbers[place] >> UInt32(width)), layout.highSize, to: &writer)
    }
  }

  private static func write(_ number: Int, _ size: Int, to writer: inout ByteWriter) {
    if size == 1 { writer.fixed(UInt8(number)) } else { writer.fixed(UInt16(number)) }
  }
}
