import InvertedIndex
import Testing

/// Lists whose lengths lie around the sizes of blocks, and positions at the ends of their range.
@Suite struct BlockBoundaryTests {
  @Test(arguments: [1, 2, 127, 128, 129, 255, 256, 257, 385])
  func everyPostingIsFound(count: Int) throws {
    let documents = (0..<count).map {
      Fixture.document("\($0)", body: "bone" + String(repeating: " bone", count: $0 % 3))
    }
    let reader = try Fixture.reader(documents)
    try reader.verify()
    let occurrences = try reader.occurrences(of: Array("bone".utf8), field: "body")
    #expect(occurrences.map(\.document.rawValue) == (0..<UInt32(count)).map { $0 })
    #expect(occurrences.map(\.positions.count) == (0..<count).map { $0 % 3 + 1 })
    #expect(try reader.documentFrequency(of: Array("bone".utf8)) == count)
  }

  @Test(arguments: [31, 32, 33, 64, 65])
  func everyTermIsFoundAroundDictionaryBlocks(count: Int) throws {
    let words = (0..<count).map { "term\($0 + 1000)" }
    let reader = try Fixture.reader([Fixture.document("a", body: words.joined(separator: " "))])
    #expect(reader.termCount == count)
    for word in words { #expect(try reader.documentFrequency(of: Array(word.utf8)) == 1) }
    for absent in ["", "term", "term0", "term9999", "zz", "t"] where !absent.isEmpty {
      #expect(try reader.documentFrequency(of: Array(absent.utf8)) == 0)
    }
    let listed = try reader.terms(withPrefix: Array("term".utf8)).map(\.term)
    #expect(listed == words.map { Array($0.utf8) })
  }

  @Test(arguments: [0, 1, 15, 16, 17, 32, 33], [true, false])
  func everyKeyIsFoundAroundKeyBlocks(count: Int, isSorted: Bool) throws {
    let keys = (0..<count).map { "policy-\(["a", "ä", ""][$0 % 3])\($0 + 1000)" }
    let ordered =
      isSorted ? keys.sorted { Array($0.utf8).lexicographicallyPrecedes($1.utf8) } : keys
    let reader = try Fixture.reader(ordered.map { Fixture.document($0) })
    try reader.verify()
    for (number, key) in ordered.enumerated() {
      #expect(try reader.document(of: key)?.rawValue == UInt32(number))
    }
    for absent in ["", "policy-", "policy-1000x", "z"] {
      #expect(try reader.document(of: absent) == nil)
    }
    #expect(throws: (any Error).self) { try reader.key(of: DocID(rawValue: UInt32(count))) }
  }

  @Test func positionsReachTheLargest() throws {
    let positions: [UInt32] = [0, 0, 127, 128, 1 << 31, .max - 1, .max]
    let tokens = positions.map { SegmentDocument.Token(term: [0xFF, 0x00], position: $0) }
    let reader = try Fixture.reader([
      SegmentDocument(key: "a", fields: [.init("body", tokens: tokens)])
    ])
    try reader.verify()
    let occurrences = try reader.occurrences(of: [0xFF, 0x00], field: "body")
    #expect(occurrences.map(\.positions) == [positions])
    let slots = [
      PhraseSlot(terms: [[0xFF, 0x00]], offset: 0), .init(terms: [[0xFF, 0x00]], offset: .max),
    ]
    #expect(try reader.search(.phrase(slots), limit: 1).total == 1)
    #expect(try reader.length(of: "body", in: DocID(rawValue: 0)) == 6)
  }

  @Test func emptySegmentAnswersWithNothing() throws {
    let reader = try Fixture.reader([])
    try reader.verify()
    #expect(reader.documentCount == 0)
    #expect(try reader.search(.all, limit: 10).documents.isEmpty)
    #expect(try reader.search(.term("bone"), limit: 10).total == 0)
    #expect(try reader.document(of: "a") == nil)
  }
}
