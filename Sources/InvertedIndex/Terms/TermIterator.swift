/// Walks the term dictionary in ascending order.
struct TermIterator {
  /// A term and what the dictionary knows of it.
  struct Entry {
    /// Field and term.
    var key: DictionaryKey
    /// Its statistics and the place of its lists.
    var info: TermInfo
  }

  private let dictionary: TermDictionary
  private let limits: TermEntryLimits
  private var nextBlock: Int
  private var reader: ByteReader?
  private var entriesLeft = 0
  private var key: [UInt8] = []
  private var postingsStart = 0
  private var positionsStart = 0
  private var peeked: Entry?

  /// Begins with the first term of a block.
  init(_ dictionary: TermDictionary, block: Int) {
    self.dictionary = dictionary
    limits = dictionary.limits
    nextBlock = block
  }

  /// Returns the next term without passing it, or nil behind the last.
  mutating func peek() throws(SegmentError) -> Entry? {
    if peeked == nil { peeked = try next() }
    return peeked
  }

  /// Returns the next term, or nil behind the last.
  mutating func next() throws(SegmentError) -> Entry? {
    if let entry = peeked {
      peeked = nil
      return entry
    }
    if entriesLeft == 0 { try beginBlock() }
    guard entriesLeft > 0, var reader else { return nil }
    let entry = try entry(&reader)
    entriesLeft -= 1
    if entriesLeft == 0 { try reader.expectEnd() }
    self.reader = reader
    return entry
  }

  private mutating func beginBlock() throws(SegmentError) {
    guard let block = try dictionary.block(nextBlock) else { return }
    nextBlock += 1
    var reader = block.reader
    postingsStart = try reader.varint(atMost: limits.postingsLength)
    positionsStart = try reader.varint(atMost: limits.positionsLength)
    key = []
    entriesLeft = block.count
    self.reader = reader
  }

  private mutating func entry(_ reader: inout ByteReader) throws(SegmentError) -> Entry {
    let (shared, count) = try reader.pair(atMost: key.count, reader.remaining)
    key = try Array(key.prefix(shared)) + reader.array(count: count)
    guard key.count > 1 else { throw reader.malformed("a field and a term", "no term") }
    let (others, more) = try reader.pair(
      atMost: limits.documentCount - 1, limits.positionsLength * 8)
    let documentFrequency = others + 1
    let (postings, positions) = try reader.pair(
      atMost: limits.postingsLength - postingsStart, limits.positionsLength - positionsStart)
    defer {
      postingsStart += postings
      positionsStart += positions
    }
    return Entry(
      key: DictionaryKey(bytes: key),
      info: TermInfo(
        documentFrequency: documentFrequency, totalFrequency: documentFrequency + more,
        postings: postingsStart..<postingsStart + postings,
        positions: positionsStart..<positionsStart + positions))
  }
}
