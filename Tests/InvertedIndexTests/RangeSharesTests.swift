import Testing

@testable import InvertedIndex

/// Frequent words have bounds in ranges of sixteen documents: what is skipped by them is not among the
/// best, and bounds that do not hold are found.
@Suite struct RangeSharesTests {
  /// Numbers of documents at the edges of ranges, windows and the sixteen windows looked at first.
  private static let counts = [
    128, 129, 143, 144, 145, 159, 160, 161, 256, 257, 2048, 2049, 2064, 2065, 2176, 2177,
  ]

  /// Few words, most of them frequent; some documents have one of them often, and so a high score.
  private static func documents(_ count: Int) -> [SegmentDocument] {
    var random = SplitMix64(seed: UInt64(count))
    let words = ["a", "b", "c", "d", "e"]
    return (0..<count).map { number in
      var text: [String] = []
      for (index, word) in words.enumerated()
      where Int.random(in: 0...index * 2, using: &random) == 0 {
        let isOften = Int.random(in: 0..<40, using: &random) == 0
        let times = isOften ? Int.random(in: 3...9, using: &random) : 1
        text += Array(repeating: word, count: times)
      }
      if number % 97 == 5 { text.append("rare") }
      text.shuffle(using: &random)
      let padding = Int.random(in: 0...12, using: &random)
      return Fixture.document(
        "\(number)", body: (text + Array(repeating: "x", count: padding)).joined(separator: " "))
    }
  }

  private static let queries: [SearchQuery] = {
    let sets = ["a b", "a c d", "c d e", "a b c d e", "e", "d rare", "a e x"]
    return sets.flatMap { set -> [SearchQuery] in
      let terms = set.split(separator: " ").map { SearchQuery.term(String($0), field: "body") }
      return [
        .boolean(must: [], should: terms), .boolean(must: terms), .phrase(set, field: "body"),
      ]
    }
  }()

  @Test(arguments: counts)
  func skippedRangesHoldNoneOfTheBest(count: Int) throws {
    let reader = try Fixture.reader(Self.documents(count))
    try reader.verify()
    for query in Self.queries {
      for limit in [1, 10] {
        let exact = try reader.search(query, limit: limit)
        let shown = try reader.search(query, limit: limit, counting: .shown)
        #expect(shown.documents == exact.documents, "\(query)")
      }
    }
  }

  @Test(arguments: [145, 2065])
  func scoresAreThoseOfTheFormulas(count: Int) throws {
    let documents = Self.documents(count)
    let reader = try Fixture.reader(documents)
    let truth = BruteForce(schema: Fixture.schema, documents: documents)
    for query in Self.queries.prefix(6) {
      let shown = try reader.search(query, limit: 10, counting: .shown)
      let best = truth.search(query).prefix(10)
      #expect(shown.documents.map { Int($0.document.rawValue) } == best.map(\.document), "\(query)")
      #expect(shown.documents.map(\.score) == best.map(\.score), "\(query)")
    }
  }

  /// The bytes of a list: where its shares begin, and how many there are.
  private static func shares(of word: String, in reader: SegmentReader) throws -> Range<Int> {
    let key = DictionaryKey(field: 1, term: Array(word.utf8))
    let info = try #require(try reader.dictionary.info(for: key))
    try #require(PostingListHead(reader.file, info).shares != nil)
    let start = reader.file.range(of: .postings).lowerBound + info.postings.lowerBound
    let widths = try reader.file.bytes(.postings, from: start + 4, count: 3)
    let blockCount = try PostingListHead(reader.file, info).blockCount
    let ends = widths.reduce(0) { $0 + BlockEnds.byteCount(blockCount, width: Int($1)) }
    let windowCount = PostingListHead.windowCount(reader.documentCount)
    let first = start + 7 + ends + windowCount
    return first..<first + RangeShares.byteCount(windowCount: windowCount)
  }

  /// One code less or more, with the checksums made right: no bound is lower than it has to be, and
  /// none is there where no document is.
  @Test func verifyFindsSharesThatDoNotHold() throws {
    let bytes = try Fixture.bytes(Self.documents(600))
    let reader = try SegmentReader(bytes: bytes, name: "t")
    let place = try Self.shares(of: "b", in: reader)
    let section = reader.file.range(of: .postings).lowerBound
    var refused = 0
    for index in place {
      for change in [1, 0x10] as [UInt8] {
        var sections = DamagedSegmentTests.sections(bytes)
        sections[3][index - section] &-= change
        var output = SegmentOutput(documentCount: 600)
        for section in sections { try output.write(section) }
        let forged = try SegmentReader(bytes: output.finish(), name: "t")
        #expect(throws: SegmentError.self, "byte \(index)") { try forged.verify() }
        refused += 1
      }
    }
    #expect(refused == 40)
  }

  @Test func sharesReachWhatTheyBound() {
    for bound in [0.1, 0.5, 0.99] as [Float] {
      for part in 0...100 {
        let impact = bound * Float(part) / 100
        let code = RangeShares.code(for: impact, bound: bound)
        #expect((1...RangeShares.lastCode).contains(code))
        #expect(RangeShares.share(code) * bound >= impact)
        #expect(code == 1 || RangeShares.share(code - 1) * bound < impact)
      }
    }
  }
}
