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

/// A list of log entries in parts, so that it grows without being copied.
///
/// Invariant: `next` points behind the last entry, in a part that has room for `room` more.
struct LogEntries {
  /// How many entries there are.
  var count: Int { parts.reduce(0) { $0 + $1.capacity } - room }

  /// How many bytes they take in memory.
  var byteCount: Int { (count + room) * MemoryLayout<LogEntry>.stride }

  private var parts: [ScratchBuffer<LogEntry>] = []
  private var next: UnsafeMutablePointer<LogEntry>?
  private var room = 0

  private static let smallPartSize = 1 << 14
  private static let largePartSize = 1 << 20

  /// Adds an entry.
  @inline(__always)
  mutating func append(_ entry: LogEntry) {
    if room == 0 { addPart() }
    guard let place = next else { return }
    place.pointee = entry
    next = place + 1
    room &-= 1
  }

  private mutating func addPart() {
    let size = parts.count < 64 ? Self.smallPartSize : Self.largePartSize
    let part = ScratchBuffer<LogEntry>(uninitialized: size)
    parts.append(part)
    next = part.base
    room = size
  }

  /// Calls a closure with the entries, part by part.
  @inline(__always)
  func forEachPart(_ body: (UnsafeBufferPointer<LogEntry>) -> Void) {
    for (index, part) in parts.enumerated() {
      let isLast = index == parts.count - 1
      body(UnsafeBufferPointer(start: part.base, count: part.capacity - (isLast ? room : 0)))
    }
  }
}
