/// Reads a posting list one window of 128 documents at a time, in any order.
///
/// Only the blocks that a window needs are decoded, two at most, and their frequencies and positions
/// when they are asked for.
///
/// Invariant: `parts` name postings of the two blocks that `first` and `second` hold, in the order
/// of the documents in `bits`.
///
/// It is not copied, as its blocks are not.
struct WindowPostings: ~Copyable {
  /// Where the list is and what bounds it.
  let head: PostingListHead
  /// The documents of the current window that hold the term.
  private(set) var bits = DocumentBits.none

  /// Blocks of even numbers are read into the first, those of odd numbers into the second.
  private var first: PostingBlock
  private var second: PostingBlock
  private var window = -1
  /// The block and the posting with which the next window begins, for steps forward.
  private var nextBlock = 0
  private var nextIndex = 0
  private var lastBase: UInt32 = 0
  /// The last document of the next block, or the largest number where no head tells it.
  private var nextLast: UInt32
  private var parts = (Part(), Part())
  /// Where a document was looked for last.
  private var found = Found()

  /// A block and the documents that it may hold; no document before the first search.
  private struct Found {
    var block = 0
    var first: UInt32 = .max
    var last: UInt32 = 0
  }

  /// Some postings of a window: `count` from `start` in a block.
  private struct Part {
    var block = 0
    var start = 0
    var count = 0
  }

  /// Opens a list.
  init(_ file: SegmentFile, _ info: TermInfo) throws(SegmentError) {
    head = try PostingListHead(file, info)
    nextLast = head.lastDocument(of: 0) ?? .max
    let memory = ScratchBuffer<UInt32>(2 * PostingBlock.memoryCount, repeating: 0)
    first = PostingBlock(memory, at: 0)
    second = PostingBlock(memory, at: PostingBlock.memoryCount)
  }

  /// Moves to a window and finds the documents there that hold the term.
  mutating func move(to window: Int) throws(SegmentError) {
    guard window != self.window else { return }
    self.window = window
    bits = .none
    parts = (Part(), Part())
    let base = UInt32(window * SegmentFormat.documentsPerWindow)
    guard try enter(base) else { return }
    parts.0 = take(nextBlock, nextIndex, base)
    guard try continues(behind: parts.0.start &+ parts.0.count, base) else { return }
    parts.1 = take(nextBlock &+ 1, 0, base)
  }

  /// Calls a closure with the place and the frequency of each document of a window that holds the
  /// term, without making a set of them.
  @inline(__always)
  mutating func forEachPosting(
    in window: Int, _ body: (Int, UInt32) -> Void
  ) throws(SegmentError) {
    let base = UInt32(window &* SegmentFormat.documentsPerWindow)
    self.window = -1
    guard try enter(base) else { return }
    let end = try visit(nextBlock, from: nextIndex, base, body)
    guard try continues(behind: end, base) else { return }
    _ = try visit(nextBlock &+ 1, from: 0, base, body)
  }

  /// Calls a closure with the place and the frequency of each of some documents of a window that hold
  /// the term, which are looked up one by one.
  ///
  /// The list has a head with blocks.
  @inline(__always)
  mutating func forEachPosting(
    in window: Int, of some: DocumentBits, _ body: (Int, UInt32) -> Void
  ) throws(SegmentError) {
    let base = UInt32(window &* SegmentFormat.documentsPerWindow)
    self.window = -1
    guard try enter(base) else { return }
    var block = nextBlock
    var left = some
    while let place = left.popFirst() {
      let document = base &+ UInt32(place)
      if document > nextLast, block == nextBlock {
        block &+= 1
        guard block < head.blockCount else { return }
        try decode(block)
      }
      guard let index = index(of: document, in: block) else { continue }
      let frequency =
        block & 1 == 0
        ? try first.frequency(at: index, of: head) : try second.frequency(at: index, of: head)
      body(place, frequency)
    }
  }

