import TextAnalysis

/// What a byte of a reference is to those who look for a place where something may begin.
///
/// A kind is told by the byte and the one before it alone, so that a cut changes it only where two
/// parts of the text come together.
struct ByteKinds: OptionSet {
  let rawValue: UInt8

  /// A capital of ASCII that begins a word.
  static let capital = ByteKinds(rawValue: 1 << 0)
  /// A small letter of ASCII that begins a word.
  static let small = ByteKinds(rawValue: 1 << 1)
  /// The first digit of a run, also behind a letter.
  static let digit = ByteKinds(rawValue: 1 << 2)
  /// An opening round or square bracket.
  static let opening = ByteKinds(rawValue: 1 << 3)
  /// A stop, a question mark or an exclamation mark.
  static let stop = ByteKinds(rawValue: 1 << 4)
  static let comma = ByteKinds(rawValue: 1 << 5)
  static let slash = ByteKinds(rawValue: 1 << 6)
  /// The beginning of a word that may be an identifier or its label: `10.`, `doi`, `http`, `www`, `PMID`.
  static let label = ByteKinds(rawValue: 1 << 7)

  /// The first byte of a text is taken as if it stood behind a space.
  static var beforeFirst: UInt8 { 0x20 }

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The kinds of a byte behind another.
  @inline(__always)
  init(of byte: UInt8, behind last: UInt8) {
    rawValue = Self.anywhere[Int(byte)] & Self.allowed[Int(last)]
  }

  /// For each byte the kinds that it has behind a space.
  static let anywhere: [UInt8] = (UInt8.min...UInt8.max).map { byte in
    var kinds: ByteKinds = []
    if byte.isASCIIUppercase { kinds.insert(.capital) }
    if byte.isASCIILowercase { kinds.insert(.small) }
    if byte.isASCIIDigit { kinds.insert(.digit) }
    if ("([" as StaticString).holds(byte) { kinds.insert(.opening) }
    if (".?!" as StaticString).holds(byte) { kinds.insert(.stop) }
    if byte == UInt8(ascii: ",") { kinds.insert(.comma) }
    if byte == UInt8(ascii: "/") { kinds.insert(.slash) }
    if ("1dDhHwWpP" as StaticString).holds(byte) { kinds.insert(.label) }
    return kinds.rawValue
  }

  /// For each byte the kinds that one behind it may have.
  static let allowed: [UInt8] = (UInt8.min...UInt8.max).map { last in
    var kinds = ByteKinds(rawValue: .max)
    if last.isWordByte { kinds.subtract([.capital, .small, .label]) }
    if last.isASCIIDigit { kinds.remove(.digit) }
    return kinds.rawValue
  }
}

/// The places in a range where bytes of some kinds stand, in their order.
struct KindPlaces: Sequence, IteratorProtocol {
  fileprivate let bytes: ByteView
  fileprivate let kinds: ByteKinds
  fileprivate var start: Int
  fileprivate let end: Int
  /// Whether the first place of the range is still to come, whatever stands there.
  fileprivate var takesFirst = false

  mutating func next() -> Int? {
    if takesFirst, start < end {
      takesFirst = false
      start += 1
      return start - 1
    }
    guard let place = bytes.place(of: kinds, from: start, before: end) else { return nil }
    start = place + 1
    return place
  }
}

extension ByteView {
  /// The places of the bytes of some kinds in a range.
  func places(of kinds: ByteKinds, in range: Range<Int>) -> KindPlaces {
    KindPlaces(bytes: self, kinds: kinds, start: range.lowerBound, end: range.upperBound)
  }

  /// The first place of a range and those of the bytes of some kinds behind it.
  func firstAndPlaces(of kinds: ByteKinds, in range: Range<Int>) -> KindPlaces {
    KindPlaces(
      bytes: self, kinds: kinds, start: range.lowerBound, end: range.upperBound, takesFirst: true)
  }

  /// The first place from `start` where a byte of some kinds stands.
  @inline(__always)
  func place(of kinds: ByteKinds, from start: Int, before end: Int) -> Int? {
    if let survey { return survey.place(of: kinds, from: start, before: Swift.min(end, count)) }
    return (start..<Swift.max(start, end)).first { place in
      let last = place > 0 ? self[place - 1] : ByteKinds.beforeFirst
      return !ByteKinds(of: self[place], behind: last).isDisjoint(with: kinds)
    }
  }

  /// The first place in a range where lower-case `phrase` stands, in any case.
  func place(of phrase: StaticString, in range: Range<Int>) -> Range<Int>? {
    survey?.mayHold(phrase) == false ? nil : firstPlace(of: phrase, in: range)
  }
}
