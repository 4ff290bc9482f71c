/// Writes posting lists one after another, and their positions beside them.
struct PostingListWriter {
  /// The section `postings`.
  private(set) var postings: SectionBuffer

  /// The section `positions`.
  private(set) var positions: SectionBuffer

  private let documentCount: Int
  private var blocks = ByteWriter()
  private let gaps = ScratchBuffer<UInt32>(BitPacking.count, repeating: 0)
  private let rests = ScratchBuffer<UInt32>(BitPacking.count, repeating: 0)
  private var differences: [UInt32] = []

  /// Begins the lists of a segment.
  init(documentCount: Int, buffers: BuildMemory) {
    self.documentCount = documentCount
    postings = SectionBuffer(limit: buffers.sectionLimit, folder: buffers.folder)
    positions = SectionBuffer(limit: buffers.sectionLimit, folder: buffers.folder)
  }

  /// Writes one list.
  ///
  /// - Parameters:
  ///   - list: The postings of a term, at least one.
  ///   - lengths: The length of the term's field in each document of the segment.
  ///   - impact: How the field's frequencies count.
  /// - Returns: The term's statistics and where its lists stand.
  /// - Throws: `SegmentWriterError` when a temporary file cannot be written.
  mutating func write(
    _ list: PostingList, lengths: [UInt32], impact: FieldImpact
  ) throws(SegmentWriterError) -> TermInfo {
    let postingsStart = postings.count
    let positionsStart = positions.count
    if list.documents.count < SegmentFormat.postingsPerBlock {
      Self.writePartialBlock(list, 0..<list.documents.count, next: 0, to: &postings.writer)
      var positions = list.positions
      try writePositions(list.frequencies[...], positions.take(positions.count))
    } else {
      try writeBlocks(list, lengths, impact)
    }
    let info = TermInfo(
      documentFrequency: list.documents.count, totalFrequency: list.positions.count,
      postings: postingsStart..<postings.count,
      positions: positionsStart..<positions.count)
    try postings.moveOutIfLarge()
    try positions.moveOutIfLarge()
    return info
  }

  /// Writes the head of a list with blocks, its bounds, and the blocks.
  private mutating func writeBlocks(
    _ list: PostingList, _ lengths: [UInt32], _ impact: FieldImpact
  ) throws(SegmentWriterError) {
    var ends = ListEnds()
    blocks.removeAll()
    let positionsStart = positions.count
    var occurrences = list.positions
    for start in stride(from: 0, to: list.documents.count, by: SegmentFormat.postingsPerBlock) {
      let range = start..<min(start + SegmentFormat.postingsPerBlock, list.documents.count)
      writeBlock(list, range)
      let count = list.frequencies[range].reduce(0) { $0 + Int($1) }
      try writePositions(list.frequencies[range], occurrences.take(count))
      try positions.moveOutIfLarge()
      ends.documents.append(list.documents[range.upperBound - 1])
      ends.postings.append(UInt32(blocks.bytes.count))
      ends.positions.append(UInt32(positions.count - positionsStart))
    }
    let bounds = ImpactBoundsWriter(
      of: list, lengths: lengths, impact: impact, documentCount: documentCount)
    postings.writer.fixed(bounds.maximum.bitPattern)
    ends.write(to: &postings.writer)
    postings.writer.append(bounds.bounds)
    postings.writer.append(bounds.shares)
    postings.writer.append(blocks.bytes)
  }

  /// What the head of a list says of each block: its last document and where its lists end.
  private struct ListEnds {
    var documents: [UInt32] = []
    var postings: [UInt32] = []
    var positions: [UInt32] = []

    /// Writes the widths and then the columns.
    func write(to writer: inout ByteWriter) {
      let columns = [documents, postings, positions]
      let widths = columns.map { BlockEnds.width($0) }
      for width in widths { writer.fixed(UInt8(width)) }
      for (column, width) in zip(columns, widths) {
        BlockEnds.write(column, width: width, to: &writer)
      }
    }
  }

  private mutating func writeBlock(_ list: PostingList, _ range: Range<Int>) {
    let first = range.lowerBound == 0 ? 0 : list.documents[range.lowerBound - 1] + 1
    guard range.count == SegmentFormat.postingsPerBlock else {
      Self.writePartialBlock(list, range, next: first, to: &blocks)
      return
    }
    var next = first
    for (place, index) in range.enumerated() {
      gaps.base[place] = list.documents[index] - next
      rests.base[place] = list.frequencies[index] - 1
      next = list.documents[index] + 1
    }
    writeDocuments(list.documents[range.upperBound - 1], first: first)
    PatchedBlock.write(rests.base, to: &blocks)
  }

  /// Writes the documents of a full block, whose gaps are in `gaps`: as bits, or packed where that is
  /// shorter.
  private mutating func writeDocuments(_ last: UInt32, first: UInt32) {
    if let byteCount = DocumentBitmap.byteCount(first: first, last: last),
      byteCount <= PatchedBlock.byteCount(gaps.base)
    {
      DocumentBitmap.write(gaps: gaps.base, byteCount: byteCount, to: &blocks)
    } else {
      PatchedBlock.write(gaps.base, to: &blocks)
    }
  }

  /// Writes fewer postings than a block has: the frequency 1, which is most of them, as one bit.
  ///
  /// It has no part in the writer, of which a copy would copy what has been written.
  private static func writePartialBlock(
    _ list: PostingList, _ range: Range<Int>, next first: UInt32, to writer: inout ByteWriter
  ) {
    var next = first
    for index in range {
      let document = list.documents[index]
      let frequency = list.frequencies[index]
      writer.varint(UInt64(document - next) << 1 | (frequency == 1 ? 1 : 0))
      if frequency > 1 { writer.varint(frequency - 2) }
      next = document + 1
    }
  }

  private mutating func writePositions(
    _ frequencies: Slice<UnsafeBufferPointer<UInt32>>,
    _ occurrences: UnsafeBufferPointer<UInt32>
  ) {
    findDifferences(frequencies, occurrences)
    if frequencies.count == SegmentFormat.postingsPerBlock {
      PositionBlock.write(differences, to: &positions.writer)
    } else {
      for difference in differences { positions.writer.varint(difference) }
    }
  }

  /// Puts the first position in each document and the differences in it into `differences`: all
  /// differences at once, and then what is first in its place.
  private mutating func findDifferences(
    _ frequencies: Slice<UnsafeBufferPointer<UInt32>>,
    _ occurrences: UnsafeBufferPointer<UInt32>
  ) {
    differences.removeAll(keepingCapacity: true)
    differences.append(contentsOf: occurrences)
    var differences = differences.mutableSpan
    for index in occurrences.indices.dropFirst() {
      differences[index] = occurrences[index] &- occurrences[index - 1]
    }
    var first = 0
    for frequency in frequencies {
      differences[first] = occurrences[first]
      first += Int(frequency)
    }
  }
}
