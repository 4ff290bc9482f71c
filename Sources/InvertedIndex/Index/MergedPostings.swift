/// The posting lists of one term in several segments as one, under the new numbers of documents.
struct MergedPostings {
  private var lists = PostingListBuffer()
  private var buffer = PositionBuffer()

  /// Collects the lists of a term.
  ///
  /// - Returns: Whether any document is left that holds the term.
  mutating func collect(
    _ parts: [(source: Int, info: TermInfo)], _ inputs: [SegmentMerger.Input],
    _ documents: MergedDocuments
  ) throws(SegmentError) -> Bool {
    lists.removeAll()
    for part in parts {
      try append(part.info, inputs[part.source].reader.file, documents.numbers[part.source])
    }
    sortIfNeeded()
    return !lists.documents.isEmpty
  }

  /// Calls a closure with the list.
  func withList(
    _ body: (PostingList) throws(SegmentWriterError) -> Void
  ) throws(SegmentWriterError) {
    try lists.withList(body)
  }

  private mutating func append(
    _ info: TermInfo, _ file: SegmentFile, _ numbers: [UInt32]
  ) throws(SegmentError) {
    let head = try PostingListHead(file, info)
    var postings = PostingBlock()
    for block in 0..<head.blockCount {
      try postings.read(block, of: head)
      let frequencies = try postings.frequencies(of: head)
      for index in 0..<postings.count {
        let number = numbers[Int(postings.documents[index])]
        guard number != .noDocument else { continue }
        try postings.positions(at: index, of: head, to: &buffer)
        lists.documents.append(number)
        lists.frequencies.append(frequencies[index])
        lists.positions.append(
          contentsOf: UnsafeBufferPointer(start: buffer.base, count: buffer.count))
      }
    }
  }

  /// Sorts the postings by document; they are runs that ascend, one for each segment, which the
  /// standard library's sort merges.
  private mutating func sortIfNeeded() {
    let documents = lists.documents
    guard !zip(documents, documents.dropFirst()).allSatisfy({ $0 < $1 }) else { return }
    var starts: [Int] = []
    var start = 0
    for frequency in lists.frequencies {
      starts.append(start)
      start += Int(frequency)
    }
    let order = documents.indices.sorted { documents[$0] < documents[$1] }
    var sorted = PostingListBuffer()
    for index in order {
      let frequency = lists.frequencies[index]
      sorted.documents.append(documents[index])
      sorted.frequencies.append(frequency)
      sorted.positions.append(
        contentsOf: lists.positions[starts[index]..<starts[index] + Int(frequency)])
    }
    lists = sorted
  }
}
