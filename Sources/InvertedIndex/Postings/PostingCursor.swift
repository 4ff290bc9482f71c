/// Moves forward over the posting list of one term.
///
/// A new cursor stands on the first posting. `document` rises with each move and is `noDocument`
/// behind the last posting.
final class PostingCursor {
  /// The document of the posting on which the cursor stands.
  private(set) var document = UInt32.noDocument

  /// What the dictionary knows of the term.
  let info: TermInfo

  private let file: SegmentFile
  private let blocks: [PostingBlock]
  private var blockIndex = 0
  private var documents: [UInt32] = []
  private var frequencies: [UInt32] = []
  private var index = 0
  private var positionReader: ByteReader?
  /// The posting of the block whose positions are read next.
  private var positionIndex = 0

  /// Opens a list.
  init(_ file: SegmentFile, _ info: TermInfo) throws(SegmentError) {
    self.file = file
    self.info = info
    blocks = try PostingBlock.blocks(info, in: file)
    try load(block: 0)
  }

  /// How often the term stands in the document.
  var frequency: UInt32 { index < frequencies.count ? frequencies[index] : 0 }

  /// Moves to the next posting.
  func next() throws(SegmentError) {
    guard document != .noDocument else { return }
    index += 1
    if index < documents.count {
      document = documents[index]
    } else {
      try load(block: blockIndex + 1)
    }
  }

  /// Moves to the first posting whose document does not precede `target`, never back.
  func seek(_ target: UInt32) throws(SegmentError) {
    guard document < target else { return }
    var block = blockIndex
    while block < blocks.count, Int(target) > blocks[block].lastDocument ?? Int.max { block += 1 }
    if block != blockIndex { try load(block: block) }
    while document < target { try next() }
  }

  /// Returns where in the document the term stands, ascending.
  func positions() throws(SegmentError) -> [UInt32] {
    guard document != .noDocument else { return [] }
    var reader = try readerOfPositions()
    while positionIndex < index {
      for _ in 0..<frequencies[positionIndex] { _ = try reader.varint() }
      positionIndex += 1
    }
    var positions: [UInt32] = []
    positions.reserveCapacity(min(Int(frequency), reader.remaining))
    var position = 0
    for _ in 0..<frequency {
      position += try reader.varint(atMost: Int(UInt32.max) - position)
      positions.append(UInt32(position))
    }
    positionIndex += 1
    positionReader = reader
    return positions
  }

  /// A reader that stands at the positions of posting `positionIndex`, which is not behind `index`.
  private func readerOfPositions() throws(SegmentError) -> ByteReader {
    if let reader = positionReader, positionIndex <= index { return reader }
    positionIndex = 0
    let range = blocks[blockIndex].positions
    return try file.reader(.positions, from: range.lowerBound, count: range.count)
  }

  /// Decodes a block and stands on its first posting, or behind the list.
  private func load(block: Int) throws(SegmentError) {
    index = 0
    positionReader = nil
    positionIndex = 0
    documents.removeAll(keepingCapacity: true)
    frequencies.removeAll(keepingCapacity: true)
    guard block < blocks.count else {
      document = .noDocument
      return
    }
    blockIndex = block
    try decode(blocks[block])
    document = documents.first ?? .noDocument
  }

  private func decode(_ block: PostingBlock) throws(SegmentError) {
    let range = block.postings
    var reader = try file.reader(.postings, from: range.lowerBound, count: range.count)
    var last = block.previousDocument
    for _ in 0..<block.count {
      guard last < file.documentCount - 1 else {
        throw reader.malformed("a document below \(file.documentCount)", "\(last + 1)")
      }
      last += try 1 + reader.varint(atMost: file.documentCount - 2 - last)
      documents.append(UInt32(last))
    }
    guard last == block.lastDocument ?? last else {
      throw reader.malformed("last document \(block.lastDocument ?? last)", "\(last)")
    }
    for _ in 0..<block.count {
      frequencies.append(UInt32(try reader.varint(atMost: Int(UInt32.max) - 1)) + 1)
    }
    try reader.expectEnd()
  }
}

extension PostingCursor {
  /// Bounds of the frequency and the field length in the block that holds the cursor, where the
  /// list has skip entries: what block-max evaluation needs.
  var blockBounds: (maximumFrequency: UInt32, minimumLength: UInt32)? {
    guard document != .noDocument else { return nil }
    let block = blocks[blockIndex]
    guard let frequency = block.maximumFrequency, let length = block.minimumLength else {
      return nil
    }
    return (frequency, length)
  }
}
