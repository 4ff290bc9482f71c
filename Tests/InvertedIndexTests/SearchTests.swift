import InvertedIndex
import Testing

/// What queries mean, on texts small enough to judge by eye.
@Suite struct SearchTests {
  private func keys(_ query: SearchQuery, _ bodies: [String]) throws -> [String] {
    let documents = bodies.enumerated().map { Fixture.document("\($0)", body: $1) }
    return try Fixture.reader(documents).search(query, limit: 10).documents.map(\.key).sorted()
  }

  @Test(arguments: [
    (SearchQuery.phrase("bone cement"), ["0"]),
    (.phrase("bone cement", slop: 1), ["0", "1"]),
    (.phrase("bone cement", slop: 2), ["0", "1", "2"]),
    (.phrase("bone/old cement"), ["0", "3"]),
    (.phrase("cement"), ["0", "1", "2", "3"]),
    (.phrase(""), []),
  ])
  func phraseStandsWhereItsWordsDo(query: SearchQuery, expected: [String]) throws {
    let bodies = ["bone cement", "bone hard cement", "cement bone", "old cement"]
    #expect(try keys(query, bodies) == expected)
  }

  @Test func phraseDoesNotReachOverFields() throws {
    let reader = try Fixture.reader([Fixture.document("a", title: "bone", body: "cement")])
    #expect(try reader.search(.phrase("bone cement", slop: 9), limit: 1).total == 0)
  }

  @Test func joinedFormAndPartsAreBothFound() throws {
    let bodies = ["covid/covid19 19 ward"]
    #expect(try keys(.phrase("covid 19 ward"), bodies) == ["0"])
    #expect(try keys(.term("covid19"), bodies) == ["0"])
  }

  @Test func titleCountsMoreThanBody() throws {
    let reader = try Fixture.reader([
      Fixture.document("body", title: "other words", body: "spine care"),
      Fixture.document("title", title: "spine care", body: "other words"),
    ])
    #expect(try reader.search(.term("spine"), limit: 2).documents.map(\.key) == ["title", "body"])
  }

  @Test func equalScoresKeepDocumentOrder() throws {
    let reader = try Fixture.reader((0..<30).map { Fixture.document("\($0)", body: "bone") })
    let found = try reader.search(.term("bone"), limit: 7)
    #expect(found.total == 30)
    #expect(found.documents.map(\.key) == ["0", "1", "2", "3", "4", "5", "6"])
  }

  @Test func negationAloneFindsNothing() throws {
    let onlyNot = SearchQuery.boolean(must: [], mustNot: [.term("x")])
    #expect(try keys(onlyNot, ["bone", "cement"]) == [])
    let allBut = SearchQuery.boolean(must: [.all], mustNot: [.term("bone")])
    #expect(try keys(allBut, ["bone", "cement"]) == ["1"])
  }

  @Test func scoreIsTheOneOfTheFormula() throws {
    let reader = try Fixture.reader([
      Fixture.document("a", body: "bone bone cement"), Fixture.document("b", body: "cement"),
    ])
    // N 2, n 1: ln(1 + 1.5 / 1.5) = ln 2. Length 3, average 2: norm 0.25 + 0.75 · 1.5 = 1.375.
    // 2 / 1.375 = 1.4545…; saturation 1.4545… / 2.6545… = 0.547945…; score 0.379806…
    let score = try #require(try reader.search(.term("bone"), limit: 1).documents.first?.score)
    #expect(abs(score - 0.693_147_180_56 * 0.547_945_205_48) < 1e-9)
  }
}
