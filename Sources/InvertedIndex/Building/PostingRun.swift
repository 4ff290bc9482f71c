import Glibc

/// The posting lists of a run of documents, in memory or moved to a temporary file to keep within
/// the memory that a build may take.
///
/// The lists stand in the order of the dictionary, each as field, length of the term, its bytes, the
/// length of the list and the list in `OccurrenceCode`. No process but this one ever reads them.
///
/// Invariant: `bytes` is valid as long as `owner`, which the run keeps.
struct PostingRun {
  /// About how many bytes inverting takes for each entry of a log.
  static let bytesPerEntry = 3
  /// About how many bytes inverting takes for each term.
  static let bytesPerTerm = 40

  /// The list on which the run stands, or nil behind the last.
  private(set) var head: Head?

  private let firstDocument: UInt32
  private let owner: AnyObject
  private let bytes: UnsafeRawBufferPointer
  private var offset = 0
  private var forgotten = 0
  private let windowSize: Int

  /// The term of a list, and where the list stands.
  struct Head {
    /// The position of the field in the schema.
    let field: UInt8
    /// The term; it is valid as long as the run.
    let term: UnsafeRawBufferPointer
    /// The list's bytes.
    let list: Range<Int>

    /// Whether the dictionary has the term before another: below 0, or 0 for the same term.
    @inline(__always)
    func compared(to other: Head) -> Int {
      guard field == other.field else { return Int(field) - Int(other.field) }
      if let left = term.baseAddress, let right = other.term.baseAddress {
        let order = memcmp(left, right, min(term.count, other.term.count))
        if order != 0 { return Int(order) }
      }
      return term.count - other.term.count
    }
  }

  /// Inverts a log and stands on its first list.
  init(_ log: OccurrenceLog) {
    let (buffer, count) = LogInverter.invert(log)
    self.init(
      buffer, UnsafeRawBufferPointer(start: buffer.base, count: count), log.firstDocument,
      windowSize: .max)
  }

  private init(
    _ owner: AnyObject, _ bytes: UnsafeRawBufferPointer, _ firstDocument: UInt32, windowSize: Int
  ) {
    self.owner = owner
    self.bytes = bytes
    self.firstDocument = firstDocument
    self.windowSize = windowSize
    readHead()
  }

  /// Returns the same lists in a temporary file, of which about a number of bytes is kept in memory
  /// at a time.
  func movedOut(to folder: String, windowSize: Int) throws(SegmentWriterError) -> PostingRun {
    let file = try TemporaryFile(in: folder)
    try file.append(bytes)
    return PostingRun(file, try file.mapped(), firstDocument, windowSize: windowSize)
  }

  /// Adds the list on which the run stands to others of the term, and moves to the next.
  mutating func take(into lists: DecodedLists) {
    guard let head else { return }
    lists.append(
      UnsafeRawBufferPointer(rebasing: bytes[head.list]), after: firstDocument &- 1)
    offset = head.list.upperBound
    readHead()
    forgetRead()
  }

  private mutating func readHead() {
    head = nil
    guard offset < bytes.count else { return }
    let field = bytes[offset]
    offset += 1
    let length = Int(OccurrenceCode.read(bytes, &offset))
    guard let term = part(length) else { return }
    let count = Int(OccurrenceCode.read(bytes, &offset))
    guard count <= bytes.count - offset else { return }
    head = Head(field: field, term: term, list: offset..<offset + count)
  }

  private mutating func part(_ count: Int) -> UnsafeRawBufferPointer? {
    guard count <= bytes.count - offset else { return nil }
    defer { offset += count }
    return UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + count])
  }

  /// Lets go of the memory in which lists of a file were read.
  private mutating func forgetRead() {
    guard offset - forgotten > windowSize, let file = owner as? TemporaryFile else { return }
    file.forget(forgotten..<offset)
    forgotten = offset
  }
}