  /// Which posting of a decoded block is that of a document, or nil when there is none.
  @inline(__always)
  private func index(of document: UInt32, in block: Int) -> Int? {
    if isBitmap(block) { return bitmap(of: block).index(of: document) }
    let documents = numbers(of: block)
    let index = SortedBlock.count(of: documents, below: document)
    return index < BitPacking.count && documents[index] == document ? index : nil
  }

  /// Calls a closure with each document of the list and the term's frequency there; the window is
  /// left.
  @inline(__always)
  mutating func forEachPosting(
    _ body: (UInt32, UInt32) throws(SegmentError) -> Void
  ) throws(SegmentError) {
    window = -1
    for block in 0..<head.blockCount {
      try decode(block)
      let documents = documents(of: block)
      let frequencies = try frequencies(block)
      for index in 0..<head.count(of: block) { try body(documents[index], frequencies[index]) }
    }
  }

  /// Calls a closure with each document of the list; the window is left.
  @inline(__always)
  mutating func forEachDocument(
    _ body: (UInt32) throws(SegmentError) -> Void
  ) throws(SegmentError) {
    window = -1
    for block in 0..<head.blockCount {
      try decode(block)
      let documents = documents(of: block)
      for index in 0..<head.count(of: block) { try body(documents[index]) }
    }
  }

  /// Finds the first posting that does not precede a window, and decodes its block.
  ///
  /// - Returns: Whether it may belong to the window.
  @inline(__always)
  private mutating func enter(_ base: UInt32) throws(SegmentError) -> Bool {
    if base < lastBase { go(to: 0) }
    lastBase = base
    if nextLast < base {
      let block = head.block(holding: base, from: nextBlock)
      guard block < head.blockCount else { return false }
      go(to: block)
    }
    try decode(nextBlock)
    if isBitmap(nextBlock) { return true }
    let documents = numbers(of: nextBlock)
    // Those before `nextIndex` precede the window, and so the count never falls behind it.
    if nextIndex < head.count(of: nextBlock), documents[nextIndex] < base {
      nextIndex = SortedBlock.count(of: documents, below: base)
    }
    return true
  }

  @inline(__always)
  private mutating func go(to block: Int) {
    (nextBlock, nextIndex) = (block, 0)
    nextLast = head.lastDocument(of: block) ?? .max
  }

  /// Whether a window that takes up the current block's postings before `end` has some in the next
  /// block, which is then decoded.
  @inline(__always)
  private mutating func continues(behind end: Int, _ base: UInt32) throws(SegmentError) -> Bool {
    let next = nextBlock &+ 1
    guard end == head.count(of: nextBlock), next < head.blockCount,
      nextLast < base || nextLast &- base < Self.size &- 1
    else { return false }
    try decode(next)
    return true
  }

  @inline(__always)
  private mutating func decode(_ block: Int) throws(SegmentError) {
    if block & 1 == 0 {
      try first.enter(block, of: head)
    } else {
      try second.enter(block, of: head)
    }
  }

  @inline(__always)
  private mutating func frequencies(
    _ block: Int
  ) throws(SegmentError) -> UnsafeMutablePointer<UInt32> {
    block & 1 == 0 ? try first.frequencies(of: head) : try second.frequencies(of: head)
  }

  /// Visits the postings of the window in a decoded block; returns the place behind them.
  @inline(__always)
  private mutating func visit(
    _ block: Int, from start: Int, _ base: UInt32, _ body: (Int, UInt32) -> Void
  ) throws(SegmentError) -> Int {
    if isBitmap(block) { return try visitBitmap(block, base, body) }
    let documents = numbers(of: block)
    let count = head.count(of: block)
    var index = start
    guard index < count, documents[index] &- base < Self.size else { return index }
    let frequencies = try frequencies(block)
    repeat {
      body(Int(documents[index] &- base), frequencies[index])
      index &+= 1
    } while index < count && documents[index] &- base < Self.size
    return index
  }

