/// What is known of a block of postings before it is decoded.
struct PostingBlock {
  /// How many postings it holds.
  var count: Int
  /// The document before its first one, or −1 in front of the first block.
  var previousDocument: Int
  /// Its last document, where skip entries tell it.
  var lastDocument: Int?
  /// Where its postings are in the file.
  var postings: Range<Int>
  /// Where its positions are in the file.
  var positions: Range<Int>
  /// The largest frequency in it, where skip entries tell it.
  var maximumFrequency: UInt32?
  /// The smallest field length in it, where skip entries tell it.
  var minimumLength: UInt32?
}

extension PostingBlock {
  /// Reads the skip entries of a list, or makes up the one block of a short list.
  static func blocks(
    _ info: TermInfo, in file: SegmentFile
  ) throws(SegmentError) -> [PostingBlock] {
    let postings = info.postings.moved(to: file.range(of: .postings).lowerBound)
    let positions = info.positions.moved(to: file.range(of: .positions).lowerBound)
    guard info.documentFrequency > SegmentFormat.postingsPerBlock else {
      return [
        PostingBlock(
          count: info.documentFrequency, previousDocument: -1, postings: postings,
          positions: positions)
      ]
    }
    return try skipEntries(info.documentFrequency, postings, positions, file)
  }

  private static func skipEntries(
    _ count: Int, _ postings: Range<Int>, _ positions: Range<Int>, _ file: SegmentFile
  ) throws(SegmentError) -> [PostingBlock] {
    let size = SegmentFormat.postingsPerBlock
    let start = postings.lowerBound
    let blockCount = (count + size - 1) / size
    let longest = min(postings.count, blockCount * longestSkipEntry)
    var reader = try file.reader(.postings, from: start, count: longest)
    var blocks: [PostingBlock] = []
    var document = -1
    var offset = 0
    var positionsOffset = positions.lowerBound
    for index in 0..<blockCount {
      var block = try entry(&reader, document, file.documentCount)
      block.count = min(size, count - index * size)
      block.postings = block.postings.moved(to: offset)
      block.positions = block.positions.moved(to: positionsOffset)
      document = block.lastDocument ?? document
      offset += block.postings.count
      positionsOffset += block.positions.count
      blocks.append(block)
    }
    guard reader.offset + offset == postings.upperBound,
      positionsOffset == positions.upperBound
    else {
      throw reader.malformed("blocks that fill the list", "\(offset) bytes of blocks", at: start)
    }
    return blocks.map { $0.movingPostings(to: reader.offset) }
  }

  private static func entry(
    _ reader: inout ByteReader, _ document: Int, _ documentCount: Int
  ) throws(SegmentError) -> PostingBlock {
    let last = try document + reader.varint(atMost: documentCount - 1 - document)
    return PostingBlock(
      count: 0, previousDocument: document, lastDocument: last,
      postings: 0..<(try reader.varint(atMost: Int(Int32.max))),
      positions: 0..<(try reader.varint(atMost: Int(UInt32.max))),
      maximumFrequency: UInt32(try reader.varint(atMost: Int(UInt32.max))),
      minimumLength: UInt32(try reader.varint(atMost: Int(UInt32.max))))
  }

  private func movingPostings(to base: Int) -> PostingBlock {
    var block = self
    block.postings = postings.moved(to: base)
    return block
  }

  /// Five numbers of at most ten bytes.
  private static let longestSkipEntry = 50
}

extension Range<Int> {
  /// The same range counted from another start.
  fileprivate func moved(to base: Int) -> Range<Int> { base + lowerBound..<base + upperBound }
}
