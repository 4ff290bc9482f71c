/// A log of occurrences, sorted by term: the posting lists of a run of documents.
///
/// Terms are counted while they are logged, so that a counting sort puts each occurrence at its
/// place at once.
struct InvertedLog {
  /// The terms.
  let terms: TermTable
  /// The numbers of the terms in the order of the dictionary.
  let order: [UInt32]

  private let documents: [UInt32]
  private let frequencies: [UInt32]
  private let positions: [UInt32]
  /// For each term, where its postings and its positions begin, and at last where all end.
  private let starts: [(posting: Int, position: Int)]

  /// Sorts a log.
  init(_ log: OccurrenceLog) {
    terms = log.terms
    order = log.terms.sortedNumbers()
    let starts = Self.starts(log.terms)
    let end = starts[starts.count - 1]
    var frequencies: [UInt32] = []
    var positions: [UInt32] = []
    documents = Array(unsafeUninitializedCapacity: end.posting) { documents, count in
      frequencies = Array(unsafeUninitializedCapacity: end.posting) { frequencies, count in
        positions = Array(unsafeUninitializedCapacity: end.position) { positions, count in
          Self.distribute(log, starts, documents, frequencies, positions)
          count = end.position
        }
        count = end.posting
      }
      count = end.posting
    }
    self.frequencies = frequencies
    self.positions = positions
    self.starts = starts
  }

  private static func starts(_ terms: TermTable) -> [(posting: Int, position: Int)] {
    var starts: [(posting: Int, position: Int)] = [(0, 0)]
    starts.reserveCapacity(terms.records.count + 1)
    var (posting, position) = (0, 0)
    for record in terms.records {
      posting += Int(record.documentFrequency)
      position += Int(record.totalFrequency)
      starts.append((posting, position))
    }
    return starts
  }

  /// Puts each occurrence where its term's postings and positions go on.
  ///
  /// Every place of the three arrays is filled: the starts lie as far apart as the log has
  /// documents and occurrences of each term.
  private static func distribute(
    _ log: OccurrenceLog, _ starts: [(posting: Int, position: Int)],
    _ documents: UnsafeMutableBufferPointer<UInt32>,
    _ frequencies: UnsafeMutableBufferPointer<UInt32>,
    _ positions: UnsafeMutableBufferPointer<UInt32>
  ) {
    var heads = starts.map { Head(posting: $0.posting, position: $0.position) }
    heads.withUnsafeMutableBufferPointer { heads in
      var occurrence = 0
      for (index, end) in log.ends.enumerated() {
        let document = log.firstDocument + UInt32(index)
        while occurrence < end {
          let number = Int(log.numbers[occurrence])
          var head = heads[number]
          if head.document != document {
            head.document = document
            documents[head.posting] = document
            frequencies[head.posting] = 0
            head.posting &+= 1
          }
          frequencies[head.posting &- 1] &+= 1
          positions[head.position] = log.positions[occurrence]
          head.position &+= 1
          heads[number] = head
          occurrence &+= 1
        }
      }
    }
  }

  /// How far the lists of a term have been filled.
  private struct Head {
    var posting: Int
    var position: Int
    var document = UInt32.max
  }

  /// Calls a closure with the posting list of a term.
  func withList<Failure: Error>(
    of number: UInt32, _ body: (PostingList) throws(Failure) -> Void
  ) throws(Failure) {
    let start = starts[Int(number)]
    let end = starts[Int(number) + 1]
    try documents.withUnsafeBufferPointer { documents throws(Failure) in
      try frequencies.withUnsafeBufferPointer { frequencies throws(Failure) in
        try positions.withUnsafeBufferPointer { positions throws(Failure) in
          try body(
            PostingList(
              documents: .init(rebasing: documents[start.posting..<end.posting]),
              frequencies: .init(rebasing: frequencies[start.posting..<end.posting]),
              positions: .init(rebasing: positions[start.position..<end.position])))
        }
      }
    }
  }
}
