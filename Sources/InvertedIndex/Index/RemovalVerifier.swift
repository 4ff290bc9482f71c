/// Checks that what is taken off the statistics of a segment is what its removed documents are in it.
struct RemovalVerifier {
  private let segment: IndexSegment
  private let removed: RemovedDocuments
  private let path: String

  /// Prepares for a segment of a folder from which something has been removed.
  init(_ segment: IndexSegment, folder: String) {
    self.segment = segment
    removed =
      segment.removed ?? RemovedDocuments(documentCount: segment.reader.documentCount)
    path = folder + "/" + (segment.files.removals?.name ?? segment.files.name)
  }

  /// Throws the first difference.
  func verify() throws(SegmentError) {
    var seen = RemovedDocuments(documentCount: segment.reader.documentCount)
    for statistics in segment.statistics {
      for number in 0..<UInt32(statistics.documentCount) {
        let document = DocID(rawValue: number)
        let key = try statistics.key(of: document)
        guard let here = try segment.reader.document(of: key), removed.contains(here.rawValue),
          !seen.contains(here.rawValue)
        else { throw difference("documents that are removed once", key) }
        seen.insert(here.rawValue)
        try compareLengths(statistics, document, here, key)
      }
    }
    try compareTerms()
  }

  private func compareLengths(
    _ statistics: SegmentReader, _ document: DocID, _ here: DocID, _ key: String
  ) throws(SegmentError) {
    for field in segment.reader.fields {
      let expected = try segment.reader.length(of: field.name, in: here)
      let got = try statistics.length(of: field.name, in: document)
      guard expected == got else {
        throw difference("\(key) of length \(expected ?? 0)", "\(got ?? 0)")
      }
    }
  }

  /// Walks the segment's terms and those of the statistics together.
  private func compareTerms() throws(SegmentError) {
    let readers = [segment.reader] + segment.statistics
    var terms = MergedTerms(readers.map(\.dictionary))
    while let entry = try terms.next() {
      var (documents, total) = (0, 0)
      for part in entry.parts where part.source > 0 {
        documents += part.info.documentFrequency
        total += part.info.totalFrequency
      }
      guard let own = entry.parts.first, own.source == 0 else {
        throw difference("terms of the segment", "another")
      }
      let found = try removedOccurrences(own.info)
      guard found == (documents, total) else {
        throw difference("a term \(found.total) times in \(found.documents)", "\(total) times")
      }
    }
  }

  private func removedOccurrences(
    _ info: TermInfo
  ) throws(SegmentError) -> (documents: Int, total: Int) {
    let head = try PostingListHead(segment.reader.file, info)
    var postings = PostingBlock()
    var (documents, total) = (0, 0)
    for block in 0..<head.blockCount {
      try postings.read(block, of: head)
      let frequencies = try postings.frequencies(of: head)
      for index in 0..<postings.count where removed.contains(postings.documents[index]) {
        documents += 1
        total += Int(frequencies[index])
      }
    }
    return (documents, total)
  }

  private func difference(_ expected: String, _ got: String) -> SegmentError {
    .removals(
      file: path, offset: RemovalsFile.countOffset, expected: expected, got: got)
  }
}
