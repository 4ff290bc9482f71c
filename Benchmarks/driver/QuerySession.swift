import Glibc
import InvertedIndex
import TextAnalysis

/// Answers requests on standard input, one line each.
///
/// `time KIND COUNT` runs the first so many queries and prints their nanoseconds on one line;
/// `hits KIND COUNT` prints for each query a line with the number of all that match and the best
/// ten as `KEY:SCORE`. KIND is `or`, `and` or `phrase`. A query is analysed before its clock runs.
struct QuerySession {
  private let index: TextIndex
  private let log: [QueryLog.Kind: [SearchQuery]]

  /// Opens a segment and reads the logs.
  init(segment: String, queries: String, phrases: String) throws {
    let analyzer = try Analyzer()
    let queries = try QueryLog(path: queries, analyzer: analyzer)
    let phrases = try QueryLog(path: phrases, analyzer: analyzer)
    index = try IndexFile.open(segment)
    log = [
      .or: queries.queries(.or), .and: queries.queries(.and), .phrase: phrases.queries(.phrase),
    ]
  }

  /// Answers until the input ends.
  func serve() throws {
    print("ready")
    fflush(nil)
    while let line = Swift.readLine() {
      let words = line.split(separator: " ")
      guard words.count == 3, let kind = QueryLog.Kind(rawValue: String(words[1])),
        let count = Int(words[2]), let queries = log[kind]?.prefix(count)
      else { throw BenchError.usage("expected VERB KIND COUNT, found \(line)") }
      words[0] == "time" ? print(try times(queries)) : try printHits(queries)
      fflush(nil)
    }
  }

  private func times(_ queries: ArraySlice<SearchQuery>) throws -> String {
    var times: [Int] = []
    times.reserveCapacity(queries.count)
    for query in queries {
      let start = Resources.queryNanoseconds
      _ = try index.search(query, limit: 10, counting: .shown)
      times.append(Resources.queryNanoseconds - start)
    }
    return times.map(String.init).joined(separator: " ")
  }

  private func printHits(_ queries: ArraySlice<SearchQuery>) throws {
    for query in queries {
      let results = try index.search(query, limit: 10)
      let best = results.hits.map { "\($0.key):\($0.score)" }
      print(([String(results.total)] + best).joined(separator: "\t"))
    }
  }
}
