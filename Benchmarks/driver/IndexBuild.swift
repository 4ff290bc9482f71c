import InvertedIndex

/// Builds a segment from a corpus with the analysis and the writer of `evq index`.
struct IndexBuild {
  let corpus: String
  let segment: String
  let memory: BuildMemory

  /// The one field that is searched, as the peers have it.
  static let field: FieldName = "text"

  /// Builds, and prints how long it took, how large the segment is and how much memory it needed.
  func run() throws {
    let start = clock
    var writer = try SegmentWriter(
      schema: SegmentSchema(fields: [.init(Self.field)]), analysis: TextWords(), memory: memory)
    var lines = try CorpusLines(corpus)
    while let line = lines.next() {
      try writer.add(SegmentDocument(key: line.key, fields: [.init(Self.field, text: line.text)]))
    }
    try (consume writer).write(to: segment)
    let seconds = Double(clock - start) / 1e9
    print(
      "{\"seconds\": \(seconds), \"bytes\": \(Resources.byteCount(of: segment)), "
        + "\"peak\": \(Resources.peakMemory)}")
  }

  /// What two threads gain is told by the wall's clock alone.
  private var clock: Int {
    memory.threadCount > 1 ? Resources.nanoseconds : Resources.buildNanoseconds
  }
}
