import InvertedIndex
import TextAnalysis

/// Builds a segment from a corpus with the analysis and the writer of `evq index`.
struct IndexBuild {
  let corpus: String
  let segment: String
  let threads: Int
  let memory: BuildMemory

  /// The one field that is searched, as the peers have it.
  static let field: FieldName = "text"

  /// Builds, and prints how long it took, how large the segment is and how much memory it needed.
  func run() throws {
    guard threads == 1 else {
      throw BenchError.usage("the build has one thread; leave --threads out")
    }
    let start = Resources.nanoseconds
    let analyzer = try Analyzer()
    var writer = try SegmentWriter(
      schema: SegmentSchema(fields: [.init(Self.field)]), memory: memory)
    var lines = try CorpusLines(corpus)
    while let line = lines.next() {
      let tokens = analyzer.tokens(in: lines.bytes, range: line.text).map {
        SegmentDocument.Token(term: $0.term, position: UInt32($0.position))
      }
      try writer.add(
        SegmentDocument(key: line.key, fields: [.init(Self.field, tokens: tokens)]))
    }
    try writer.write(to: segment)
    let seconds = Double(Resources.nanoseconds - start) / 1e9
    print(
      "{\"seconds\": \(seconds), \"bytes\": \(Resources.byteCount(of: segment)), "
        + "\"peak\": \(Resources.peakMemory)}")
  }
}
