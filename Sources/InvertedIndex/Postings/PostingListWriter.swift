/// Writes posting lists one after another, and their positions beside them.
struct PostingListWriter {
  /// The section `postings`.
  private(set) var postings = ByteWriter()

  /// The section `positions`.
  private(set) var positions = ByteWriter()

  /// Writes one list.
  ///
  /// - Parameters:
  ///   - list: The postings of a term, at least one.
  ///   - lengths: The length of the term's field in each document of the segment.
  /// - Returns: The term's statistics and where its lists stand.
  mutating func write(_ list: PostingList, lengths: [UInt32]) -> TermInfo {
    let postingsStart = postings.bytes.count
    let positionsStart = positions.bytes.count
    var blocks: [EncodedBlock] = []
    var occurrence = 0
    for start in stride(from: 0, to: list.documents.count, by: SegmentFormat.postingsPerBlock) {
      let end = min(start + SegmentFormat.postingsPerBlock, list.documents.count)
      blocks.append(encode(list, start..<end, &occurrence, lengths))
    }
    if blocks.count > 1 { writeSkipEntries(blocks) }
    for block in blocks { postings.append(block.bytes) }
    return TermInfo(
      documentFrequency: list.documents.count, totalFrequency: list.positions.count,
      postings: postingsStart..<postings.bytes.count,
      positions: positionsStart..<positions.bytes.count)
  }

  private struct EncodedBlock {
    var bytes: [UInt8]
    var positionsLength: Int
    var lastDocument: UInt32
    var maximumFrequency: UInt32
    var minimumLength: UInt32
  }

  /// Encodes the postings of a range and writes their positions.
  private mutating func encode(
    _ list: PostingList, _ range: Range<Int>, _ occurrence: inout Int, _ lengths: [UInt32]
  ) -> EncodedBlock {
    var writer = ByteWriter()
    var next = range.lowerBound == 0 ? 0 : list.documents[range.lowerBound - 1] + 1
    for document in list.documents[range] {
      writer.varint(document - next)
      next = document + 1
    }
    let start = positions.bytes.count
    for frequency in list.frequencies[range] {
      writer.varint(frequency - 1)
      writePositions(list.positions[occurrence..<occurrence + Int(frequency)])
      occurrence += Int(frequency)
    }
    return EncodedBlock(
      bytes: writer.bytes, positionsLength: positions.bytes.count - start, lastDocument: next - 1,
      maximumFrequency: list.frequencies[range].max() ?? 1,
      minimumLength: list.documents[range].lazy.map { lengths[Int($0)] }.min() ?? 0)
  }

  private mutating func writePositions(_ occurrences: ArraySlice<UInt32>) {
    var previous: UInt32 = 0
    for position in occurrences {
      positions.varint(position - previous)
      previous = position
    }
  }

  private mutating func writeSkipEntries(_ blocks: [EncodedBlock]) {
    var next: UInt32 = 0
    for block in blocks {
      postings.varint(block.lastDocument + 1 - next)
      postings.varint(block.bytes.count)
      postings.varint(block.positionsLength)
      postings.varint(block.maximumFrequency)
      postings.varint(block.minimumLength)
      next = block.lastDocument + 1
    }
  }
}
