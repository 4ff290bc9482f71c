/// The decoded postings of one block.
///
/// Invariants: after `read`, and after `enter` and `expand`, `documents` holds `count` ascending numbers below the segment's number
/// of documents, so that they may be used as places without a further check, and behind them the
/// largest number up to the 128th. Frequencies are read when they are asked for, and so are positions. Both pointers lead into `memory`, to 128 numbers
/// each. All calls from one `read` to the next are about the same list.
///
/// A block is not copied: its memory has one owner, and a call costs no copy of what it knows.
struct PostingBlock: ~Copyable {
  /// How many postings there are.
  private(set) var count = 0
  /// The documents.
  let documents: UnsafeMutablePointer<UInt32>
  /// Which block of the list was read, or −1.
  private(set) var number = -1

  /// The documents as bits, where they stand so; `isBitmap` says whether they do.
  private(set) var bitmap: DocumentBitmap
  /// Whether the block's documents stand as bits.
  private(set) var isBitmap = false
  /// Whether `documents` are yet to be read from the bits.
  private var isFolded = false

  private let frequencyNumbers: UnsafeMutablePointer<UInt32>
  /// How many positions the postings before each have, once positions of a full block were asked for.
  private let positionStarts: UnsafeMutablePointer<UInt32>
  /// Where the frequencies begin in the block's bytes, or nil when they have been read.
  private var frequencyOffset: Int?
  /// The block's bytes, which stay where they are as long as the list's head.
  private var bytes = UnsafeRawBufferPointer(start: nil, count: 0)
  /// How many frequencies were read one by one.
  private var singleCount = 0
  /// The block's positions, once they have been asked for.
  private var positionBlock: PositionBlock?
  /// The positions of all postings of a full block, when they were read at once: those of posting
  /// *i* are `frequencyNumbers[i]` from `positionStarts[i]` on, all within the buffer; with `areSums`
  /// the numbers go on from posting to posting, and the last of the one before is to be taken off.
  private var allPositions: ScratchBuffer<UInt32>?
  private var areAllPositionsRead = false
  private var areSums = false
  /// A posting of a partial block, and where in the bytes its positions begin.
  private var partialPlace = (index: 0, offset: 0)
  private let memory: ScratchBuffer<UInt32>

  /// How many numbers of memory a block takes.
  static let memoryCount = 3 * BitPacking.count + DocumentBitmap.memoryCount

  /// Makes room for a block.
  init() { self.init(ScratchBuffer(Self.memoryCount, repeating: 0), at: 0) }

  /// Uses a part of some memory, `memoryCount` numbers that begin at a multiple of `memoryCount`.
  init(_ memory: ScratchBuffer<UInt32>, at start: Int) {
    self.memory = memory
    documents = memory.base + start
    frequencyNumbers = documents + BitPacking.count
    positionStarts = frequencyNumbers + BitPacking.count
    bitmap = DocumentBitmap(positionStarts + BitPacking.count)
  }

  /// Reads the documents of a block.
  mutating func read(_ block: Int, of head: PostingListHead) throws(SegmentError) {
    try enter(block, of: head)
    expand()
  }

  /// Makes sure that `documents` holds what a bitmap says.
  @inline(__always)
  mutating func expand() {
    guard isFolded else { return }
    bitmap.expand(to: documents)
    isFolded = false
  }

  /// Reads the documents of a block; those of a bitmap stay bits.
  @inline(__always)
  mutating func enter(_ block: Int, of head: PostingListHead) throws(SegmentError) {
    guard number != block else { return }
    number = -1
    singleCount = 0
    frequencyOffset = try decode(block, of: head)
    number = block
    count = head.count(of: block)
    positionBlock = nil
    areAllPositionsRead = false
    partialPlace = (0, 0)
  }

  /// The frequencies.
  @inline(__always)
  mutating func frequencies(
    of head: PostingListHead
  ) throws(SegmentError) -> UnsafeMutablePointer<UInt32> {
    if let offset = frequencyOffset { try decodeFrequencies(of: head, at: offset) }
    return frequencyNumbers
  }

