import InvertedIndex
import Testing

/// The engine gives exactly what the formulas give when they are applied to every document.
@Suite struct EqualityWithBruteForceTests {
  @Test(
    arguments: [
      (1, 0), (2, 1), (3, 2), (4, 31), (5, 127), (6, 128), (7, 129), (8, 257), (9, 300),
    ] as [(UInt64, Int)])
  func documentsAndScoresAreEqual(seed: UInt64, documentCount: Int) throws {
    var corpus = RandomCorpus(seed: seed)
    let documents = corpus.documents(documentCount)
    let reader = try Fixture.reader(documents)
    let truth = BruteForce(schema: Fixture.schema, documents: documents)
    try reader.verify()
    for _ in 0..<(documentCount > 200 ? 6 : documentCount > 100 ? 16 : 40) {
      let query = corpus.query()
      let filter = Bool.random(using: &corpus.random) ? corpus.filter() : nil
      try compare(
        reader, truth, query, filter, limit: Int.random(in: 0...20, using: &corpus.random))
    }
  }

  /// Enough windows of 128 documents that most of them are passed over, and posting lists of all
  /// kinds: partial blocks, blocks with and without bounds of windows.
  @Test(arguments: [(101, 2176, 40), (102, 2500, 400), (103, 5000, 3000)])
  func prunedSearchIsEqualToo(seed: UInt64, documentCount: Int, vocabularySize: Int) throws {
    var corpus = RandomCorpus(seed: seed, vocabularySize: vocabularySize)
    let documents = corpus.documents(documentCount)
    let reader = try Fixture.reader(documents)
    let truth = BruteForce(schema: Fixture.schema, documents: documents)
    try reader.verify()
    for index in 0..<24 {
      let query = index % 2 == 0 ? corpus.wordQuery() : corpus.query()
      let filter = index % 3 == 0 ? corpus.filter() : nil
      try compare(
        reader, truth, query, filter, limit: Int.random(in: 1...20, using: &corpus.random))
    }
  }

  /// Groups of synonyms: in windows that are passed over and in those that are not.
  @Test(arguments: [(121, 300, 40), (122, 2176, 40), (123, 4000, 2000)])
  func theBestOfSynonymsIsEqualToo(
    seed: UInt64, documentCount: Int, vocabularySize: Int
  ) throws {
    var corpus = RandomCorpus(seed: seed, vocabularySize: vocabularySize)
    let documents = corpus.documents(documentCount)
    let reader = try Fixture.reader(documents)
    let truth = BruteForce(schema: Fixture.schema, documents: documents)
    for index in 0..<16 {
      let filter = index % 3 == 0 ? corpus.filter() : nil
      try compare(
        reader, truth, corpus.synonymQuery(), filter,
        limit: Int.random(in: 1...20, using: &corpus.random))
    }
  }

  @Test(arguments: [111, 112, 113] as [UInt64])
  func shownAndExactFindTheSame(seed: UInt64) throws {
    var corpus = RandomCorpus(seed: seed, vocabularySize: 900)
    let reader = try Fixture.reader(corpus.documents(6000))
    for index in 0..<150 {
      let query = index % 2 == 0 ? corpus.wordQuery() : corpus.query(depth: 3)
      let filter = index % 4 == 0 ? corpus.filter() : nil
      let limit = [0, 1, 10, 100, 7000][index % 5]
      let exact = try reader.search(query, limit: limit, filter: filter)
      let shown = try reader.search(query, limit: limit, filter: filter, counting: .shown)
      #expect(shown.documents == exact.documents, "\(query)")
      #expect(shown.total == min(limit, exact.total))
    }
  }

  private func compare(
    _ reader: SegmentReader, _ truth: BruteForce, _ query: SearchQuery, _ filter: AttributeFilter?,
    limit: Int
  ) throws {
    let results = try reader.search(query, limit: limit, filter: filter)
    let expected = truth.search(query, filter: filter)
    #expect(results.total == expected.count, "\(query) \(String(describing: filter))")
    let best = expected.prefix(limit)
    #expect(
      results.documents.map { Int($0.document.rawValue) } == best.map(\.document), "\(query)")
    #expect(results.documents.map(\.score) == best.map(\.score), "\(query)")
    let shown = try reader.search(query, limit: limit, filter: filter, counting: .shown)
    #expect(shown.documents == results.documents, "\(query) \(String(describing: filter))")
    #expect(shown.total == best.count)
    for bound in Fixture.countBounds(expected.count) {
      let counted = try reader.search(
        query, limit: limit, filter: filter, counting: .upTo(bound))
      #expect(counted.documents == results.documents, "\(query) up to \(bound)")
      #expect(counted.total == min(bound, expected.count), "\(query)")
      #expect(counted.count.isExact == (expected.count <= bound), "\(query) up to \(bound)")
    }
    for hit in results.documents.prefix(3) {
      #expect(hit.key == truth.documents[Int(hit.document.rawValue)].key)
      #expect(try reader.explain(query, hit.document)?.value == hit.score, "\(query)")
    }
  }

  @Test func explanationIsNilWhereNothingMatches() throws {
    let reader = try Fixture.reader([Fixture.document("a", body: "bone")])
    #expect(try reader.explain(.term("spine"), DocID(rawValue: 0)) == nil)
    #expect(try reader.explain(.all, DocID(rawValue: 1)) == nil)
  }
}
