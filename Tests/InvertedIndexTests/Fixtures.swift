import InvertedIndex

/// Short ways to make documents and segments in tests.
enum Fixture {
  static let schema = SegmentSchema(fields: [.init("title", weight: 2.5), .init("body")])

  /// Tokens of words in a row; `a/b` puts two terms at one position.
  static func tokens(_ text: String) -> [SegmentDocument.Token] {
    text.split(separator: " ").enumerated().flatMap { position, word in
      word.split(separator: "/").map {
        SegmentDocument.Token(term: Array($0.utf8), position: UInt32(position))
      }
    }
  }

  /// How far a count may go to tell nothing, a part, all but one and all of some matches.
  static func countBounds(_ total: Int) -> [Int] {
    [0, total / 2, total - 1, total].filter { $0 >= 0 }
  }

  static func document(_ key: String, title: String = "", body: String = "") -> SegmentDocument {
    SegmentDocument(
      key: key,
      fields: [.init("title", tokens: tokens(title)), .init("body", tokens: tokens(body))])
  }

  static func bytes(_ documents: [SegmentDocument]) throws -> [UInt8] {
    var writer = try SegmentWriter(schema: schema)
    for document in documents { try writer.add(document) }
    return try writer.serialized()
  }

  static func reader(_ documents: [SegmentDocument]) throws -> SegmentReader {
    try SegmentReader(bytes: bytes(documents), name: "test.segment")
  }

  /// The segment that `index/FORMAT.md` takes apart byte by byte.
  static let worked = [
    SegmentDocument(
      key: "a/s1",
      fields: [
        .init("title", tokens: tokens("spine pain")),
        .init("body", tokens: tokens("pain and pain")),
      ],
      attributes: ["kind": ["statement"]], numbers: ["year": 2019]),
    SegmentDocument(
      key: "a/r1", fields: [.init("body", tokens: tokens("spinal"))],
      attributes: ["kind": ["reference"], "design": ["cohort"]]),
  ]
}

extension SearchQuery {
  static func term(_ text: String, field: FieldName? = nil) -> SearchQuery {
    .term(Array(text.utf8), field: field)
  }

  static func phrase(_ text: String, slop: Int = 0, field: FieldName? = nil) -> SearchQuery {
    let slots = text.split(separator: " ").enumerated().map { offset, word in
      PhraseSlot(
        terms: word.split(separator: "/").map { Array($0.utf8) }, offset: UInt32(offset))
    }
    return .phrase(slots, slop: slop, field: field)
  }
}
