/// Merges runs of documents that follow one another: decodes the list of one term after another.
///
/// Of a long list the documents and frequencies are decoded at once and the positions when they are
/// asked for, block by block, so that the most frequent word takes no more memory than others.
///
/// Invariant: before a list is decoded there is room for as many occurrences as it has bytes and for
/// half as many documents, since an occurrence takes a byte at least and the first in a document two.
final class DecodedLists {
  private var runs: [PostingRun]
  /// The runs that have the current term.
  private var holders: [Int] = []
  private let wholeLimit: Int
  /// Whether positions are decoded when they are asked for.
  private var isLong = false
  private var cursor = Cursor()

  private var documents = ScratchBuffer<UInt32>(uninitialized: 1 << 10)
  private var frequencies = ScratchBuffer<UInt32>(uninitialized: 1 << 10)
  private var positions = ScratchBuffer<UInt32>(uninitialized: 1 << 10)
  private var documentCount = 0
  private var positionCount = 0

  /// Where in the lists of a term the next position stands.
  private struct Cursor {
    /// Which of the runs that have the term.
    var holder = 0
    /// The offset in its list, and the position before.
    var offset = 0
    var place: UInt32 = 0
  }

  /// Merges runs, which stand on their first lists; positions of lists of up to `wholeLimit` bytes are
  /// decoded at once.
  init(_ runs: [PostingRun], wholeLimit: Int) {
    self.runs = runs
    self.wholeLimit = wholeLimit
  }

  /// The list of the current term; valid until the next is decoded.
  var list: PostingList {
    PostingList(
      documents: UnsafeBufferPointer(start: documents.base, count: documentCount),
      frequencies: UnsafeBufferPointer(start: frequencies.base, count: documentCount),
      positions: isLong
        ? ListPositions(self, count: positionCount)
        : ListPositions(UnsafeBufferPointer(start: positions.base, count: positionCount)))
  }

  /// Decodes the list of the next term in the order of the dictionary, or returns nil at the end.
  func next() throws(SegmentWriterError) -> DictionaryKey? {
    for run in holders { try runs[run].advance() }
    (documentCount, positionCount, cursor) = (0, 0, Cursor())
    let byteCount = findHolders()
    guard let first = holders.first, let key = runs[first].head?.key else { return nil }
    isLong = byteCount > wholeLimit
    reserve(byteCount)
    for run in holders { try decode(run) }
    return key
  }

  /// Finds the runs that have the term which comes first; returns how many bytes their lists have.
  private func findHolders() -> Int {
    holders.removeAll(keepingCapacity: true)
    var byteCount = 0
    var first: PostingRun.Head?
    for run in runs.indices {
      guard let head = runs[run].head else { continue }
      let order = first.map { head.compared(to: $0) } ?? -1
      if order > 0 { continue }
      if order < 0 {
        (first, byteCount) = (head, 0)
        holders.removeAll(keepingCapacity: true)
      }
      holders.append(run)
      byteCount += head.list.count
    }
    return byteCount
  }

  private func decode(_ run: Int) throws(SegmentWriterError) {
    let previous = runs[run].firstDocument &- 1
    if isLong {
      try decode(runs[run].list(), after: previous, withPositions: false)
      runs[run].dropList()
    } else {
      try decode(runs[run].list(), after: previous, withPositions: true)
    }
  }

  /// Adds a list in `OccurrenceCode`, whose documents follow those of the lists before it.
  @inline(__always)
  private func decode(
    _ bytes: UnsafeRawBufferPointer, after previous: UInt32, withPositions: Bool
  ) {
    let (documents, frequencies) = (documents.base, frequencies.base)
    let positions = positions.base
    var documentCount = documentCount
    var positionCount = positionCount
    let start = documentCount
    var (document, place, frequency, offset) = (previous, UInt32(0), UInt32(0), 0)
    while offset < bytes.count {
      let code = OccurrenceCode(bytes, &offset)
      let first = code.firstMask | (documentCount == start ? .max : 0)
      document &+= code.gap & first
      place = code.place & first | (place &+ code.gap) & ~first
      frequency = frequency & ~first &+ 1
      documentCount &+= Int(first & 1)
      documents[documentCount &- 1] = document
      frequencies[documentCount &- 1] = frequency
      if withPositions { positions[positionCount] = place }
      positionCount &+= 1
    }
    self.documentCount = documentCount
    self.positionCount = positionCount
  }

  /// Makes room for lists of a number of bytes in all, so that it need not grow from one to the next:
  /// room that is not used takes no memory.
  private func reserve(_ count: Int) {
    ScratchBuffer.makeRoom(for: count / 2 + 1, in: &documents)
    ScratchBuffer.makeRoom(for: count / 2 + 1, in: &frequencies)
    if !isLong { ScratchBuffer.makeRoom(for: count, in: &positions) }
  }
}

// MARK: - Positions of a long list

extension DecodedLists {
  /// Decodes the next positions of a long list, of which there are as many; valid until the next call.
  func positions(
    _ count: Int
  ) throws(SegmentWriterError) -> UnsafeBufferPointer<UInt32> {
    ScratchBuffer.makeRoom(for: count, in: &positions)
    var filled = 0
    while filled < count, cursor.holder < holders.count {
      let run = holders[cursor.holder]
      let bytes = try runs[run].list()
      decodePositions(bytes, to: count, &filled)
      guard cursor.offset >= bytes.count else { break }
      runs[run].dropList()
      cursor = Cursor(holder: cursor.holder + 1)
    }
    guard filled == count else {
      throw .unwritable(file: "temporary file", reason: "it does not hold what was written to it")
    }
    return UnsafeBufferPointer(start: positions.base, count: count)
  }

  private func decodePositions(
    _ bytes: UnsafeRawBufferPointer, to count: Int, _ filled: inout Int
  ) {
    let positions = positions.base
    var (offset, place) = (cursor.offset, cursor.place)
    while filled < count, offset < bytes.count {
      let isStart = offset == 0
      let code = OccurrenceCode(bytes, &offset)
      let first = code.firstMask | (isStart ? .max : 0)
      place = code.place & first | (place &+ code.gap) & ~first
      positions[filled] = place
      filled &+= 1
    }
    (cursor.offset, cursor.place) = (offset, place)
  }
}
