@testable import InvertedIndex

/// Small segments that the writer makes: none, one and some documents, and enough for several
/// blocks.
enum SegmentSeeds {
  /// The bytes of each.
  static func all() throws(SegmentWriterError) -> [[UInt8]] {
    var seeds: [[UInt8]] = []
    for (count, words) in [(0, 1), (1, 3), (5, 4), (40, 12), (129, 3), (300, 2)] {
      seeds.append(try segment(documents: count, words: words))
    }
    return seeds
  }

  private static func segment(
    documents: Int, words: Int
  ) throws(SegmentWriterError) -> [UInt8] {
    let schema = SegmentSchema(fields: [.init("title", weight: 2), .init("text")])
    var writer = try SegmentWriter(schema: schema)
    for number in 0..<documents {
      try writer.add(
        SegmentDocument(
          key: "d\(number)",
          fields: [
            .init("title", tokens: tokens(count: 2 + number % 3, words: words, from: number)),
            .init("text", tokens: tokens(count: 3 + number % 7, words: words, from: number * 5)),
          ],
          attributes: ["kind": [number % 2 == 0 ? "x" : "y"], "policy": ["p\(number % 4)"]],
          numbers: ["year": 1990 + number % 40]))
    }
    return try writer.serialized()
  }

  private static func tokens(count: Int, words: Int, from: Int) -> [SegmentDocument.Token] {
    (0..<count).map { place in
      let word = (from + place * place) % words
      return SegmentDocument.Token(term: Array("w\(word)".utf8), position: UInt32(place))
    }
  }
}
