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

  /// Merges runs of documents that follow one another.
  mutating func write(_ runs: [PostingRun]) throws(SegmentWriterError) {
    var runs = runs
    let lists = DecodedLists()
    while let head = Self.first(runs) {
      lists.removeAll()
      let (field, term) = (Int(head.field), Array(head.term))
      for index in runs.indices where runs[index].head?.compared(to: head) == 0 {
        runs[index].take(into: lists)
      }
      try write(lists.list, field, term[...])
    }
  }

  /// The term that comes first in any of the runs.
  private static func first(_ runs: [PostingRun]) -> PostingRun.Head? {
    var first: PostingRun.Head?
    for run in runs {
      guard let head = run.head else { continue }
      if first.map({ head.compared(to: $0) < 0 }) ?? true { first = head }
    }
    return first
  }

  /// Writes the list of a term; terms ascend.
  mutating func write(
    _ list: PostingList, _ field: Int, _ term: ArraySlice<UInt8>
  ) throws(SegmentWriterError) {
    guard list.positions.count <= SegmentFormat.occurrenceLimit else {
      throw .tooManyOccurrences(
        term: String(decoding: term, as: UTF8.self), limit: SegmentFormat.occurrenceLimit)
    }
    let info = try lists.write(list, lengths: lengths[field], impact: impacts[field])
    dictionary.append(DictionaryKey(field: field, term: Array(term)), info)
  }
}
