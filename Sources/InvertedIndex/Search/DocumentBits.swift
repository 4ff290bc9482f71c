/// A set of documents of one window of 128: each is named by its place in the window.
struct DocumentBits: Hashable {
  private var low: UInt64
  private var high: UInt64

  /// No document.
  static let none = DocumentBits(low: 0, high: 0)

  /// One document; its place is below 128.
  static func only(_ place: Int) -> DocumentBits {
    var bits = none
    bits.insert(place)
    return bits
  }

  /// The first documents of a window.
  static func first(_ count: Int) -> DocumentBits {
    DocumentBits(low: ones(count), high: ones(count - 64))
  }

  private static func ones(_ count: Int) -> UInt64 {
    count <= 0 ? 0 : count >= 64 ? .max : (1 << UInt64(count)) - 1
  }

  /// The documents whose places are set in two words.
  init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  /// Whether there is no document.
  @inline(__always) var isEmpty: Bool { low | high == 0 }

  /// How many documents there are.
  var count: Int { low.nonzeroBitCount + high.nonzeroBitCount }

  /// The document that comes first, or nil.
  @inline(__always) var first: Int? {
    if low != 0 { return low.trailingZeroBitCount }
    return high != 0 ? 64 &+ high.trailingZeroBitCount : nil
  }

  /// Whether a document is in the set.
  @inline(__always)
  func contains(_ place: Int) -> Bool {
    let word = place < 64 ? low : high
    return word &>> UInt64(place & 63) & 1 != 0
  }

  /// Adds a document; its place is below 128.
  @inline(__always)
  mutating func insert(_ place: Int) {
    let bit: UInt64 = 1 &<< UInt64(place & 63)
    if place < 64 { low |= bit } else { high |= bit }
  }

  /// Adds a document or does nothing, without a branch for it.
  @inline(__always)
  mutating func insert(_ place: Int, if isWanted: Bool) {
    let bit: UInt64 = (isWanted ? 1 : 0) &<< UInt64(place & 63)
    if place < 64 { low |= bit } else { high |= bit }
  }

  /// Takes a document out.
  @inline(__always)
  mutating func remove(_ place: Int) {
    let bit: UInt64 = 1 &<< UInt64(place & 63)
    if place < 64 { low &= ~bit } else { high &= ~bit }
  }

  /// Takes the document that comes first out and returns it, or nil.
  @inline(__always)
  mutating func popFirst() -> Int? {
    if low != 0 {
      defer { low &= low &- 1 }
      return low.trailingZeroBitCount
    }
    guard high != 0 else { return nil }
    defer { high &= high &- 1 }
    return 64 &+ high.trailingZeroBitCount
  }

  /// Calls a closure with each document, ascending.
  @inline(__always)
  func forEach(_ body: (Int) -> Void) {
    var left = low
    while left != 0 {
      body(left.trailingZeroBitCount)
      left &= left &- 1
    }
    left = high
    while left != 0 {
      body(64 &+ left.trailingZeroBitCount)
      left &= left &- 1
    }
  }

  /// How many documents of the set come before a place.
  @inline(__always)
  func rank(of place: Int) -> Int {
    if place < 64 { return (low & ((1 &<< UInt64(place)) &- 1)).nonzeroBitCount }
    let below = high & ((1 &<< UInt64(place & 63)) &- 1)
    return low.nonzeroBitCount &+ below.nonzeroBitCount
  }

  /// The documents of both sets.
  static func & (left: DocumentBits, right: DocumentBits) -> DocumentBits {
    DocumentBits(low: left.low & right.low, high: left.high & right.high)
  }

  /// The documents of either set.
  static func | (left: DocumentBits, right: DocumentBits) -> DocumentBits {
    DocumentBits(low: left.low | right.low, high: left.high | right.high)
  }

  /// The documents of the first set that the second does not have.
  func subtracting(_ other: DocumentBits) -> DocumentBits {
    DocumentBits(low: low & ~other.low, high: high & ~other.high)
  }
}
