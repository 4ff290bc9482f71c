/// Finds one term in the dictionary without making up the terms on the way.
///
/// In a block, terms are compared by how many bytes they share with the wanted one: a term that
/// shares more with the term before it than the wanted one does still precedes the wanted one, and
/// one that shares less follows it.
struct TermLookup {
  private let wanted: [UInt8]
  private let file: SegmentFile
  private let limits: TermEntryLimits

  /// Looks for a dictionary key in a segment.
  init(_ wanted: [UInt8], file: SegmentFile, limits: TermEntryLimits) {
    self.wanted = wanted
    self.file = file
    self.limits = limits
  }

  /// Whether the first term of a block does not follow the wanted one.
  func isFirstTermNotBehind(_ block: UnsafeRawBufferPointer) throws(SegmentError) -> Bool {
    var reader = RawReader(block)
    _ = try (number(&reader), number(&reader))
    let term = try bytes(&reader, pair(&reader).1)
    let shared = commonPrefix(term, from: 0)
    return shared == term.count || (shared < wanted.count && term[shared] < wanted[shared])
  }

  /// Looks a block of some terms through.
  func info(_ block: UnsafeRawBufferPointer, count: Int) throws(SegmentError) -> TermInfo? {
    var reader = RawReader(block)
    var postings = try number(&reader)
    var positions = try number(&reader)
    var matched = 0
    for _ in 0..<count {
      let (shared, byteCount) = try pair(&reader)
      let term = try bytes(&reader, byteCount)
      let (others, more) = try pair(&reader)
      let lengths = try pair(&reader)
      if shared < matched { return nil }
      if shared == matched {
        let same = commonPrefix(term, from: matched)
        matched &+= same
        if same == term.count, matched == wanted.count {
          return try info(others &+ 1, more, postings, lengths.0, positions, lengths.1)
        }
        if same < term.count, matched == wanted.count || term[same] > wanted[matched] {
          return nil
        }
      }
      postings &+= lengths.0
      positions &+= lengths.1
    }
    return nil
  }

  private func info(
    _ documents: Int, _ more: Int, _ postings: Int, _ postingsLength: Int, _ positions: Int,
    _ positionsLength: Int
  ) throws(SegmentError) -> TermInfo {
    guard
      limits.allow(
        documents: documents, more: more, postings: postings, length: postingsLength,
        positions: positions, length: positionsLength)
    else { throw malformed() }
    return TermInfo(
      documentFrequency: documents, totalFrequency: documents + more,
      postings: postings..<postings + postingsLength,
      positions: positions..<positions + positionsLength)
  }

  /// How many bytes of a term are those of the wanted one from a place on.
  @inline(__always)
  private func commonPrefix(_ term: UnsafeRawBufferPointer, from start: Int) -> Int {
    let count = min(term.count, wanted.count - start)
    var index = 0
    while index < count, term[index] == wanted[start &+ index] { index &+= 1 }
    return index
  }

  /// A number so small that the sum of a block's numbers cannot exceed 64 bits.
  @inline(__always)
  private func number(_ reader: inout RawReader) throws(SegmentError) -> Int {
    guard let number = reader.varint(), number <= UInt64(Int32.max) << 16 else { throw malformed() }
    return Int(number)
  }

  /// Two numbers that share a byte where they are small.
  @inline(__always)
  private func pair(_ reader: inout RawReader) throws(SegmentError) -> (Int, Int) {
    guard let byte = reader.byte() else { throw malformed() }
    var (first, second) = (Int(byte & 15), Int(byte >> 4))
    if first == ByteWriter.smallLimit { first &+= try number(&reader) }
    if second == ByteWriter.smallLimit { second &+= try number(&reader) }
    return (first, second)
  }

  @inline(__always)
  private func bytes(
    _ reader: inout RawReader, _ count: Int
  ) throws(SegmentError) -> UnsafeRawBufferPointer {
    guard let start = reader.skip(count) else { throw malformed() }
    return UnsafeRawBufferPointer(start: start, count: count)
  }

  private func malformed() -> SegmentError {
    .malformed(
      file: file.path, section: .terms, offset: file.range(of: .terms).lowerBound,
      expected: "a block of terms", got: "something else")
  }
}
