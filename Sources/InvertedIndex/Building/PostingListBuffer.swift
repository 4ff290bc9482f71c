/// The lists of one term while they are collected.
struct PostingListBuffer {
  /// The documents, ascending.
  var documents: [UInt32] = []
  /// How often the term stands in each of them.
  var frequencies: [UInt32] = []
  /// Where it stands in them.
  var positions: [UInt32] = []

  /// Forgets the lists and keeps the memory.
  mutating func removeAll() {
    documents.removeAll(keepingCapacity: true)
    frequencies.removeAll(keepingCapacity: true)
    positions.removeAll(keepingCapacity: true)
  }

  /// Calls a closure with the lists as one.
  func withList(
    _ body: (PostingList) throws(SegmentWriterError) -> Void
  ) throws(SegmentWriterError) {
    try documents.withUnsafeBufferPointer { documents throws(SegmentWriterError) in
      try frequencies.withUnsafeBufferPointer { frequencies throws(SegmentWriterError) in
        try positions.withUnsafeBufferPointer { positions throws(SegmentWriterError) in
          try body(
            PostingList(
              documents: documents, frequencies: frequencies, positions: ListPositions(positions)))
        }
      }
    }
  }
}
