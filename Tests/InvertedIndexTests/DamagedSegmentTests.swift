import Glibc
import Testing

@testable import InvertedIndex

/// Damaged, cut, foreign and forged files give errors that say what and where, and never a crash.
@Suite struct DamagedSegmentTests {
  /// Opens a segment and reads everything that an answer may read.
  private func readAll(_ bytes: [UInt8]) throws {
    let reader = try SegmentReader(bytes: bytes, name: "t")
    var queries: [SearchQuery] = [
      .all, .phrase("pain and pain", slop: 1), .phrase("w0x0 w1x1"), .phrase("w1x1 w0x0", slop: 3),
      .prefix([]),
    ]
    let words = ["w0x0", "w1x1", "w2x2"].map { Array($0.utf8) }
    let terms = words.map { SearchQuery.term($0, field: "body") }
    queries += [
      .phrase(of: Array(words.prefix(2)), field: "body"), .phrase(of: words, field: "title"),
      .boolean(must: terms), .boolean(must: [], should: terms),
    ]
    try reader.forEachTerm { queries.append(.term($0.term)) }
    for query in queries {
      _ = try reader.search(query, limit: 5, counting: .shown)
      let found = try reader.search(query, limit: 5, filter: .not(.equals("kind", "x")))
      for hit in found.documents {
        _ = try (reader.attributes(of: hit.document), reader.numbers(of: hit.document))
        _ = try reader.explain(query, hit.document)
      }
    }
  }

  @Test func verifyFindsEveryFlippedByte() throws {
    let bytes = try Fixture.bytes(Fixture.worked)
    for index in bytes.indices {
      for mask in [0x01, 0x80, 0xFF] as [UInt8] {
        var damaged = bytes
        damaged[index] ^= mask
        #expect(throws: SegmentError.self, "byte \(index)") {
          try SegmentReader(bytes: damaged, name: "t").verify()
        }
      }
    }
  }

  @Test func answersNeverComeFromFlippedBytes() throws {
    let bytes = try Fixture.bytes(Fixture.worked)
    for index in bytes.indices {
      var damaged = bytes
      damaged[index] ^= 0x10
      #expect(throws: SegmentError.self, "byte \(index)") { try readAll(damaged) }
    }
  }

  @Test func everyCutIsAnError() throws {
    let bytes = try Fixture.bytes(Fixture.worked)
    for count in bytes.indices {
      #expect(throws: SegmentError.self) {
        try SegmentReader(bytes: Array(bytes.prefix(count)), name: "t")
      }
    }
    #expect(throws: SegmentError.length(file: "t", expected: bytes.count, got: bytes.count + 1)) {
      try SegmentReader(bytes: bytes + [0], name: "t")
    }
  }

  /// Random changes with checksums made right again: the structures themselves have to hold.
  @Test(arguments: [(21, 140, 40, 120), (22, 140, 40, 120), (23, 400, 4, 150), (24, 300, 3, 150)])
  func forgedStructuresNeverCrash(
    seed: UInt64, documentCount: Int, vocabularySize: Int, rounds: Int
  ) throws {
    var corpus = RandomCorpus(seed: seed, vocabularySize: vocabularySize)
    let bytes = try Fixture.bytes(corpus.documents(documentCount))
    var refused = 0
    for _ in 0..<rounds {
      var sections = Self.sections(bytes)
      for _ in 0..<Int.random(in: 1...3, using: &corpus.random) {
        let section = Int.random(in: 0..<sections.count, using: &corpus.random)
        let index = Int.random(in: sections[section].indices, using: &corpus.random)
        sections[section][index] = UInt8.random(in: 0...255, using: &corpus.random)
      }
      var output = SegmentOutput(documentCount: documentCount)
      for section in sections { try output.write(section) }
      let forged = try output.finish()
      do {
        try readAll(forged)
        try SegmentReader(bytes: forged, name: "t").verify()
      } catch is SegmentError { refused += 1 }
    }
    #expect(refused > 40)
  }

  /// Columns of width 0 need no bytes for their values, whatever their count.
  @Test(arguments: [2, 300, 1 << 31] as [UInt32])
  func documentsWithoutBytesAreRefused(count: UInt32) throws {
    func column(_ count: UInt32) -> [UInt8] { [0] + withUnsafeBytes(of: count, Array.init) }
    var sections = try Self.sections(Fixture.bytes([]))
    sections[5] = column(count) + column(count)
    sections[6] = column(count + 1) + column(count)
    var output = SegmentOutput(documentCount: Int(count))
    for section in sections { try output.write(section) }
    let forged = try output.finish()
    #expect(throws: SegmentError.self) { try SegmentReader(bytes: forged, name: "t") }
  }

  /// All sections but the checksums.
  static func sections(_ bytes: [UInt8]) -> [[UInt8]] {
    let count = SegmentSection.allCases.count - 1
    return (0..<count).map { index in
      let row = 32 + index * 24 + 8
      let numbers = [row, row + 8].map { start in
        bytes[start..<start + 8].reversed().reduce(0) { $0 << 8 | Int($1) }
      }
      return Array(bytes[numbers[0]..<numbers[0] + numbers[1]])
    }
  }

  @Test(arguments: [[], [0x89], Array("PK\u{3}\u{4} something else".utf8)] as [[UInt8]])
  func foreignFileIsNamedAsSuch(bytes: [UInt8]) {
    #expect(
      throws: SegmentError.foreign(
        file: "t", expected: SegmentFormat.magic, got: Array(bytes.prefix(8)))
    ) { try SegmentReader(bytes: bytes, name: "t") }
  }

  @Test func otherVersionIsNamed() throws {
    var bytes = try Fixture.bytes([])
    bytes[8] = 9
    let error = SegmentError.version(file: "t", expected: 4, got: 9)
    #expect(throws: error) { try SegmentReader(bytes: bytes, name: "t") }
    #expect(
      error.description == "t: segment format version 4 expected, 9 found; build the index again")
  }

  @Test func missingFileAndFolderAreErrors() {
    #expect(
      throws: SegmentError.unreadable(file: "/no/such", reason: "No such file or directory")
    ) { try SegmentReader(path: "/no/such") }
    #expect(throws: SegmentError.unreadable(file: "/", reason: "not a regular file")) {
      try SegmentReader(path: "/")
    }
  }
}
