import Testing

@testable import TextAnalysis

/// The analyzer gives what a plain implementation gives that reads each character in turn.
@Suite struct FastPathTests {
  /// Pieces that meet in every order: letters, digits, signs, spaces, accents, scripts, bad bytes.
  private static let pieces: [[UInt8]] =
    [
      "a", "Bone", "fractures", "covid", "19", "1,155", "1", "155", ".05", "8.32", "M80.08XA", " ",
      " ", " ", "  ", "\n", "\t", ".", ",", "-", "--", "'", "’", "<", "<=", ">", "=", "≤", "≥", "(",
      ")", "/", ":", "e.g.", "é", "e\u{301}", "ﬁ", "²", "³", "µ", "β", "Σ", "ß", "骨折", "ペ", "кость",
      "\u{AD}", "\u{200B}", "\u{A0}", "\u{2009}", "–", "−", "𝐰", "٣", "İ", "ǅ", "+", "±", "~", "[",
      "abcdefgh", "abcdefghijklmnop", "1234567", "12345678", "x1y2", "\u{0}", "\u{7F}", "_",
    ].map { Array($0.utf8) } + [
      [0xC3], [0xE2, 0x89], [0xFF], [0xF4, 0x90, 0x80, 0x80], [0xED, 0xA0, 0x80],
    ]

  private func expectEqual(_ bytes: [UInt8]) throws {
    let range = 0..<bytes.count
    let expected = try ReferenceAnalyzer().words(in: bytes, range: range)
    #expect(try Analyzer().words(in: bytes, range: range) == expected, "\(bytes)")
    #expect(try wordByWord(bytes) == expected.map(\.tokens).map { $0.map(\.term) }, "\(bytes)")
  }

  /// The terms of a text when each word is read alone.
  private func wordByWord(_ bytes: [UInt8]) throws -> [[[UInt8]]] {
    let analyzer = try Analyzer()
    var words: [Range<Int>] = []
    analyzer.appendWords(of: bytes.span, to: &words)
    return words.map { word in
      let alone = Array(bytes[word])
      return analyzer.word(alone.span).tokens.map(\.term)
    }
  }

  @Test func piecesInAnyOrderAreReadAsByThePlainImplementation() throws {
    var random = SeededRandom(state: 41)
    for _ in 0..<6_000 {
      let count = Int.random(in: 0...14, using: &random)
      try expectEqual((0..<count).flatMap { _ in Self.pieces.randomElement(using: &random) ?? [] })
    }
  }

  @Test func anyTwoPiecesAreReadAsByThePlainImplementation() throws {
    for first in Self.pieces {
      for second in Self.pieces { try expectEqual(first + second) }
    }
  }

  @Test func randomBytesAreReadAsByThePlainImplementation() throws {
    var random = SeededRandom(state: 43)
    for _ in 0..<300 {
      let count = Int.random(in: 0...60, using: &random)
      try expectEqual((0..<count).map { _ in UInt8.random(in: 0...255, using: &random) })
    }
  }

  @Test func charactersOfEveryBlockAreReadAsByThePlainImplementation() throws {
    for value in stride(from: UInt32(0x20), to: 0x2_0000, by: 7) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      try expectEqual(Array("ab\(scalar)1 \(scalar)x".utf8))
    }
  }
}

/// A generator of the same numbers in each run (SplitMix64, Steele, Lea and Flood 2014).
struct SeededRandom: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
    return word ^ word >> 31
  }
}
