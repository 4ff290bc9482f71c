import InvertedIndex
import Testing

/// Words and phrases in one field are searched with code of their own, which has to find what the
/// evaluators and the formulas find.
@Suite struct FlatQueryTests {
  /// Small vocabularies make frequent words, whose windows are gone through; large ones make rare
  /// words, whose documents are looked up.
  @Test(arguments: [(201, 3, 400), (202, 12, 1500), (203, 60, 4000), (204, 2000, 4000)])
  func shownAndExactFindTheSame(seed: UInt64, vocabularySize: Int, documentCount: Int) throws {
    var corpus = RandomCorpus(seed: seed, vocabularySize: vocabularySize)
    let documents = corpus.documents(documentCount)
    let reader = try Fixture.reader(documents)
    for index in 0..<120 {
      let query = corpus.flatQuery(documents)
      let filter = index % 5 == 0 ? corpus.filter() : nil
      let limit = [0, 1, 2, 10, 10, 100, 5000][index % 7]
      let exact = try reader.search(query, limit: limit, filter: filter)
      let shown = try reader.search(query, limit: limit, filter: filter, counting: .shown)
      #expect(shown.documents == exact.documents, "\(query)")
      #expect(shown.total == min(limit, exact.total))
    }
  }

  @Test(arguments: [(211, 8, 700), (212, 300, 1400)])
  func scoresAreThoseOfTheFormulas(
    seed: UInt64, vocabularySize: Int, documentCount: Int
  ) throws {
    var corpus = RandomCorpus(seed: seed, vocabularySize: vocabularySize)
    let documents = corpus.documents(documentCount)
    let reader = try Fixture.reader(documents)
    let truth = BruteForce(schema: Fixture.schema, documents: documents)
    for index in 0..<24 {
      let query = corpus.flatQuery(documents)
      let filter = index % 4 == 0 ? corpus.filter() : nil
      let shown = try reader.search(query, limit: 10, filter: filter, counting: .shown)
      let best = truth.search(query, filter: filter).prefix(10)
      #expect(shown.documents.map { Int($0.document.rawValue) } == best.map(\.document), "\(query)")
      #expect(shown.documents.map(\.score) == best.map(\.score), "\(query)")
    }
  }

  /// A word twice in a query counts twice, in whatever order the lists are asked.
  @Test func repeatedWordsCountEachTime() throws {
    let reader = try Fixture.reader(
      (0..<300).map { Fixture.document("\($0)", body: $0 % 3 == 0 ? "spine pain" : "spine") })
    let spine = SearchQuery.term("spine", field: "body")
    let pain = SearchQuery.term("pain", field: "body")
    for query in [
      SearchQuery.boolean(must: [spine, pain, spine]),
      .boolean(must: [], should: [pain, spine, spine, pain]),
    ] {
      let exact = try reader.search(query, limit: 10)
      #expect(try reader.search(query, limit: 10, counting: .shown).documents == exact.documents)
      #expect(exact.documents.count == 10)
    }
  }
}