  /// One frequency; while few are asked for, the others are not read.
  @inline(__always)
  mutating func frequency(at index: Int, of head: PostingListHead) throws(SegmentError) -> UInt32 {
    if let offset = frequencyOffset, singleCount < Self.mostSingles,
      let number = PatchedBlock.number(index, in: bytes, at: offset)
    {
      singleCount &+= 1
      return number &+ 1
    }
    return try frequencies(of: head)[index]
  }

  private static let mostSingles = 4

  /// Decodes a block's documents, and where they are mixed with its frequencies those too.
  ///
  /// - Returns: Where the frequencies begin, or nil when they have been decoded.
  private mutating func decode(
    _ block: Int, of head: PostingListHead
  ) throws(SegmentError) -> Int? {
    bytes = try head.postings(of: block)
    prefetchNext()
    var reader = RawReader(bytes)
    let first = block > 0 ? UInt64(head.lastDocument(of: block - 1) ?? 0) + 1 : 0
    let count = head.count(of: block)
    let isFull = count == BitPacking.count
    isBitmap = isFull && reader.peek() == DocumentBitmap.mark
    isFolded = isBitmap
    if isBitmap { return try decodeBitmap(&reader, first, block, of: head) }
    let last =
      isFull
      ? decodeFull(&reader, first)
      : decodePartial(&reader, count, first, limit: UInt64(head.file.documentCount))
    guard let last, last < UInt64(head.file.documentCount),
      last == UInt64(head.lastDocument(of: block) ?? UInt32(last)), isFull || reader.isAtEnd
    else {
      throw head.malformed(.postings, "a block of \(count) postings", "something else")
    }
    return isFull ? reader.offset : nil
  }

  /// Asks for the beginning of the next block, which is wanted next mostly.
  @inline(__always)
  private func prefetchNext() {
    guard let base = bytes.baseAddress else { return }
    CacheLine.prefetch(base, at: bytes.count)
    CacheLine.prefetch(base, at: bytes.count &+ CacheLine.size)
  }

  /// Reads the bits of a full block; returns where the frequencies begin.
  private mutating func decodeBitmap(
    _ reader: inout RawReader, _ first: UInt64, _ block: Int, of head: PostingListHead
  ) throws(SegmentError) -> Int {
    _ = reader.byte()
    guard let last = head.lastDocument(of: block), last < head.file.documentCount,
      let first = UInt32(exactly: first), bitmap.read(&reader, first: first, last: last)
    else { throw head.malformed(.postings, "a bitmap of 128 documents", "something else") }
    return reader.offset
  }

  /// Adds up the gaps of a full block; returns the last document.
  @inline(__always)
  private func decodeFull(
    _ reader: inout RawReader, _ first: UInt64
  ) -> UInt64? {
    guard let width = PatchedBlock.read(&reader, to: documents) else { return nil }
    if width > 24 || first > UInt64(UInt32.max) {
      guard Self.sum(documents, first) <= UInt64(UInt32.max) else { return nil }
    }
    DocumentGaps.addUp(documents, from: UInt32(truncatingIfNeeded: first))
    let last = UInt64(documents[BitPacking.count - 1])
    return last >= first ? last : nil
  }

  /// The last document by gaps of any size: what has to be known before they are added in 32 bits.
  private static func sum(_ gaps: UnsafePointer<UInt32>, _ first: UInt64) -> UInt64 {
    (0..<BitPacking.count).reduce(first + UInt64(BitPacking.count) - 1) { $0 + UInt64(gaps[$1]) }
  }

