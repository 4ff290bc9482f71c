import Testing

@testable import TextAnalysis

/// What words become, as a searcher would wish.
///
/// Each token is written `surface@position`; a joined form follows the first part.
@Suite struct AnalyzerTests {
  private func describe(_ text: String) throws -> String {
    try Analyzer().tokens(in: text)
      .map { "\(String(decoding: $0.surface, as: UTF8.self))@\($0.position)" }
      .joined(separator: " ")
  }

  @Test(arguments: [
    ("Bone CEMENT", "bone@0 cement@1"),
    ("T12-L1", "t12@0 t12l1@0 l1@1"),
    ("T12–L1 level", "t12@0 t12l1@0 l1@1 level@2"),
    ("COVID-19", "covid@0 covid19@0 19@1"),
    ("25-hydroxyvitamin D", "25@0 25hydroxyvitamin@0 hydroxyvitamin@1 d@2"),
    ("(p<.001)", "p@0 p<0.001@0 0.001@1"),
    ("P < 0.001", "p@0 p<0.001@0 0.001@1"),
    ("p <= .05", "p@0 p≤0.05@0 0.05@1"),
    ("p ≤ .05", "p@0 p≤0.05@0 0.05@1"),
    ("n=1,155 of 8.32", "n@0 n=1155@0 1155@1 of@2 8.32@3"),
    ("1,2 and 12,345,678", "1@0 2@1 and@2 12345678@3"),
    ("10-20 mg", "10@0 20@1 mg@2"),
    ("state-of-the-art", "state@0 stateoftheart@0 of@1 the@2 art@3"),
    ("M80.08XA", "m80.08xa@0"),
    ("7.02.14.", "7.02.14@0"),
    ("doi:10.1000/ab-7", "doi@0 10.1000@1 ab@2 ab7@2 7@3"),
    ("and/or - dash -- end-", "and@0 or@1 dash@2 end@3"),
    ("e.g. i.e., U.S.", "e@0 g@1 i@2 e@3 u@4 s@5"),
    ("osteo-\nporosis", "osteo@0 osteoporosis@0 porosis@1"),
    ("non-\r\n  union", "non@0 nonunion@0 union@1"),
    ("end-\n\nnext a -\nb", "end@0 next@1 a@2 b@3"),
    ("8.32mg 0.5-1.5", "8.32mg@0 0.5@1 1.5@2"),
    ("pain.1,2 Next", "pain@0 1@1 2@2 next@3"),
    ("", ""),
    (" \n—“”… ", ""),
  ])
  func wordsAndNumbersAreReadAsMeant(text: String, expected: String) throws {
    #expect(try describe(text) == expected)
  }

  @Test(arguments: [
    ("Sjögren’s", "sjogren's@0"),
    ("SJO\u{308}GREN", "sjogren@0"),
    ("naïve Ménière", "naive@0 meniere@1"),
    ("ﬁbrosis of oﬃce", "fibrosis@0 of@1 office@2"),
    ("10 cm² and χ²", "10@0 cm2@1 and@2 χ2@3"),
    ("fractures³ heal", "fractures@0 3@1 heal@2"),
    ("⁹⁹ᵐTc", "99mtc@0"), ("Kumo™, Orbo℠ and Puffy®", "kumo@0 orbo@1 and@2 puffy@3"),
    ("β-blocker", "β@0 βblocker@0 blocker@1"),
    ("Β Σ ς ά", "β@0 σ@1 σ@2 α@3"),
    ("5 µg = 5 μg", "5@0 μg@1 μg=5@1 5@2 μg@3"),
    ("Straße Ørsted Łódź", "strasse@0 orsted@1 lodz@2"),
    ("骨折の治療 カルシウム", "骨@0 折@1 の@2 治@3 療@4 カルシウム@5"),
    ("L5椎体", "l5@0 椎@1 体@2"),
    ("ＦＵＬＬ𝐰𝐢𝐝𝐭𝐡", "fullwidth@0"),
    ("verte\u{AD}bra zero\u{200B}width", "vertebra@0 zerowidth@1"),
  ])
  func charactersAreFolded(text: String, expected: String) throws {
    #expect(try describe(text) == expected)
  }

  @Test(arguments: [
    ["fracture", "fractures", "Fractured", "FRACTURING"],
    ["vertebroplasty", "vertebroplasties"],
    ["meta-analysis", "meta-analysis"],
    ["patient", "patients", "patient's", "patient’s"],
    ["β-blocker", "β-blockers"],
  ])
  func formsOfAWordShareATerm(words: [String]) throws {
    let analyzer = try Analyzer()
    let terms = words.map { analyzer.tokens(in: $0).map(\.term) }
    #expect(Set(terms).count == 1)
  }

  @Test func codesAreNotStemmed() throws {
    #expect(try Analyzer().tokens(in: "B12s").map(\.term) == [Array("b12s".utf8)])
  }

  @Test func rangesCoverTheWordsInTheText() throws {
    let bytes = Array("A “T12–L1” café p < .05".utf8)
    let words = try Analyzer().words(in: bytes, range: 0..<bytes.count)
    #expect(
      words.map { String(decoding: bytes[$0.range], as: UTF8.self) }
        == ["A", "T12–L1", "café", "p < .05"])
    #expect(
      words[1].parts.map { String(decoding: bytes[$0.range], as: UTF8.self) } == ["T12", "L1"])
  }

  @Test func rangeOfATextIsReadAsIfItStoodAlone() throws {
    let bytes = Array("pain-free bone".utf8)
    let tokens = try Analyzer().tokens(in: bytes, range: 5..<11)
    #expect(tokens.map { String(decoding: $0.surface, as: UTF8.self) } == ["free", "b"])
  }

  @Test func threadsMayShareAnAnalyzer() async throws {
    let analyzer = try Analyzer()
    let text = String(repeating: "vertebral fractures were treated conservatively ", count: 50)
    let expected = analyzer.tokens(in: text)
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<16 { group.addTask { analyzer.tokens(in: text) == expected } }
      for await isEqual in group { #expect(isEqual) }
    }
  }

  @Test func bytesThatAreNoTextAreReadInBoundedTime() throws {
    let analyzer = try Analyzer()
    var state: UInt64 = 7
    let noise = (0..<200_000).map { _ -> UInt8 in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 56)
    }
    let chain = Array(String(repeating: "a-", count: 50_000).utf8)
    let long = [UInt8](repeating: UInt8(ascii: "x"), count: 300_000)
    let signs = [UInt8](repeating: UInt8(ascii: "<"), count: 100_000)
    for bytes in [noise, chain, long, signs, [0xC3], [0xE2, 0x80]] {
      for token in analyzer.tokens(in: bytes, range: 0..<bytes.count) {
        #expect(token.range.upperBound <= bytes.count && !token.term.isEmpty)
      }
    }
    #expect(analyzer.tokens(in: long, range: 0..<long.count).map(\.surface.count) == [256])
  }
}
