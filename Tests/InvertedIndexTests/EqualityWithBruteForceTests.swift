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