  private func decodePartial(
    _ reader: inout RawReader, _ count: Int, _ first: UInt64, limit: UInt64
  ) -> UInt64? {
    var next = first
    for index in 0..<count {
      guard let number = reader.varint(), number >> 1 < limit else { return nil }
      let document = next + number >> 1
      guard document < limit else { return nil }
      documents[index] = UInt32(document)
      next = document + 1
      var frequency: UInt64 = 1
      if number & 1 == 0 {
        guard let more = reader.varint(), more < UInt64(UInt32.max) - 2 else { return nil }
        frequency = more + 2
      }
      frequencyNumbers[index] = UInt32(frequency)
    }
    for index in count..<BitPacking.count { documents[index] = .max }
    return next - 1
  }

  private mutating func decodeFrequencies(
    of head: PostingListHead, at offset: Int
  ) throws(SegmentError) {
    var reader = RawReader(bytes, at: offset)
    let frequencies = frequencyNumbers
    guard PatchedBlock.read(&reader, to: frequencies) != nil, reader.isAtEnd else {
      throw head.malformed(.postings, "a block of frequencies", "something else")
    }
    for index in 0..<BitPacking.count { frequencies[index] &+= 1 }
    frequencyOffset = nil
  }
}

extension PostingBlock {
  /// Asks for the positions of a posting ahead of their use, while none of the block were read.
  @inline(__always)
  mutating func prefetchPositions(near index: Int, of head: PostingListHead) {
    guard positionBlock == nil, !areAllPositionsRead else { return }
    head.prefetchPositions(of: number, near: index)
  }

  /// Reads where in its document a posting's term stands, ascending.
  mutating func positions(
    at index: Int, of head: PostingListHead, to positions: inout PositionBuffer
  ) throws(SegmentError) {
    let frequencies = try frequencies(of: head)
    let frequency = Int(frequencies[index])
    let isRead =
      count == BitPacking.count
      ? try readFull(head, index, frequency, &positions)
      : readPartial(try head.positions(of: number), index, frequency, &positions)
    guard isRead else { throw head.malformed(.positions, "positions", "something else") }
  }

  /// Where in its document a posting's term stands, ascending, in a full block of which all positions
  /// are read at once; valid until another block is read.
  @inline(__always)
  mutating func positionsInBlock(
    at index: Int, of head: PostingListHead
  ) throws(SegmentError) -> PositionSpan {
    if !areAllPositionsRead { try readAllPositions(of: head) }
    guard let allPositions else { return PositionSpan(base: documents, count: 0, origin: 0) }
    let start = allPositions.base + Int(positionStarts[index])
    return PositionSpan(
      base: start, count: Int(frequencyNumbers[index]),
      origin: areSums && positionStarts[index] > 0 ? start[-1] : 0)
  }

  @inline(never)
  private mutating func readAllPositions(of head: PostingListHead) throws(SegmentError) {
    _ = try frequencies(of: head)
    let bytes = try head.positions(of: number)
    // No more positions than bits, so that damaged bytes cannot ask for gigabytes.
    guard let count = exactPositionCount(limit: bytes.count * 8),
      let block = PositionBlock(bytes, count: count)
    else { throw head.malformed(.positions, "positions", "something else") }
    let room = count + PositionSpan.padding
    if (allPositions?.capacity ?? -1) < room {
      allPositions = ScratchBuffer(room * 2, repeating: 0)
    }
    guard let numbers = allPositions?.base, block.readAll(to: numbers) else {
      throw head.malformed(.positions, "positions", "something else")
    }
    // The sum over all postings is so small almost always, and needs no look at where they begin.
    let widest = Self.bits(of: numbers, count)
    areSums = UInt64(widest) * UInt64(count) <= UInt64(UInt32.max)
    if areSums {
      Self.addUpAcross(numbers, count)
    } else if !addUp(numbers) {
      throw head.malformed(.positions, "positions", "something else")
    }
    areAllPositionsRead = true
  }

  /// All bits that some numbers have: no number exceeds it.
  private static func bits(of numbers: UnsafeMutablePointer<UInt32>, _ count: Int) -> UInt32 {
    var bits: UInt32 = 0
    for index in 0..<count { bits |= numbers[index] }
    return bits
  }

