/// The decoded postings of one block.
///
/// Invariants: after `read`, `documents` holds `count` ascending numbers below the segment's number
/// of documents, so that they may be used as places without a further check. Frequencies are read
/// when they are asked for, and so are positions. Both pointers lead into `memory`, to 128 numbers
/// each. All calls from one `read` to the next are about the same list.
struct PostingBlock {
  /// How many postings there are.
  private(set) var count = 0
  /// The documents.
  let documents: UnsafeMutablePointer<UInt32>
  /// Which block of the list was read, or −1.
  private(set) var number = -1

  private let frequencyNumbers: UnsafeMutablePointer<UInt32>
  /// Where the frequencies begin in the block's bytes, or nil when they have been read.
  private var frequencyOffset: Int?
  /// How many positions there are, or −1 before they have been counted.
  private var positionCount = -1
  private let memory: ScratchBuffer<UInt32>

  /// How many numbers of memory a block takes.
  static let memoryCount = 2 * BitPacking.count

  /// Makes room for a block.
  init() { self.init(ScratchBuffer(Self.memoryCount, repeating: 0), at: 0) }

  /// Uses a part of some memory, `memoryCount` numbers that begin at a multiple of `memoryCount`.
  init(_ memory: ScratchBuffer<UInt32>, at start: Int) {
    self.memory = memory
    documents = memory.base + start
    frequencyNumbers = documents + BitPacking.count
  }

  /// Reads the documents of a block.
  @inline(__always)
  mutating func read(_ block: Int, of head: PostingListHead) throws(SegmentError) {
    guard number != block else { return }
    number = -1
    frequencyOffset = try decode(block, of: head)
    number = block
    count = head.count(of: block)
    positionCount = -1
  }

  /// The frequencies.
  @inline(__always)
  mutating func frequencies(
    of head: PostingListHead
  ) throws(SegmentError) -> UnsafeMutablePointer<UInt32> {
    if let offset = frequencyOffset {
      try decodeFrequencies(of: head, at: offset)
      frequencyOffset = nil
    }
    return frequencyNumbers
  }

  /// Decodes a block's documents, and where they are mixed with its frequencies those too.
  ///
  /// - Returns: Where the frequencies begin, or nil when they have been decoded.
  private func decode(
    _ block: Int, of head: PostingListHead
  ) throws(SegmentError) -> Int? {
    var reader = RawReader(try head.postings(of: block))
    let first = block > 0 ? UInt64(head.lastDocument(of: block - 1) ?? 0) + 1 : 0
    let count = head.count(of: block)
    let isFull = count == BitPacking.count
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
    return next - 1
  }

  private func decodeFrequencies(
    of head: PostingListHead, at offset: Int
  ) throws(SegmentError) {
    var reader = RawReader(try head.postings(of: number), at: offset)
    let frequencies = frequencyNumbers
    guard PatchedBlock.read(&reader, to: frequencies) != nil, reader.isAtEnd else {
      throw head.malformed(.postings, "a block of frequencies", "something else")
    }
    for index in 0..<BitPacking.count { frequencies[index] &+= 1 }
  }
}

extension PostingBlock {
  /// Reads where in its document a posting's term stands, ascending.
  mutating func positions(
    at index: Int, of head: PostingListHead, to positions: inout PositionBuffer
  ) throws(SegmentError) {
    let frequencies = try frequencies(of: head)
    let bytes = try head.positions(of: number)
    let start = Self.sum(frequencies, 0..<index)
    let frequency = Int(frequencies[index])
    let isRead =
      count == BitPacking.count
      ? readFull(bytes, start: start, frequency, &positions)
      : readPartial(bytes, skipping: start, frequency, &positions)
    guard isRead else { throw head.malformed(.positions, "positions", "something else") }
  }

  private mutating func readFull(
    _ bytes: UnsafeRawBufferPointer, start: Int, _ frequency: Int,
    _ positions: inout PositionBuffer
  ) -> Bool {
    if positionCount < 0 { positionCount = Self.sum(frequencyNumbers, 0..<count) }
    guard let block = PositionBlock(bytes, count: positionCount) else { return false }
    positions.reserve(frequency)
    return block.read(start: start, frequency: frequency, to: positions.base)
  }

  private func readPartial(
    _ bytes: UnsafeRawBufferPointer, skipping count: Int, _ frequency: Int,
    _ positions: inout PositionBuffer
  ) -> Bool {
    var reader = RawReader(bytes)
    guard frequency <= bytes.count, reader.skipVarints(count) else { return false }
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

  @inline(__always)
  private static func sum(_ numbers: UnsafeMutablePointer<UInt32>, _ range: Range<Int>) -> Int {
    var sum: UInt64 = 0
    for index in range { sum &+= UInt64(numbers[index]) }
    return Int(sum)
  }
}
