import InvertedIndex
import Testing

/// One reader serves several threads.
@Suite struct ConcurrentSearchTests {
  @Test func threadsGetTheSameResults() async throws {
    var corpus = RandomCorpus(seed: 31)
    let bytes = try Fixture.bytes(corpus.documents(500))
    let queries = (0..<20).map { _ in corpus.query() }
    let expected = try SegmentReader(bytes: bytes, name: "t")
    let results = try queries.map { try expected.search($0, limit: 10) }
    let shared = try SegmentReader(bytes: bytes, name: "t")
    try await withThrowingTaskGroup(of: [SearchResults].self) { group in
      for _ in 0..<4 {
        group.addTask { try queries.map { try shared.search($0, limit: 10) } }
      }
      for try await found in group { #expect(found == results) }
    }
  }
}
