/// One step of a log of occurrences: what happens at a place of a field, in 32 bits.
///
/// Below 2³¹ it is the number of a term, which takes one place; above, the number of a reading with
/// several terms, or one of two marks.
struct LogEntry: BitwiseCopyable, Equatable {
  /// The number as it is kept.
  let rawValue: UInt32

  /// A term at the next place.
  @inline(__always)
  init(term: UInt32) { rawValue = term }

  /// A reading at the next places.
  @inline(__always)
  init(reading: UInt32) { rawValue = reading | Self.readingBit }

  /// An entry as it was kept.
  @inline(__always)
  init(rawValue: UInt32) { self.rawValue = rawValue }

  /// A field begins, at place 0.
  static let fieldStart = LogEntry(rawValue: .max)

  /// A document ends.
  static let documentEnd = LogEntry(rawValue: .max - 1)

  /// How many readings can be told apart.
  static let readingLimit = Int(readingBit) - 2

  /// Whether it is a term.
  @inline(__always)
  var isTerm: Bool { rawValue < Self.readingBit }

  /// The number of the reading.
  var reading: Int { Int(rawValue & ~Self.readingBit) }

  private static let readingBit: UInt32 = 1 << 31
}
