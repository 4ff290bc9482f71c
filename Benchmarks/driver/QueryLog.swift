import Glibc
import InvertedIndex
import TextAnalysis

/// The queries of a log, analysed as those that a person types.
struct QueryLog {
  /// How the words of a query must occur.
  enum Kind: String {
    case or
    case and
    case phrase
  }

  /// For each query its words in order, each with the place of its first part.
  let words: [[TermBytes]]

  /// Reads a log with one query a line.
  init(path: String, analyzer: Analyzer) throws(BenchError) {
    guard let file = fopen(path, "r") else { throw .unreadable("\(path): cannot be read") }
    defer { fclose(file) }
    var words: [[TermBytes]] = []
    while let line = readLine(from: file) {
      words.append(analyzer.words(in: line).flatMap(\.parts).map(\.term))
    }
    self.words = words
  }

  /// The queries as the engine takes them.
  func queries(_ kind: Kind) -> [SearchQuery] {
    words.map { words in
      switch kind {
      case .or: .boolean(must: [], should: words.map { .term($0) })
      case .and: .boolean(must: words.map { .term($0) })
      case .phrase: .phrase(of: words)
      }
    }
  }
}

private func readLine(from file: UnsafeMutablePointer<FILE>) -> String? {
  var bytes: [UInt8] = []
  while true {
    let byte = getc(file)
    if byte == EOF { return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self) }
    if byte == 10 { return String(decoding: bytes, as: UTF8.self) }
    bytes.append(UInt8(truncatingIfNeeded: byte))
  }
}
