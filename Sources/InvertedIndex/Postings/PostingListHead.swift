/// What is read of a posting list before any of its blocks: where they are and what bounds them.
///
/// Invariants: the pointers lead into the segment's mapped bytes. Those of ends and bounds have
/// their pages checked and hold as many elements as `blockCount` and the segment's number of windows
/// say; those of the blocks are as long as the ranges beside them, and the pages of a block are
/// checked before it is handed out. They are valid as long as `file` lives, which the head keeps;
/// nothing writes through them.
final class PostingListHead {
  /// What the dictionary knows of the term.
  let info: TermInfo
  /// The segment.
  let file: SegmentFile
  /// How many blocks there are.
  let blockCount: Int
  /// The largest impact of the term; 0 where the list has no bounds.
  let maximum: Float
  /// Bounds in steps of `boundStep`: one for each window, 0 where it has no posting, or in the list
  /// of a rarer term one for each block; nil in a list without blocks.
  let bounds: UnsafePointer<UInt8>?
  /// Whether the bounds are those of windows.
  let hasWindowBounds: Bool

  /// Three numbers for each block: in rows of last documents, ends of postings, ends of positions.
  private let ends: UnsafeRawPointer?
  /// Where the blocks of postings and their positions are in the file.
  private let postings: Range<Int>
  private let positions: Range<Int>
  /// The same in memory; pages are checked block by block.
  private let postingBytes: UnsafeRawBufferPointer
  private let positionBytes: UnsafeRawBufferPointer

  /// Reads the head of a list.
  init(_ file: SegmentFile, _ info: TermInfo) throws(SegmentError) {
    self.file = file
    self.info = info
    let start = file.range(of: .postings).lowerBound + info.postings.lowerBound
    let end = file.range(of: .postings).lowerBound + info.postings.upperBound
    let positionsStart = file.range(of: .positions).lowerBound
    positions =
      positionsStart + info.positions.lowerBound..<positionsStart + info.positions.upperBound
    positionBytes = try file.uncheckedBytes(
      .positions, from: positions.lowerBound, count: positions.count)
    let count = info.documentFrequency
    guard count >= SegmentFormat.postingsPerBlock else {
      (blockCount, maximum, bounds, ends, postings) = (1, 0, nil, nil, start..<end)
      hasWindowBounds = false
      postingBytes = try file.uncheckedBytes(.postings, from: start, count: end - start)
      return
    }
    blockCount = (count + SegmentFormat.postingsPerBlock - 1) / SegmentFormat.postingsPerBlock
    hasWindowBounds = Self.hasWindowBounds(count, of: file.documentCount)
    let boundCount = hasWindowBounds ? Self.windowCount(file.documentCount) : blockCount
    let size = 4 + blockCount * Self.rowSize + boundCount
    guard size <= end - start else {
      throw .malformed(
        file: file.path, section: .postings, offset: start, expected: "\(size) bytes",
        got: "\(end - start)")
    }
    let head = RawReader(try file.bytes(.postings, from: start, count: size))
    (maximum, ends, bounds) = Self.parts(head, blockCount)
    postings = start + size..<end
    postingBytes = try file.uncheckedBytes(
      .postings, from: start + size, count: end - start - size)
  }

  private static func parts(
    _ head: RawReader, _ blockCount: Int
  ) -> (Float, UnsafeRawPointer?, UnsafePointer<UInt8>?) {
    var head = head
    var maximum: Float = 0
    if let place = head.skip(4) {
      maximum = Float(bitPattern: UInt32(littleEndian: place.loadUnaligned(as: UInt32.self)))
    }
    let ends = head.skip(blockCount * rowSize)
    let bounds = head.skip(0)?.assumingMemoryBound(to: UInt8.self)
    return (maximum, ends, bounds)
  }

  private static let rowSize = 12
}

