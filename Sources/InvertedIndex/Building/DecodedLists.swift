/// The list of one term from one run of documents or several, one after another.
///
/// Invariant: there is room for as many documents and as many occurrences as a list that is appended
/// has bytes, since each of them takes a byte at least.
final class DecodedLists {
  private var documents = ScratchBuffer<UInt32>(uninitialized: 1 << 10)
  private var frequencies = ScratchBuffer<UInt32>(uninitialized: 1 << 10)
  private var positions = ScratchBuffer<UInt32>(uninitialized: 1 << 10)
  private var documentCount = 0
  private var positionCount = 0

  /// The lists as one; valid until the next call.
  var list: PostingList {
    PostingList(
      documents: UnsafeBufferPointer(start: documents.base, count: documentCount),
      frequencies: UnsafeBufferPointer(start: frequencies.base, count: documentCount),
      positions: UnsafeBufferPointer(start: positions.base, count: positionCount))
  }

  /// Forgets the lists and keeps the memory.
  func removeAll() {
    documentCount = 0
    positionCount = 0
  }

  /// Adds a list in `OccurrenceCode`, whose documents follow those of the lists before it.
  func append(_ bytes: UnsafeRawBufferPointer, after previous: UInt32) {
    reserve(bytes.count)
    let documents = documents.base
    let frequencies = frequencies.base
    let positions = positions.base
    var documentCount = documentCount
    var positionCount = positionCount
    let start = documentCount
    var (document, place, offset) = (previous, UInt32(0), 0)
    while offset < bytes.count {
      let code = OccurrenceCode.read(bytes, &offset)
      let number = UInt32(truncatingIfNeeded: code &>> 1)
      if code & 1 != 0 || documentCount == start {
        document &+= number
        place = UInt32(truncatingIfNeeded: OccurrenceCode.read(bytes, &offset))
        documents[documentCount] = document
        frequencies[documentCount] = 1
        documentCount &+= 1
      } else {
        place &+= number
        frequencies[documentCount &- 1] &+= 1
      }
      positions[positionCount] = place
      positionCount &+= 1
    }
    self.documentCount = documentCount
    self.positionCount = positionCount
  }

  private func reserve(_ count: Int) {
    documents = documents.grown(documentCount, for: count)
    frequencies = frequencies.grown(documentCount, for: count)
    positions = positions.grown(positionCount, for: count)
  }
}

extension ScratchBuffer {
  /// The buffer, or a larger one with its first `count` elements when it has no room for `more`.
  fileprivate func grown(_ count: Int, for more: Int) -> ScratchBuffer {
    guard count + more > capacity else { return self }
    let larger = ScratchBuffer(uninitialized: (count + more) * 3 / 2)
    larger.base.update(from: base, count: count)
    return larger
  }
}
