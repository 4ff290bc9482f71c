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
    _ = try (number(&reader), number(&reader), number(&reader))
    let term = try bytes(&reader)
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
      let shared = try number(&reader)
      let term = try bytes(&reader)
      let info = try info(&reader, postings, positions)
      (postings, positions) = (info.postings.upperBound, info.positions.upperBound)
      guard shared <= matched else { continue }
      guard shared == matched else { return nil }
      let more = commonPrefix(term, from: matched)
      matched += more
      if more == term.count {
        if matched == wanted.count { return info }
      } else if matched == wanted.count || term[more] > wanted[matched] {
        return nil
      }
    }
    return nil
  }

  private func info(
    _ reader: inout RawReader, _ postings: Int, _ positions: Int
  ) throws(SegmentError) -> TermInfo {
    let documents = try number(&reader)
    let more = try number(&reader)
    let postingsLength = try number(&reader)
    let positionsLength = try number(&reader)
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
  private func commonPrefix(_ term: UnsafeRawBufferPointer, from start: Int) -> Int {
    let count = min(term.count, wanted.count - start)
    var index = 0
    while index < count, term[index] == wanted[start &+ index] { index &+= 1 }
    return index
  }

  private func number(_ reader: inout RawReader) throws(SegmentError) -> Int {
    guard let number = reader.varint(), number <= UInt64(Int32.max) << 16 else { throw malformed() }
    return Int(number)
  }

  private func bytes(_ reader: inout RawReader) throws(SegmentError) -> UnsafeRawBufferPointer {
    let count = try number(&reader)
    guard let start = reader.skip(count) else { throw malformed() }
    return UnsafeRawBufferPointer(start: start, count: count)
  }

  private func malformed() -> SegmentError {
    .malformed(
      file: file.path, section: .terms, offset: file.range(of: .terms).lowerBound,
      expected: "a block of terms", got: "something else")
  }
}
