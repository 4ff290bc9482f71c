import Threads

/// Writes the sections that hold terms and their lists: the dictionary, postings and positions.
struct TermSectionsWriter {
  /// The dictionary.
  private(set) var dictionary = TermDictionaryWriter()
  /// The posting lists, or those of the terms that come first.
  private(set) var lists: PostingListWriter
  /// The posting lists of the terms that come later.
  private var laterLists: PostingListWriter?

  private let lengths: [[UInt32]]
  private let impacts: [FieldImpact]
  private let documentCount: Int
  private let memory: BuildMemory

  /// Begins the sections of a segment whose fields have some lengths in each document.
  init(
    _ fields: [FieldStatistics], lengths: [[UInt32]], documentCount: Int, buffers: BuildMemory
  ) {
    self.lengths = lengths
    impacts = fields.map { FieldImpact($0) }
    self.documentCount = documentCount
    memory = buffers
    lists = PostingListWriter(documentCount: documentCount, buffers: buffers)
  }

  /// The parts of the section `postings`.
  var postings: [SectionBuffer] { [lists.postings] + (laterLists.map { [$0.postings] } ?? []) }

  /// The parts of the section `positions`.
  var positions: [SectionBuffer] { [lists.positions] + (laterLists.map { [$0.positions] } ?? []) }

  /// Merges runs of documents that follow one another; of two threads each takes half of the terms.
  mutating func write(_ runs: [PostingRun]) throws(SegmentWriterError) {
    guard memory.mergeThreadCount(documentCount: documentCount) > 1,
      let middle = try PostingRun.middle(of: runs)
    else {
      return try writeTerms(of: runs)
    }
    let halves = try runs.map { run throws(SegmentWriterError) in try run.split(at: middle) }
    let writer = self
    let later = Background {
      Result { () throws(SegmentWriterError) in try writer.written(halves.map(\.from)) }
    }
    try writeTerms(of: halves.map(\.before))
    try append(later.value().get())
  }

  /// Writes the list of a term; terms ascend.
  mutating func write(
    _ list: PostingList, _ field: Int, _ term: ArraySlice<UInt8>
  ) throws(SegmentWriterError) {
    let info = try lists.write(list, lengths: lengths[field], impact: impacts[field])
    dictionary.append(DictionaryKey(field: field, term: Array(term)), info)
  }

  private mutating func writeTerms(of runs: [PostingRun]) throws(SegmentWriterError) {
    let (lengths, impacts) = (lengths, impacts)
    try Self.forEachList(of: runs, memory) { key, list throws(SegmentWriterError) in
      let info = try lists.write(
        list, lengths: lengths[key.field], impact: impacts[key.field])
      dictionary.append(key, info)
    }
  }

  /// Terms that come later, written without a dictionary.
  private struct LaterTerms {
    var lists: PostingListWriter
    var terms: [(key: DictionaryKey, info: TermInfo)] = []
  }

  private func written(_ runs: [PostingRun]) throws(SegmentWriterError) -> LaterTerms {
    var later = LaterTerms(
      lists: PostingListWriter(documentCount: documentCount, buffers: memory))
    try Self.forEachList(of: runs, memory) { key, list throws(SegmentWriterError) in
      let info = try later.lists.write(
        list, lengths: lengths[key.field], impact: impacts[key.field])
      later.terms.append((key, info))
    }
    return later
  }

  /// Adds terms whose lists stand behind those that have been written.
  private mutating func append(_ later: LaterTerms) {
    for (key, info) in later.terms {
      var info = info
      info.postings = info.postings.moved(by: lists.postings.count)
      info.positions = info.positions.moved(by: lists.positions.count)
      dictionary.append(key, info)
    }
    laterLists = later.lists
  }

  /// Calls a closure with the list of each term, in the order of the dictionary.
  ///
  /// It holds no writer: the closure would copy what it adds to.
  private static func forEachList(
    of runs: [PostingRun], _ memory: BuildMemory,
    _ body: (DictionaryKey, PostingList) throws(SegmentWriterError) -> Void
  ) throws(SegmentWriterError) {
    let lists = DecodedLists(runs, wholeLimit: memory.wholeListLimit)
    while let key = try lists.next() {
      let list = lists.list
      guard list.positions.count <= SegmentFormat.occurrenceLimit else {
        throw .tooManyOccurrences(
          term: String(decoding: key.term, as: UTF8.self), limit: SegmentFormat.occurrenceLimit)
      }
      try body(key, list)
    }
  }
}

extension Range<Int> {
  fileprivate func moved(by distance: Int) -> Range {
    lowerBound + distance..<upperBound + distance
  }
}