  @inline(__always)
  private mutating func visitBitmap(
    _ block: Int, _ base: UInt32, _ body: (Int, UInt32) -> Void
  ) throws(SegmentError) -> Int {
    let found = bitmap(of: block).window(from: base)
    guard !found.bits.isEmpty else { return found.start }
    let frequencies = try frequencies(block)
    var index = found.start
    found.bits.forEach { place in
      body(place, frequencies[index])
      index &+= 1
    }
    return index
  }

  private static let size = UInt32(SegmentFormat.documentsPerWindow)

  /// Takes the postings of the window from a block.
  @inline(__always)
  private mutating func take(_ block: Int, _ start: Int, _ base: UInt32) -> Part {
    if isBitmap(block) {
      let found = bitmap(of: block).window(from: base)
      bits = bits | found.bits
      return Part(block: block, start: found.start, count: found.bits.count)
    }
    let documents = numbers(of: block)
    let count = head.count(of: block)
    var index = start
    var low: UInt64 = 0
    var high: UInt64 = 0
    while index < count, documents[index] &- base < 64 {
      low |= 1 &<< UInt64(documents[index] &- base)
      index &+= 1
    }
    while index < count, documents[index] &- base < Self.size {
      high |= 1 &<< UInt64(documents[index] &- base &- 64)
      index &+= 1
    }
    bits = bits | DocumentBits(low: low, high: high)
    return Part(block: block, start: start, count: index - start)
  }

  /// The documents of a decoded block.
  @inline(__always)
  private mutating func documents(of block: Int) -> UnsafeMutablePointer<UInt32> {
    if block & 1 == 0 { first.expand() } else { second.expand() }
    return numbers(of: block)
  }

  /// The documents of a decoded block that is no bitmap.
  @inline(__always)
  private func numbers(of block: Int) -> UnsafeMutablePointer<UInt32> {
    block & 1 == 0 ? first.documents : second.documents
  }

  @inline(__always)
  private func isBitmap(_ block: Int) -> Bool {
    block & 1 == 0 ? first.isBitmap : second.isBitmap
  }

  @inline(__always)
  private func bitmap(of block: Int) -> DocumentBitmap {
    block & 1 == 0 ? first.bitmap : second.bitmap
  }
}

extension WindowPostings {
  /// Where a posting is: in which block, and which of its postings it is.
  struct Place: BitwiseCopyable {
    /// The block, which is decoded.
    fileprivate var block: Int
    /// The posting in the block.
    fileprivate var index: Int

    /// A place that stands for no posting.
    static let none = Place(block: 0, index: 0)
  }

  /// Where the posting is of a document of the window that holds the term.
  @inline(__always)
  func place(at place: Int) -> Place {
    let rank = bits.rank(of: place)
    return rank < parts.0.count
      ? Place(block: parts.0.block, index: parts.0.start &+ rank)
      : Place(block: parts.1.block, index: parts.1.start &+ rank &- parts.0.count)
  }

  /// Finds the posting of any document, or returns nil when it does not hold the term; the window
  /// is left.
  ///
  /// It costs least when documents ascend.
  @inline(__always)
  mutating func find(_ document: UInt32) throws(SegmentError) -> Place? {
    window = -1
    if document < found.first || document > found.last {
      guard try enterBlock(holding: document) else { return nil }
    } else {
      try decode(found.block)
    }
    return index(of: document, in: found.block).map { Place(block: found.block, index: $0) }
  }

  /// Decodes the block that may hold a document, or returns false behind the last block.
  private mutating func enterBlock(holding document: UInt32) throws(SegmentError) -> Bool {
    let block = head.block(holding: document, from: document < found.first ? 0 : found.block)
    guard block < head.blockCount else { return false }
    try decode(block)
    let before = block > 0 ? head.lastDocument(of: block &- 1) : nil
    found = Found(
      block: block, first: before.map { $0 &+ 1 } ?? 0,
      last: head.lastDocument(of: block) ?? .max)
    return true
  }

