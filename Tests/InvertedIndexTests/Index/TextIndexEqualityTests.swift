import InvertedIndex
import Testing

/// An index of several segments with removals answers exactly as one fresh segment of its documents.
@Suite struct TextIndexEqualityTests {
  /// How updates are merged, how many documents there are at first, and how many different words.
  static let cases: [(UInt64, MergePolicy, Int, Int)] = [
    (1, .never, 0, 40), (2, .never, 3, 40), (3, .never, 130, 40), (4, .never, 400, 300),
    (5, MergePolicy(floor: 0, ratio: 1), 60, 40), (6, MergePolicy(floor: 3000, ratio: 2), 200, 40),
    (7, MergePolicy(floor: 1 << 30, ratio: 1), 100, 40), (8, MergePolicy(), 300, 900),
    (9, MergePolicy(floor: 4000, ratio: 3), 700, 90),
  ]

  @Test(arguments: cases)
  func everyUpdateAnswersAsAFreshSegment(
    seed: UInt64, policy: MergePolicy, documentCount: Int, vocabularySize: Int
  ) throws {
    var random = RandomUpdates(
      seed: seed, vocabularySize: vocabularySize, folder: try IndexFolderFixture(), policy: policy)
    var index = try random.begin(documentCount)
    var mostSegments = 1
    defer { #expect(policy != .never || mostSegments > 1) }
    for _ in 0..<7 {
      index = try random.update(index)
      mostSegments = max(mostSegments, index.files.segments.count)
      try index.verify()
      try compareStatistics(index, random.documents)
      try compareAnswers(index, &random, queryCount: documentCount > 200 ? 12 : 24)
    }
  }

  /// Windows that are passed over in each of several segments, under averages that differ much from
  /// those by which bounds were stored.
  @Test(arguments: [(21, 1), (22, 6)] as [(UInt64, Int)])
  func prunedSearchIsEqualToo(seed: UInt64, lengthFactor: Int) throws {
    var random = RandomUpdates(
      seed: seed, vocabularySize: 400, folder: try IndexFolderFixture(), policy: .never)
    var index = try random.begin(2500)
    index = try random.append(1500, lengthFactor: lengthFactor, to: index)
    index = try random.update(index)
    index = try random.append(700, lengthFactor: lengthFactor * 2, to: index)
    let fresh = try Fixture.reader(random.documents)
    for number in 0..<150 {
      let query = number % 2 == 0 ? random.corpus.wordQuery() : random.corpus.query(depth: 3)
      let filter = number % 4 == 0 ? random.corpus.filter() : nil
      try compare(index, fresh, query, filter, limit: [0, 1, 10, 100, 7000][number % 5])
    }
  }

  private func compareAnswers(
    _ index: TextIndex, _ random: inout RandomUpdates, queryCount: Int
  ) throws {
    let documents = random.documents
    let fresh = try Fixture.reader(documents)
    let truth = BruteForce(schema: Fixture.schema, documents: documents)
    for number in 0..<queryCount {
      let query = number % 3 == 0 ? random.corpus.wordQuery() : random.corpus.query()
      let filter = number % 2 == 0 ? random.corpus.filter() : nil
      let limit = Int.random(in: 0...20, using: &random.corpus.random)
      let results = try compare(index, fresh, query, filter, limit: limit)
      guard number % 4 == 0 else { continue }
      let best = truth.search(query, filter: filter).prefix(limit)
      #expect(results.hits.map(\.key) == best.map { documents[$0.document].key }, "\(query)")
      #expect(results.hits.map(\.score) == best.map(\.score), "\(query)")
    }
  }

  @discardableResult
  private func compare(
    _ index: TextIndex, _ fresh: SegmentReader, _ query: SearchQuery, _ filter: AttributeFilter?,
    limit: Int
  ) throws -> TextIndex.Results {
    let results = try index.search(query, limit: limit, filter: filter)
    let expected = try fresh.search(query, limit: limit, filter: filter)
    #expect(results.total == expected.total, "\(query) \(String(describing: filter))")
    #expect(results.hits.map(\.key) == expected.documents.map(\.key), "\(query)")
    #expect(results.hits.map(\.score) == expected.documents.map(\.score), "\(query)")
    let shown = try index.search(query, limit: limit, filter: filter, counting: .shown)
    #expect(shown.hits == results.hits, "\(query)")
    #expect(shown.total == results.hits.count)
    let ranked = try index.rank(query, limit: limit, filter: filter)
    #expect(ranked.count == results.count)
    #expect(ranked.places.map(\.place) == results.hits.map(\.place), "\(query)")
    #expect(ranked.places.map(\.score) == results.hits.map(\.score), "\(query)")
    let held = try HeldTextIndex(folder: index.folder, files: index.files)
    for bound in Fixture.countBounds(expected.total) {
      let counted = try index.search(
        query, limit: limit, filter: filter, counting: .upTo(bound))
      #expect(counted.hits == results.hits, "\(query) up to \(bound)")
      #expect(counted.total == min(bound, expected.total), "\(query)")
      #expect(counted.count.isExact == (expected.total <= bound), "\(query) up to \(bound)")
      #expect(try held.count(query, filter: filter, upTo: bound) == counted.count, "\(query)")
    }
    for hit in results.hits.prefix(2) {
      #expect(try index.explain(query, hit.place)?.value == hit.score, "\(query)")
    }
    return results
  }

  private func compareStatistics(_ index: TextIndex, _ documents: [SegmentDocument]) throws {
    let fresh = try Fixture.reader(documents)
    #expect(index.documentCount == documents.count)
    #expect(index.fields == fresh.fields)
    var terms: [TermStatistics] = []
    try index.forEachTerm { terms.append($0) }
    var expected: [TermStatistics] = []
    try fresh.forEachTerm { expected.append($0) }
    #expect(terms == expected)
    let prefix: TermBytes = Array("w3".utf8)
    #expect(
      try index.terms(withPrefix: prefix, limit: 5) == fresh.terms(withPrefix: prefix, limit: 5))
    var keys: [String] = []
    try index.forEachDocument { _, key in keys.append(key) }
    #expect(keys.sorted() == documents.map(\.key).sorted())
    for document in documents.prefix(5) {
      let place = try #require(try index.place(of: document.key))
      #expect(try index.numbers(of: place) == document.numbers)
    }
  }
}
