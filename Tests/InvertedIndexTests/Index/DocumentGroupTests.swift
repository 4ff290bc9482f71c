import Testing

@testable import InvertedIndex

/// Documents that have the same first value of an attribute, beside what looking at each of all gives.
@Suite struct DocumentGroupTests {
  /// Documents of a few works with texts of several lengths; one in five has no work.
  private static let documents = (0..<300).map { number in
    SegmentDocument(
      key: "d\(1000 + number)",
      fields: [
        .init(
          "body",
          tokens: Fixture.tokens(
            (number % 3 == 0 ? "knee" : "hip") + String(repeating: " brace", count: number * 7 % 11)
          ))
      ],
      attributes: number % 5 == 0 ? [:] : ["work": ["w\(number % 7)", "x\(number % 2)"]])
  }

  private static let queries: [SearchQuery] = [
    .term("knee"), .term("brace"), .all, .term("elbow"), .prefix(TermBytes("h".utf8)),
    .boolean(must: [.term("hip")], should: [.term("brace")]),
  ]

  private static let filters: [AttributeFilter?] = [
    nil, .equals("work", "w3"), .not(.equals("work", "w3")),
    .any([.equals("work", "w1"), .all([.equals("work", "x1"), .not(.equals("work", "w5"))])]),
  ]

  /// The documents in one segment, in three, and in three of which some have gone.
  private static func indexes() throws -> (folder: IndexFolderFixture, indexes: [TextIndex]) {
    let folder = try IndexFolderFixture()
    var indexes: [TextIndex] = []
    for size in [300, 100] {
      var index: TextIndex?
      for start in stride(from: 0, to: documents.count, by: size) {
        var update = try TextIndexUpdate(base: index, schema: Fixture.schema, policy: .never)
        for document in documents[start..<start + size] { try update.add(document) }
        index = try folder.write(update)
      }
      indexes.append(try #require(index))
    }
    var update = try TextIndexUpdate(base: indexes[1], schema: Fixture.schema, policy: .never)
    for number in [3, 7, 15, 120, 299] { try update.remove(documents[number]) }
    indexes.append(try folder.write(update))
    return (folder, indexes)
  }

  /// The best document of each group, found by looking at all.
  private static func expected(
    _ index: TextIndex, _ query: SearchQuery, _ filter: AttributeFilter?
  ) throws -> [String] {
    var works: Set<String> = []
    return try index.search(query, limit: 1000, filter: filter).hits.filter { hit in
      guard let work = try index.values(of: "work", in: hit.place).first else { return true }
      return works.insert(work).inserted
    }.map(\.key)
  }

  @Test(arguments: [1, 2, 7, 40, 1000])
  func theBestOfEachGroupIsFound(_ limit: Int) throws {
    let (folder, indexes) = try Self.indexes()
    try withExtendedLifetime(folder) {
      for index in indexes {
        for query in Self.queries {
          for filter in Self.filters {
            let found = try index.groups(
              query, by: "work", limit: limit, filter: filter
            ).best
            let expected = try Self.expected(index, query, filter)
            #expect(try found.map { try index.key(of: $0.place) } == Array(expected.prefix(limit)))
          }
        }
      }
    }
  }

  @Test func groupsAreCountedAsFarAsIsWanted() throws {
    let (folder, indexes) = try Self.indexes()
    try withExtendedLifetime(folder) {
      for index in indexes {
        for query in Self.queries {
          for filter in Self.filters {
            let expected = try Self.expected(index, query, filter).count
            for limit in [0, 1, expected, expected + 1] {
              let all = try index.groups(query, by: "work", limit: limit, filter: filter)
              #expect(all.count == MatchCount(expected, isExact: true))
              #expect(all.best.count == min(limit, expected))
            }
            let documents = try index.search(query, limit: 1, filter: filter).total
            let some = try index.groups(
              query, by: "work", limit: 1, filter: filter, countingAmong: 20
            ).count
            #expect(some.isExact == (documents <= 20 || expected == 0))
            #expect(some.number <= expected && some.number >= min(expected, 1))
          }
        }
      }
    }
  }

  @Test func allMatchesAreFoundWithoutAScore() throws {
    let (folder, indexes) = try Self.indexes()
    try withExtendedLifetime(folder) {
      for index in indexes {
        for query in Self.queries {
          let found = try index.matches(query, filter: Self.filters[2])
          let ranked = try index.search(query, limit: 1000, filter: Self.filters[2]).hits
          #expect(Set(found) == Set(ranked.map(\.place)) && found.count == ranked.count)
        }
      }
    }
  }
}