  /// Replaces each number by the sum of those up to it.
  private static func addUpAcross(_ numbers: UnsafeMutablePointer<UInt32>, _ count: Int) {
    var sum: UInt32 = 0
    for index in 0..<count {
      sum &+= numbers[index]
      numbers[index] = sum
    }
  }

  /// Adds up the frequencies without overflow; nil when there are more than the limit.
  private func exactPositionCount(limit: Int) -> Int? {
    var sum = 0
    for index in 0..<BitPacking.count {
      positionStarts[index] = UInt32(truncatingIfNeeded: sum)
      sum &+= Int(frequencyNumbers[index])
    }
    return sum <= min(limit, Int(UInt32.max)) ? sum : nil
  }

  /// Turns the differences of each posting into positions; returns whether all are below 2³².
  private func addUp(_ numbers: UnsafeMutablePointer<UInt32>) -> Bool {
    var next = numbers
    var high: UInt64 = 0
    for index in 0..<BitPacking.count {
      var position: UInt64 = 0
      for place in 0..<Int(frequencyNumbers[index]) {
        position &+= UInt64(next[place])
        next[place] = UInt32(truncatingIfNeeded: position)
      }
      next += Int(frequencyNumbers[index])
      high |= position &>> 32
    }
    return high == 0
  }

  @inline(__always)
  private mutating func readFull(
    _ head: PostingListHead, _ index: Int, _ frequency: Int, _ positions: inout PositionBuffer
  ) throws(SegmentError) -> Bool {
    if positionBlock == nil { try openPositions(of: head) }
    // No more positions than a block holds, so that damaged bytes cannot ask for gigabytes.
    guard let count = positionBlock?.count, frequency <= count else { return false }
    positions.reserve(frequency)
    return positionBlock?.read(
      start: Int(positionStarts[index]), frequency: frequency, to: positions.base) ?? false
  }

  @inline(never)
  private mutating func openPositions(of head: PostingListHead) throws(SegmentError) {
    positionBlock = PositionBlock(try head.positions(of: number), count: countPositions())
  }

  /// Adds up the frequencies, four at a time; the sum is below 2³² in a sound list, and that of a damaged one is
  /// checked against the bytes by who uses it.
  @inline(__always)
  private func countPositions() -> Int {
    let (frequencies, starts) = (
      UnsafeRawPointer(frequencyNumbers), UnsafeMutableRawPointer(positionStarts)
    )
    var sum = SIMD4<UInt32>.zero
    for offset in stride(from: 0, to: BitPacking.count &* 4, by: 16) {
      let row = frequencies.loadUnaligned(fromByteOffset: offset, as: SIMD4<UInt32>.self)
      var sums = row &+ SIMD4(0, row[0], row[1], row[2])
      sums = sums &+ SIMD4(0, 0, sums[0], sums[1])
      starts.storeBytes(of: sum &+ sums &- row, toByteOffset: offset, as: SIMD4<UInt32>.self)
      // From row to row only this one addition has to be waited for.
      sum = sum &+ SIMD4(repeating: sums[3])
    }
    return Int(sum[0])
  }

  private mutating func readPartial(
    _ bytes: UnsafeRawBufferPointer, _ index: Int, _ frequency: Int,
    _ positions: inout PositionBuffer
  ) -> Bool {
    if index < partialPlace.index { partialPlace = (0, 0) }
    var reader = RawReader(bytes, at: partialPlace.offset)
    var skipped = 0
    for index in partialPlace.index..<index { skipped &+= Int(frequencyNumbers[index]) }
    guard frequency <= bytes.count, reader.skipVarints(skipped) else { return false }
    partialPlace = (index, reader.offset)
    positions.reserve(frequency)
    var position: UInt64 = 0
    for index in 0..<frequency {
      guard let number = reader.varint(), number <= UInt64(UInt32.max) - position else {
        return false
      }
      position += number
      positions.base[index] = UInt32(position)
    }
    return true
  }
}
