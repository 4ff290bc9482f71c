/// Finds terms in the sorted, front-coded dictionary of a segment.
struct TermDictionary {
  /// How many terms there are, a term in two fields counted twice.
  let termCount: Int

  private let file: SegmentFile
  private let blockOffsets: Column

  /// Reads the head of the section `termIndex`.
  init(_ file: SegmentFile) throws(SegmentError) {
    let start = file.range(of: .termIndex).lowerBound
    var reader = try file.reader(.termIndex, from: start, count: 8)
    let count = try Int(clamping: reader.fixed(UInt64.self))
    let offsets = try Column(file, .termIndex, at: reader.offset)
    try file.expectEnd(of: .termIndex, at: offsets.end)
    let (full, rest) = count.quotientAndRemainder(dividingBy: SegmentFormat.termsPerBlock)
    try offsets.expectCount(full + (rest > 0 ? 1 : 0))
    self.file = file
    termCount = count
    blockOffsets = offsets
  }

  /// Returns what the dictionary knows of a term, or nil when no document has it.
  func info(for key: DictionaryKey) throws(SegmentError) -> TermInfo? {
    let lookup = TermLookup(key.bytes, file: file, limits: limits)
    var low = 0
    var high = blockOffsets.count
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if try lookup.isFirstTermNotBehind(bytes(ofBlock: middle)) {
        low = middle
      } else {
        high = middle
      }
    }
    guard low < blockOffsets.count else { return nil }
    return try lookup.info(bytes(ofBlock: low), count: termCount(ofBlock: low))
  }

  /// Returns the terms from the first that does not precede a key, in ascending order.
  func terms(from key: DictionaryKey) throws(SegmentError) -> TermIterator {
    var iterator = try TermIterator(self, block: block(for: key))
    while let entry = try iterator.peek(), entry.key < key { _ = try iterator.next() }
    return iterator
  }

  /// Returns all terms in ascending order.
  func allTerms() -> TermIterator { TermIterator(self, block: 0) }

  /// The last block whose first term does not follow the key, or the first block.
  private func block(for key: DictionaryKey) throws(SegmentError) -> Int {
    var low = 0
    var high = blockOffsets.count
    while high - low > 1 {
      let middle = low + (high - low) / 2
      var first = TermIterator(self, block: middle)
      if let entry = try first.next(), entry.key <= key { low = middle } else { high = middle }
    }
    return low
  }

  /// Returns a reader of one block and the number of terms in it, or nil behind the last block.
  func block(_ index: Int) throws(SegmentError) -> (reader: ByteReader, count: Int)? {
    guard index < blockOffsets.count else { return nil }
    let range = try range(ofBlock: index)
    let reader = try file.reader(.terms, from: range.lowerBound, count: range.count)
    return (reader, termCount(ofBlock: index))
  }

  private func bytes(ofBlock index: Int) throws(SegmentError) -> UnsafeRawBufferPointer {
    let range = try range(ofBlock: index)
    return try file.bytes(.terms, from: range.lowerBound, count: range.count)
  }

  private func termCount(ofBlock index: Int) -> Int {
    min(SegmentFormat.termsPerBlock, termCount - index * SegmentFormat.termsPerBlock)
  }

  /// Where in the file a block is.
  private func range(ofBlock index: Int) throws(SegmentError) -> Range<Int> {
    let section = file.range(of: .terms)
    let start = try blockOffsets.value(at: index, below: section.count + 1)
    let end =
      index + 1 < blockOffsets.count
      ? try blockOffsets.value(at: index + 1, below: section.count + 1) : section.count
    guard start < end else { throw blockOffsets.malformed("rising offsets", "\(end)") }
    return section.lowerBound + start..<section.lowerBound + end
  }

  /// The limits that the numbers of an entry have to keep.
  var limits: TermEntryLimits {
    TermEntryLimits(
      documentCount: file.documentCount, postingsLength: file.range(of: .postings).count,
      positionsLength: file.range(of: .positions).count)
  }
}

/// What the numbers of a term's entry may not exceed.
struct TermEntryLimits {
  /// The number of documents.
  var documentCount: Int
  /// The length of the section `postings`.
  var postingsLength: Int
  /// The length of the section `positions`.
  var positionsLength: Int

  /// Whether the numbers of an entry keep the limits.
  func allow(
    documents: Int, more: Int, postings: Int, length: Int, positions: Int,
    length positionsCount: Int
  ) -> Bool {
    documents > 0 && documents <= documentCount && more <= positionsLength * 8
      && postings <= postingsLength && length <= postingsLength - postings
      && positions <= positionsLength && positionsCount <= positionsLength - positions
  }
}
