/// Writes the sections that hold terms and their lists: the dictionary, postings and positions.
struct TermSectionsWriter {
  /// The dictionary.
  private(set) var dictionary = TermDictionaryWriter()
  /// The posting lists.
  private(set) var lists: PostingListWriter

  private let lengths: [[UInt32]]
  private let impacts: [FieldImpact]

  /// Begins the sections of a segment whose fields have some lengths in each document.
  init(
    _ fields: [FieldStatistics], lengths: [[UInt32]], documentCount: Int, buffers: BuildMemory
  ) {
    self.lengths = lengths
    impacts = fields.map { FieldImpact($0) }
    lists = PostingListWriter(documentCount: documentCount, buffers: buffers)
  }

  /// Writes the lists of a log.
  mutating func write(_ log: InvertedLog) throws(SegmentWriterError) {
    for number in log.order {
      let field = Int(log.terms.records[Int(number)].field)
      let term = log.terms.term(Int(number))
      try log.withList(of: number) { list throws(SegmentWriterError) in
        try write(list, field, term)
      }
    }
  }

  /// Merges runs of documents that follow one another.
  mutating func write(_ runs: [PostingRun]) throws(SegmentWriterError) {
    var runs = runs
    var lists = PostingListBuffer()
    while let head = Self.first(runs) {
      lists.removeAll()
      for index in runs.indices {
        guard let other = runs[index].head, !head.precedes(other) else { continue }
        try runs[index].take(into: &lists)
      }
      try lists.withList { list throws(SegmentWriterError) in
        try write(list, head.field, head.term)
      }
    }
  }

  /// The term that comes first in any of the runs.
  private static func first(_ runs: [PostingRun]) -> PostingRun.Head? {
    var first: PostingRun.Head?
    for run in runs {
      guard let head = run.head else { continue }
      if first.map({ head.precedes($0) }) ?? true { first = head }
    }
    return first
  }

  /// Writes the list of a term; terms ascend.
  mutating func write(
    _ list: PostingList, _ field: Int, _ term: ArraySlice<UInt8>
  ) throws(SegmentWriterError) {
    let info = try lists.write(list, lengths: lengths[field], impact: impacts[field])
    dictionary.append(DictionaryKey(field: field, term: Array(term)), info)
  }
}
