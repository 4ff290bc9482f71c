import Glibc

/// The posting lists of a run of documents, in memory or moved to a temporary file to keep within
/// the memory that a build may take.
///
/// The lists stand in the order of the dictionary, each as field, length of the term, its bytes, the
/// length of the list and the list in `OccurrenceCode`. No process but this one ever reads them.
struct PostingRun {
  /// About how many bytes inverting takes for each entry of a log.
  static let bytesPerEntry = 3
  /// About how many bytes inverting takes for each term.
  static let bytesPerTerm = 40

  /// The list on which the run stands, or nil behind the last.
  private(set) var head: Head?

  /// The first document of the run.
  let firstDocument: UInt32

  private var bytes: WindowedBytes
  /// Where some of the lists begin, about one in each `signpostDistance` bytes.
  private let signposts: [Int]
  private var end: Int

  /// The term of a list, and where the list stands.
  struct Head {
    /// The position of the field in the schema.
    let field: UInt8
    /// The term; valid until the run moves on.
    ///
    /// Invariant: bytes of the run's window, read before the run moves on.
    let term: UnsafeRawBufferPointer
    /// The list's bytes.
    let list: Range<Int>

    /// The term as the dictionary sorts it.
    var key: DictionaryKey { DictionaryKey(field: Int(field), term: Array(term)) }

    /// Below 0 when the dictionary has the term before another, 0 for the same term.
    @inline(__always)
    func compared(to other: Head) -> Int { compared(to: other.field, other.term) }

    /// Below 0 when the dictionary has the term before a key, 0 for the same term.
    @inline(__always)
    func compared(to key: DictionaryKey) -> Int {
      key.bytes.withUnsafeBytes { bytes in
        compared(to: bytes[0], UnsafeRawBufferPointer(rebasing: bytes[1...]))
      }
    }

    @inline(__always)
    private func compared(to otherField: UInt8, _ other: UnsafeRawBufferPointer) -> Int {
      guard field == otherField else { return Int(field) - Int(otherField) }
      if let left = term.baseAddress, let right = other.baseAddress {
        let order = memcmp(left, right, min(term.count, other.count))
        if order != 0 { return Int(order) }
      }
      return term.count - other.count
    }
  }

  /// Inverts what was logged and stands on the first list.
  ///
  /// Nothing else may be inverted in the room before the run has been moved out or is gone.
  init(_ logged: LoggedRun, in room: LogInverter.Room) throws(SegmentWriterError) {
    let lists = LogInverter.invert(logged, in: room)
    bytes = WindowedBytes(lists.bytes, count: lists.count)
    signposts = lists.signposts
    firstDocument = logged.firstDocument
    end = lists.count
    try readHead(at: 0)
  }

  /// Moves the lists to a temporary file, of which about a number of bytes is kept in memory at a
  /// time.
  mutating func moveOut(to folder: String, windowSize: Int) throws(SegmentWriterError) {
    let file = try TemporaryFile(in: folder)
    try file.append(bytes.bytes(0..<bytes.count))
    head = nil
    bytes = WindowedBytes(file, windowSize: windowSize)
  }

  /// Stands on the first list.
  mutating func begin() throws(SegmentWriterError) { try readHead(at: 0) }

  /// The bytes of the list on which the run stands; valid until the next call.
  mutating func list() throws(SegmentWriterError) -> UnsafeRawBufferPointer {
    try bytes.bytes(head?.list ?? 0..<0)
  }

  /// Gives memory back that a long list took; it is read again when it is asked for.
  mutating func dropList() { bytes.dropLargeWindow() }

  /// Moves to the next list; the lists before it cannot be read again.
  mutating func advance() throws(SegmentWriterError) {
    guard let head else { return }
    bytes.giveBack(before: head.list.upperBound)
    try readHead(at: head.list.upperBound)
  }

  /// Reads the head at an offset: first what is shorter than any, then the term and what follows it.
  private mutating func readHead(at start: Int) throws(SegmentWriterError) {
    head = nil
    guard start < end else { return }
    var lengths = try bytes.bytes(start..<min(start + 8, bytes.count))
    var offset = 1
    let termCount = Int(OccurrenceCode.read(lengths, &offset))
    let termStart = offset
    let termEnd = termStart + termCount
    lengths = try bytes.bytes(start..<min(start + termEnd + 8, bytes.count))
    guard termEnd < lengths.count else {
      throw .unwritable(file: "temporary file", reason: "it does not hold what was written to it")
    }
    offset = termEnd
    let count = Int(truncatingIfNeeded: OccurrenceCode.read(lengths, &offset))
    let list = start + offset
    head = Head(
      field: lengths[0], term: UnsafeRawBufferPointer(rebasing: lengths[termStart..<termEnd]),
      list: list..<min(list + max(count, 0), bytes.count))
  }
}

extension PostingRun {
  /// About how far signposts are from each other.
  static let signpostDistance = 1 << 16

  /// A term whose list has about half of the bytes of the longest of some runs before it; nil when
  /// they are too short to be worth splitting.
  static func middle(of runs: [PostingRun]) throws(SegmentWriterError) -> DictionaryKey? {
    guard let longest = runs.max(by: { $0.bytes.count < $1.bytes.count }),
      longest.signposts.count > 16
    else { return nil }
    guard let middle = longest.signposts.first(where: { $0 >= longest.bytes.count / 2 }) else {
      return nil
    }
    var run = longest
    try run.readHead(at: middle)
    return run.head?.key
  }

  /// The lists before a term, and its own and those behind it.
  func split(
    at key: DictionaryKey
  ) throws(SegmentWriterError) -> (before: PostingRun, from: PostingRun) {
    var from = self
    var (low, high) = (0, signposts.count)
    while low < high {
      let middle = (low + high) / 2
      try from.readHead(at: signposts[middle])
      let isBefore = from.head.map { $0.compared(to: key) < 0 } ?? false
      if isBefore { low = middle + 1 } else { high = middle }
    }
    var start = low > 0 ? signposts[low - 1] : 0
    try from.readHead(at: start)
    while let next = from.head, next.compared(to: key) < 0 {
      start = next.list.upperBound
      try from.readHead(at: start)
    }
    var before = self
    before.end = start
    try before.begin()
    return (before, from)
  }
}
