import Glibc
import InvertedIndex
import TextAnalysis

/// Scores every document of a corpus by the formula alone, to compare the index with.
///
/// It shares nothing with the index but the text analysis: BM25 with k1 = 1.2, b = 0.75 and
/// idf = ln(1 + (N − n + ½) / (n + ½)), without the constant factor k1 + 1.
struct PlainScoring {
  private struct Counted {
    let key: String
    let length: Int
    /// How often each word of the log occurs.
    let counts: [Int: Int]
  }

  private let queries: [[Int]]
  private let terms: QueryLog
  private var documents: [Counted] = []
  private var documentFrequencies: [Int]

  /// Reads the log and counts its words in the corpus.
  init(corpus: String, queries path: String) throws {
    let analyzer = try Analyzer()
    terms = try QueryLog(path: path, analyzer: analyzer)
    var numbers: [TermBytes: Int] = [:]
    for word in terms.words.joined() where numbers[word] == nil { numbers[word] = numbers.count }
    queries = terms.words.map { words in words.compactMap { numbers[$0] } }
    documentFrequencies = Array(repeating: 0, count: numbers.count)
    var lines = try CorpusLines(corpus)
    while let line = lines.next() {
      let tokens = analyzer.tokens(in: line.text)
      var counts: [Int: Int] = [:]
      for token in tokens {
        if let number = numbers[token.term] { counts[number, default: 0] += 1 }
      }
      for number in counts.keys { documentFrequencies[number] += 1 }
      documents.append(
        Counted(key: line.key, length: Set(tokens.map(\.position)).count, counts: counts))
    }
  }

  /// Compares the best ten of every query, any word and all words, with those of a segment, which
  /// has to find the same whether it counts all matches or not.
  func check(segment: String) throws {
    let index = try IndexFile.open(segment)
    for kind in [QueryLog.Kind.or, .and] {
      for (number, query) in terms.queries(kind).enumerated() {
        let results = try index.search(query, limit: 10)
        let shown = try index.search(query, limit: 10, counting: .shown)
        let (total, best) = best(of: queries[number], all: kind == .and)
        let same =
          results.total == total && shown.hits == results.hits
          && results.hits.map(\.key) == best.map(\.key)
          && zip(results.hits, best).allSatisfy { abs($0.score - $1.score) < 1e-9 }
        guard same else {
          throw BenchError.disagreement(
            "\(kind.rawValue) query \(number + 1): the index finds \(results.total) "
              + "\(results.hits.map { "\($0.key):\($0.score)" }), the formula \(total) "
              + "\(best.map { "\($0.key):\($0.score)" })")
        }
      }
    }
    print("{\"queries\": \(terms.words.count * 2)}")
  }

  private typealias Best = (total: Int, best: [(key: String, score: Double)])

  private func best(of query: [Int], all: Bool) -> Best {
    var found: [(place: Int, score: Double)] = []
    let averageLength =
      Double(documents.reduce(0) { $0 + $1.length })
      / Double(max(1, documents.count { $0.length > 0 }))
    for (place, document) in documents.enumerated() {
      let present = query.filter { document.counts[$0] != nil }
      guard !present.isEmpty, !all || present.count == query.count else { continue }
      found.append((place, score(present, of: document, averageLength: averageLength)))
    }
    let sorted = found.sorted { ($1.score, $0.place) < ($0.score, $1.place) }
    return (found.count, sorted.prefix(10).map { (documents[$0.place].key, $0.score) })
  }

  private func score(_ words: [Int], of document: Counted, averageLength: Double) -> Double {
    words.reduce(0) { score, word in
      let n = Double(documentFrequencies[word])
      let idf = log(1 + (Double(documents.count) - n + 0.5) / (n + 0.5))
      let norm = 0.25 + 0.75 * Double(document.length) / averageLength
      let frequency = Double(document.counts[word] ?? 0) / norm
      return score + idf * frequency / (1.2 + frequency)
    }
  }
}
