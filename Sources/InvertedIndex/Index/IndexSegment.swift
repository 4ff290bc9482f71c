/// One segment of an index, and what has been removed from it.
struct IndexSegment: Sendable {
  /// The names of its files.
  let files: TextIndexFiles.Segment

  /// The segment as it was written.
  let reader: SegmentReader

  /// The documents that no longer count, or nil when all do.
  let removed: RemovedDocuments?

  /// Segments of the removed documents, so that statistics can be taken off.
  let statistics: [SegmentReader]

  /// Opens a segment whose files are held.
  init(_ held: HeldSegment) throws(SegmentError) {
    files = held.files
    reader = try SegmentReader(SegmentBytes(held.segment))
    guard let removals = held.removals else {
      removed = nil
      statistics = []
      return
    }
    let removed = try RemovalsFile.read(SegmentBytes(removals), of: reader.identity)
    var statistics: [SegmentReader] = []
    for segment in held.statistics {
      try statistics.append(SegmentReader(SegmentBytes(segment)))
    }
    let known = statistics.reduce(0) { $0 + $1.documentCount }
    guard known == removed.count else {
      throw .removals(
        file: removals.path, offset: RemovalsFile.countOffset,
        expected: "\(known) documents, as many as the statistics", got: "\(removed.count)")
    }
    self.removed = removed
    self.statistics = statistics
  }

  /// How many documents count.
  var documentCount: Int { reader.documentCount - (removed?.count ?? 0) }

  /// The documents that count and pass a filter.
  func selection(_ filter: AttributeFilter?) throws(SegmentError) -> DocumentSelection {
    let predicate = try filter.map { filter throws(SegmentError) in
      try DocumentPredicate(filter, in: reader.attributeColumns)
    }
    return DocumentSelection(predicate: predicate, removed: removed)
  }

  /// Whether a document counts.
  func isLive(_ document: DocID) -> Bool {
    Int(document.rawValue) < reader.documentCount
      && !(removed?.contains(document.rawValue) ?? false)
  }

  /// Finds the document that has a key and counts.
  func document(of key: String) throws(SegmentError) -> DocID? {
    guard let document = try reader.document(of: key), isLive(document) else { return nil }
    return document
  }

  /// In how many documents that count a term stands, which the segment has.
  func documentFrequency(
    of key: DictionaryKey, _ info: TermInfo
  ) throws(SegmentError) -> Int {
    var count = info.documentFrequency
    for other in statistics {
      count -= try other.dictionary.info(for: key)?.documentFrequency ?? 0
    }
    return max(count, 0)
  }

  /// In how many documents that count there is a term of a prefix.
  func documentFrequency(of prefix: PrefixKey) throws(SegmentError) -> Int {
    let frequencies = try reader.planner().prefixFrequencies(prefix.prefix, prefix.field)
    guard let removed else { return frequencies.documentFrequency }
    var count = 0
    for (window, bits) in frequencies.bits.enumerated() {
      count += bits.subtracting(removed.bits(in: window)).count
    }
    return count
  }
}
