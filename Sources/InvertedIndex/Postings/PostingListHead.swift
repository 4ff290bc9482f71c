/// What is read of a posting list before any of its blocks: where they are and what bounds them.
///
/// Invariants: the pointers lead into the segment's mapped bytes. Those of ends, bounds and shares
/// have their pages checked and hold as many elements as `blockCount` and the segment's number of
/// windows say; those of the blocks are as long as the ranges beside them, and the pages of a block are
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
  /// Finer bounds of a frequent term.
  let shares: RangeShares?

  /// Where blocks end; nil in a list without blocks.
  private let ends: Ends?
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
      (hasWindowBounds, shares) = (false, nil)
      postingBytes = try file.uncheckedBytes(.postings, from: start, count: end - start)
      return
    }
    blockCount = (count + SegmentFormat.postingsPerBlock - 1) / SegmentFormat.postingsPerBlock
    hasWindowBounds = Self.hasWindowBounds(count, of: file.documentCount)
    let head = try Self.head(file, start..<end)
    var reader = RawReader(head)
    guard let parts = Self.parts(&reader, count, blockCount, of: file.documentCount) else {
      throw .malformed(
        file: file.path, section: .postings, offset: start,
        expected: "the head of \(blockCount) blocks", got: "\(end - start) bytes")
    }
    (maximum, ends, bounds, shares) = parts
    let size = reader.offset
    try file.checkPages(of: start..<start + size, in: .postings)
    postings = start + size..<end
    postingBytes = UnsafeRawBufferPointer(rebasing: head[size...])
  }

  /// The bytes of a list with blocks, of which those are checked that say how long its head is.
  private static func head(
    _ file: SegmentFile, _ range: Range<Int>
  ) throws(SegmentError) -> UnsafeRawBufferPointer {
    _ = try file.bytes(
      .postings, from: range.lowerBound, count: min(range.count, BlockEnds.leadingBytes))
    return try file.uncheckedBytes(.postings, from: range.lowerBound, count: range.count)
  }

  private typealias Parts = (Float, Ends, UnsafePointer<UInt8>, RangeShares?)

  /// Finds the parts of a head, or returns nil when there are fewer bytes or they are no head.
  ///
  /// Nothing is read but the maximum and the widths.
  private static func parts(
    _ reader: inout RawReader, _ documentFrequency: Int, _ blockCount: Int, of documentCount: Int
  ) -> Parts? {
    guard let start = reader.skip(4), let ends = Ends(&reader, blockCount) else { return nil }
    let maximum = Float(bitPattern: UInt32(littleEndian: start.loadUnaligned(as: UInt32.self)))
    let windowCount = windowCount(documentCount)
    let boundCount =
      hasWindowBounds(documentFrequency, of: documentCount) ? windowCount : blockCount
    guard let bounds = reader.skip(boundCount) else { return nil }
    var shares: RangeShares?
    if RangeShares.areStored(documentFrequency, of: documentCount) {
      let byteCount = RangeShares.byteCount(windowCount: windowCount)
      guard let codes = reader.skip(byteCount) else { return nil }
      shares = RangeShares(codes.assumingMemoryBound(to: UInt8.self))
    }
    return (maximum, ends, bounds.assumingMemoryBound(to: UInt8.self), shares)
  }

  /// Where each block ends: by document, in the postings, in the positions.
  private struct Ends {
    let documents: BlockEnds
    let postings: BlockEnds
    let positions: BlockEnds

    /// Reads three widths and as many columns, or returns nil.
    init?(_ reader: inout RawReader, _ blockCount: Int) {
      guard let first = reader.byte(), let second = reader.byte(), let third = reader.byte(),
        let documents = BlockEnds(&reader, blockCount, width: Int(first)),
        let postings = BlockEnds(&reader, blockCount, width: Int(second)),
        let positions = BlockEnds(&reader, blockCount, width: Int(third))
      else { return nil }
      (self.documents, self.postings, self.positions) = (documents, postings, positions)
    }
  }
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
  func lastDocument(of block: Int) -> UInt32? { ends?.documents[block] }

  /// The first block from `block` whose last document does not precede a document, or the number of
  /// blocks; by doubling steps, then by halving.
  @inline(__always)
  func block(holding document: UInt32, from start: Int) -> Int {
    guard let ends = ends?.documents, start < blockCount, ends[start] < document else {
      return start
    }
    var low = start
    var step = 1
    while low &+ step < blockCount, ends[low &+ step] < document {
      low &+= step
      step &*= 2
    }
    var high = min(low &+ step, blockCount)
    low &+= 1
    while low < high {
      let middle = (low &+ high) &>> 1
      if ends[middle] < document { low = middle &+ 1 } else { high = middle }
    }
    return low
  }

  /// Whether a block is sure to begin behind the window that begins with a document.
  @inline(__always)
  func begins(_ block: Int, behind base: UInt32) -> Bool {
    guard block > 0, let last = lastDocument(of: block &- 1) else { return false }
    return last >= base && last &- base >= UInt32(SegmentFormat.documentsPerWindow &- 1)
  }

  /// The postings of a block, pages checked.
  @inline(__always)
  func postings(of block: Int) throws(SegmentError) -> UnsafeRawBufferPointer {
    try bytes(.postings, postings, postingBytes, ends?.postings, block)
  }

  /// The positions of a block, pages checked.
  @inline(__always)
  func positions(of block: Int) throws(SegmentError) -> UnsafeRawBufferPointer {
    try bytes(.positions, positions, positionBytes, ends?.positions, block)
  }

  /// Asks for the beginning of a block's positions, and for those of a posting as near as can be told
  /// without a look, ahead of their use.
  @inline(__always)
  func prefetchPositions(of block: Int, near index: Int) {
    guard let ends = ends?.positions, let base = positionBytes.baseAddress else { return }
    let start = block > 0 ? Int(ends[block &- 1]) : 0
    let count = Int(ends[block]) &- start
    CacheLine.prefetch(base, at: start)
    CacheLine.prefetch(base, at: start &+ count &* index / BitPacking.count)
  }

  /// The error for a list that is not what the format says.
  func malformed(_ section: SegmentSection, _ expected: String, _ got: String) -> SegmentError {
    let start = section == .positions ? positions.lowerBound : postings.lowerBound
    return .malformed(
      file: file.path, section: section, offset: start, expected: expected, got: got)
  }

  @inline(__always)
  private func bytes(
    _ section: SegmentSection, _ whole: Range<Int>, _ bytes: UnsafeRawBufferPointer,
    _ ends: BlockEnds?, _ block: Int
  ) throws(SegmentError) -> UnsafeRawBufferPointer {
    let isLast = block == blockCount - 1
    let start = block > 0 ? ends.map { Int($0[block - 1]) } ?? 0 : 0
    let end = ends.map { Int($0[block]) } ?? whole.count
    guard start <= end, end <= whole.count, !isLast || end == whole.count else {
      throw malformed(section, "blocks that fill \(whole.count) bytes", "\(start) to \(end)")
    }
    try file.checkPages(
      of: whole.lowerBound &+ start..<whole.lowerBound &+ end, in: section)
    return UnsafeRawBufferPointer(rebasing: bytes[start..<end])
  }
}