extension PostingListHead {
  /// Whether a list of some documents has bounds of windows: when it has one document in 128, or
  /// more.
  ///
  /// The blocks of a rarer list reach over several windows each.
  static func hasWindowBounds(_ documentFrequency: Int, of documentCount: Int) -> Bool {
    documentFrequency >= SegmentFormat.postingsPerBlock
      && documentFrequency * SegmentFormat.documentsPerWindow >= documentCount
  }

  /// How many windows some documents have.
  static func windowCount(_ documentCount: Int) -> Int {
    (documentCount + SegmentFormat.documentsPerWindow - 1) / SegmentFormat.documentsPerWindow
  }

  /// What one step of a window's bound is worth.
  static func boundStep(maximum: Float) -> Float { maximum / 255 }

  /// How many postings a block has.
  @inline(__always)
  func count(of block: Int) -> Int {
    let size = SegmentFormat.postingsPerBlock
    return min(size, info.documentFrequency &- block &* size)
  }

  /// The last document of a block, where the head tells it.
  @inline(__always)
  func lastDocument(of block: Int) -> UInt32? { ends == nil ? nil : number(0, block) }

  /// The first block from `block` whose last document does not precede a document, or the number of
  /// blocks; by doubling steps, then by halving.
  @inline(__always)
  func block(holding document: UInt32, from start: Int) -> Int {
    guard ends != nil, start < blockCount, number(0, start) < document else { return start }
    var low = start
    var step = 1
    while low &+ step < blockCount, number(0, low &+ step) < document {
      low &+= step
      step &*= 2
    }
    var high = min(low &+ step, blockCount)
    low &+= 1
    while low < high {
      let middle = (low &+ high) &>> 1
      if number(0, middle) < document { low = middle &+ 1 } else { high = middle }
    }
    return low
  }

  /// Whether a block is sure to begin behind the window that begins with a document.
  @inline(__always)
  func begins(_ block: Int, behind base: UInt32) -> Bool {
    guard block > 0, ends != nil else { return false }
    let last = number(0, block &- 1)
    return last >= base && last &- base >= UInt32(SegmentFormat.documentsPerWindow &- 1)
  }

  /// The postings of a block, pages checked.
  @inline(__always)
  func postings(of block: Int) throws(SegmentError) -> UnsafeRawBufferPointer {
    try bytes(.postings, postings, postingBytes, row: 1, block)
  }

  /// The positions of a block, pages checked.
  @inline(__always)
  func positions(of block: Int) throws(SegmentError) -> UnsafeRawBufferPointer {
    try bytes(.positions, positions, positionBytes, row: 2, block)
  }

  /// The error for a list that is not what the format says.
  func malformed(_ section: SegmentSection, _ expected: String, _ got: String) -> SegmentError {
    let start = section == .positions ? positions.lowerBound : postings.lowerBound
    return .malformed(
      file: file.path, section: section, offset: start, expected: expected, got: got)
  }

  @inline(__always)
  private func bytes(
    _ section: SegmentSection, _ whole: Range<Int>, _ bytes: UnsafeRawBufferPointer, row: Int,
    _ block: Int
  ) throws(SegmentError) -> UnsafeRawBufferPointer {
    let isLast = block == blockCount - 1
    let start = block > 0 ? Int(number(row, block - 1)) : 0
    let end = ends == nil ? whole.count : Int(number(row, block))
    guard start <= end, end <= whole.count, !isLast || end == whole.count else {
      throw malformed(section, "blocks that fill \(whole.count) bytes", "\(start) to \(end)")
    }
    try file.checkPages(
      of: whole.lowerBound &+ start..<whole.lowerBound &+ end, in: section)
    return UnsafeRawBufferPointer(rebasing: bytes[start..<end])
  }

  /// A number of a block in the rows of the head; `block` is below `blockCount`.
  @inline(__always)
  private func number(_ row: Int, _ block: Int) -> UInt32 {
    guard let ends else { return 0 }
    let offset = (row &* blockCount &+ block) &* 4
    return UInt32(littleEndian: ends.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }
}