  /// How often the term stands in a posting's document; while few are asked for, the others of its
  /// block are not read.
  @inline(__always)
  mutating func singleFrequency(of place: Place) throws(SegmentError) -> UInt32 {
    place.block & 1 == 0
      ? try first.frequency(at: place.index, of: head)
      : try second.frequency(at: place.index, of: head)
  }

  /// How often the term stands in a posting's document.
  @inline(__always)
  mutating func frequency(of place: Place) throws(SegmentError) -> UInt32 {
    try frequencies(place.block)[place.index]
  }

  /// Asks for a posting's positions ahead of their use.
  @inline(__always)
  mutating func prefetchPositions(of place: Place) {
    if place.block & 1 == 0 {
      first.prefetchPositions(near: place.index, of: head)
    } else {
      second.prefetchPositions(near: place.index, of: head)
    }
  }

  /// Reads where the term stands in a posting's document.
  @inline(__always)
  mutating func positions(
    of place: Place, to positions: inout PositionBuffer
  ) throws(SegmentError) {
    if place.block & 1 == 0 {
      try first.positions(at: place.index, of: head, to: &positions)
    } else {
      try second.positions(at: place.index, of: head, to: &positions)
    }
  }

  /// Returns where the term stands in a posting's document: in the block's memory when its whole
  /// block is read, else in `room`; the span is valid until either is used again.
  @inline(__always)
  mutating func positions(
    of place: Place, wholeBlock: Bool, room: inout PositionBuffer
  ) throws(SegmentError) -> PositionSpan {
    guard wholeBlock, head.count(of: place.block) == BitPacking.count else {
      try positions(of: place, to: &room)
      return room.span
    }
    return place.block & 1 == 0
      ? try first.positionsInBlock(at: place.index, of: head)
      : try second.positionsInBlock(at: place.index, of: head)
  }

  /// How often the term stands in a document of the window that holds it.
  @inline(__always)
  mutating func frequency(at place: Int) throws(SegmentError) -> UInt32 {
    try frequency(of: self.place(at: place))
  }

  /// Reads where the term stands in a document of the window that holds it.
  @inline(__always)
  mutating func positions(
    at place: Int, to positions: inout PositionBuffer
  ) throws(SegmentError) {
    try self.positions(of: self.place(at: place), to: &positions)
  }

  /// Calls a closure with the place and the frequency of each document of the window that holds the
  /// term.
  @inline(__always)
  mutating func forEachFrequency(_ body: (Int, UInt32) -> Void) throws(SegmentError) {
    let parts = parts
    if parts.0.count > 0 { try forEachFrequency(of: parts.0, body) }
    if parts.1.count > 0 { try forEachFrequency(of: parts.1, body) }
  }

  /// Calls a closure with the place and the frequency of each of some documents of the window, all of
  /// which hold the term.
  @inline(__always)
  mutating func forEachFrequency(
    of some: DocumentBits, _ body: (Int, UInt32) -> Void
  ) throws(SegmentError) {
    let parts = parts
    let bits = bits
    let first = try frequencies(parts.0.block) + parts.0.start
    let second = parts.1.count > 0 ? try frequencies(parts.1.block) + parts.1.start : first
    var left = some
    while let place = left.popFirst() {
      let rank = bits.rank(of: place)
      body(place, rank < parts.0.count ? first[rank] : second[rank &- parts.0.count])
    }
  }

  @inline(__always)
  private mutating func forEachFrequency(
    of part: Part, _ body: (Int, UInt32) -> Void
  ) throws(SegmentError) {
    let base = UInt32(window &* SegmentFormat.documentsPerWindow)
    if isBitmap(part.block) { return _ = try visitBitmap(part.block, base, body) }
    let documents = numbers(of: part.block)
    let frequencies = try frequencies(part.block)
    for index in part.start..<part.start &+ part.count {
      body(Int(documents[index] &- base), frequencies[index])
    }
  }
}
