/// Reads a posting list one window of 128 documents at a time, in any order.
///
/// Only the blocks that a window needs are decoded, two at most, and their frequencies and positions
/// when they are asked for.
///
/// Invariant: `parts` name postings of the two blocks that `first` and `second` hold, in the order
/// of the documents in `bits`.
final class WindowPostings {
  /// Where the list is and what bounds it.
  let head: PostingListHead
  /// The documents of the current window that hold the term.
  private(set) var bits = DocumentBits.none

  private let first: PostingBlock
  private let second: PostingBlock
  private var window = -1
  /// The block and the posting with which the next window begins, for steps forward.
  private var nextBlock = 0
  private var nextIndex = 0
  private var parts = (Part(), Part())

  /// Some postings of a window: `count` from `start` in a block.
  private struct Part {
    var block = 0
    var start = 0
    var count = 0
  }

  /// Opens a list.
  init(_ file: SegmentFile, _ info: TermInfo) throws(SegmentError) {
    head = try PostingListHead(file, info)
    first = PostingBlock(head)
    second = head.blockCount > 1 ? PostingBlock(head) : first
  }

  /// Moves to a window and finds the documents there that hold the term.
  func move(to window: Int) throws(SegmentError) {
    guard window != self.window else { return }
    if window < self.window { (nextBlock, nextIndex) = (0, 0) }
    self.window = window
    bits = .none
    parts = (Part(), Part())
    let base = UInt32(window * SegmentFormat.documentsPerWindow)
    let block = head.block(holding: base, from: nextBlock)
    guard block < head.blockCount else { return }
    if block != nextBlock { (nextBlock, nextIndex) = (block, 0) }
    guard !head.begins(block, behind: base) else { return }
    let postings = try decoded(block)
    nextIndex = Self.place(of: base, in: postings, from: nextIndex)
    parts.0 = take(postings, nextIndex, base)
    guard nextIndex + parts.0.count == postings.count, block + 1 < head.blockCount,
      !head.begins(block + 1, behind: base)
    else { return }
    parts.1 = take(try decoded(block + 1), 0, base)
  }

  @inline(__always)
  private func decoded(_ block: Int) throws(SegmentError) -> PostingBlock {
    let postings = block & 1 == 0 ? first : second
    try postings.read(block)
    return postings
  }

  /// Takes the postings of the window from a block.
  @inline(__always)
  private func take(_ postings: PostingBlock, _ start: Int, _ base: UInt32) -> Part {
    let documents = postings.documents
    let count = postings.count
    var index = start
    var low: UInt64 = 0
    var high: UInt64 = 0
    while index < count, documents[index] &- base < 64 {
      low |= 1 &<< UInt64(documents[index] &- base)
      index &+= 1
    }
    while index < count, documents[index] &- base < UInt32(SegmentFormat.documentsPerWindow) {
      high |= 1 &<< UInt64(documents[index] &- base &- 64)
      index &+= 1
    }
    bits = bits | DocumentBits(low: low, high: high)
    return Part(block: postings.number, start: start, count: index - start)
  }

  /// The first posting from `start` whose document does not precede `base`, by doubling steps and
  /// then by halving.
  @inline(__always)
  private static func place(of base: UInt32, in postings: PostingBlock, from start: Int) -> Int {
    let documents = postings.documents
    let count = postings.count
    guard start < count, documents[start] < base else { return start }
    var low = start
    var step = 1
    while low &+ step < count, documents[low &+ step] < base {
      low &+= step
      step &*= 2
    }
    var high = min(low &+ step, count)
    low &+= 1
    while low < high {
      let middle = (low &+ high) &>> 1
      if documents[middle] < base { low = middle &+ 1 } else { high = middle }
    }
    return low
  }
}

extension WindowPostings {
  /// How often the term stands in a document of the window that holds it.
  @inline(__always)
  func frequency(at place: Int) throws(SegmentError) -> UInt32 {
    let (isFirst, index) = posting(at: place)
    return isFirst ? try first.frequencies()[index] : try second.frequencies()[index]
  }

  /// Reads where the term stands in a document of the window that holds it.
  @inline(__always)
  func positions(at place: Int, to positions: PositionBuffer) throws(SegmentError) {
    let (isFirst, index) = posting(at: place)
    if isFirst {
      try first.positions(at: index, to: positions)
    } else {
      try second.positions(at: index, to: positions)
    }
  }

  /// Calls a closure with the place and the frequency of each document of the window that holds the
  /// term.
  @inline(__always)
  func forEachFrequency(_ body: (Int, UInt32) -> Void) throws(SegmentError) {
    if parts.0.count > 0 { try forEachFrequency(of: parts.0, body) }
    if parts.1.count > 0 { try forEachFrequency(of: parts.1, body) }
  }

  @inline(__always)
  private func forEachFrequency(
    of part: Part, _ body: (Int, UInt32) -> Void
  ) throws(SegmentError) {
    let base = UInt32(window &* SegmentFormat.documentsPerWindow)
    let postings = holder(of: part)
    let documents = postings.documents
    let frequencies = try postings.frequencies()
    for index in part.start..<part.start &+ part.count {
      body(Int(documents[index] &- base), frequencies[index])
    }
  }

  /// In which block the posting of a document is, and which of its postings it is.
  @inline(__always)
  private func posting(at place: Int) -> (isFirst: Bool, index: Int) {
    let rank = bits.rank(of: place)
    guard rank >= parts.0.count else {
      return (parts.0.block & 1 == 0 || second === first, parts.0.start &+ rank)
    }
    return (parts.1.block & 1 == 0, parts.1.start &+ rank &- parts.0.count)
  }

  @inline(__always)
  private func holder(of part: Part) -> PostingBlock {
    part.block & 1 == 0 ? first : second
  }
}
