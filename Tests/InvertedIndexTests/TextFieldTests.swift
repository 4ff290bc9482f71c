import InvertedIndex
import Testing

/// Fields that are texts give the bytes of the same fields read word by word before.
@Suite struct TextFieldTests {
  /// Words between spaces; a hyphen makes parts at places of their own and a joined form, a cross
  /// makes a word without terms.
  private struct HyphenAnalysis: WordAnalysis {
    func appendWords(of text: Span<UInt8>, to words: inout [Range<Int>]) {
      var start = 0
      for index in 0...text.count where index == text.count || text[index] == 0x20 {
        if start < index { words.append(start..<index) }
        start = index + 1
      }
    }

    func appendTerms(of word: Span<UInt8>, to list: inout TokenList) {
      let bytes = word.indices.map { word[$0] }
      let parts = bytes.split(separator: UInt8(ascii: "-"))
      for (place, part) in parts.enumerated() where bytes != Array("+".utf8) {
        list.append(part, position: UInt32(place))
        if place == 0, parts.count > 1 { list.append(Array(parts.joined()), position: 0) }
      }
    }
  }

  private static let pieces = [
    "bone", "a", "a", "a-b", "12345678", "123456789", "non-union", "x-y-z", "+", "--", "é",
    String(repeating: "long", count: 100), "12345678\u{0}", "12345678a",
    "abcdefghijklmnop", "abcdefghijklmnopq", "abcdefghijklmnopqrstuvwx",
    "abcdefghijklmnopqrstuvwxy", "abcdefghijklmnopqrstuvwxz", "abcdefghijklmnopqrstuvwxyz",
  ]

  /// The words are forgotten with every run, known from run to run, or read in one.
  @Test(arguments: [0, 30_000, 1 << 20, 1 << 30], [1, 2])
  func textsGiveTheBytesOfTheirTokens(limit: Int, threadCount: Int) throws {
    var random = SplitMix64(seed: 21)
    let analysis = HyphenAnalysis()
    let memory = BuildMemory(limit: limit, threadCount: threadCount)
    var texts = try SegmentWriter(schema: Fixture.schema, analysis: analysis, memory: memory)
    var tokens = try SegmentWriter(schema: Fixture.schema)
    for number in 0..<300 {
      let fields = ["title", "body"].map { name in
        let words = (0..<Int.random(in: 0...200, using: &random)).map { _ in
          Self.pieces.randomElement(using: &random) ?? ""
        }
        return SegmentDocument.Field(
          FieldName(rawValue: name), text: words.joined(separator: " "))
      }
      let read = fields.map {
        SegmentDocument.Field($0.name, list: $0.list(readBy: analysis))
      }
      try texts.add(SegmentDocument(key: "d\(number)", fields: fields))
      try tokens.add(SegmentDocument(key: "d\(number)", fields: read))
    }
    #expect(try texts.serialized() == tokens.serialized())
  }

  @Test func textWithoutAnAnalysisIsAnError() throws {
    var writer = try SegmentWriter(schema: Fixture.schema)
    let document = SegmentDocument(key: "a", fields: [.init("body", text: "bone")])
    #expect(throws: SegmentWriterError.noAnalysis(key: "a", field: "body")) {
      try writer.add(document)
    }
  }
}
