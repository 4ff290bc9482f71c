import EvidenceModel
import SourceReading
import Testing

@testable import PolicyParsing

/// Documents that are no policies, or not whole, or no prose at all.
@Suite struct RobustnessTests {
  @Test(arguments: [
    "Provider News\n\nOur office will be closed on Monday. Please call on Tuesday.",
    "x", "1.\n2.\n3.", "- - - -", ":::::", "((((((((", "****", "^{", "| | |", "a\tb\tc",
    "Policy\n", "References\n\n1.", "Table of Contents\nPolicy .... 1",
  ])
  func saysThatADocumentIsNoPolicy(_ text: String) throws {
    let parse = try Fixtures.parse(text: text)
    #expect(!parse.isPolicy)
    #expect(parse.policy == nil)
    #expect(parse.diagnostics.map(\.code) == ["not-a-policy"])
  }

  @Test func readsATruncatedDocumentAndSaysSo() throws {
    let text = try String(decoding: Fixtures.bytes("60125.txt"), as: UTF8.self)
    let end = try #require(text.firstRange(of: "lesions of the spine related to"))
    let parse = try Fixtures.parse(text: String(text[..<end.upperBound]))
    #expect(parse.isPolicy)
    #expect(parse.policy?.statements.count == 3)
    #expect(parse.diagnostics.map(\.code) == ["truncated-document"])
  }

  @Test func findsNothingCutInWholeDocuments() throws {
    #expect(try Fixtures.parse(file: "60125.txt").diagnostics.isEmpty)
    #expect(try Fixtures.parse(file: "CCP.1247.txt").diagnostics.isEmpty)
  }

  @Test func namesAPolicyWithoutNumberByItsFile() throws {
    let text =
      "Effective Date: 1/1/2024\n\nPolicy\n\nNerve cooling is considered investigational.\n"
    let parse = try Fixtures.parse(text: text, path: "policies/nerve-cooling.txt")
    #expect(parse.policy?.id == PolicyID("nerve-cooling"))
  }

  @Test func readsTheSameWithOtherLineEnds() throws {
    let text = try String(decoding: Fixtures.bytes("60125.txt"), as: UTF8.self)
    let other = try Fixtures.policy(text: text.replacing("\n", with: "\r\n"))
    let policy = try Fixtures.policy("60125.txt")
    #expect(other.statements.map(\.quote.text) == policy.statements.map(\.quote.text))
    #expect(
      other.statements[5].criteria.map { CriteriaOutline.lines($0) }
        == policy.statements[5].criteria.map { CriteriaOutline.lines($0) })
    #expect(other.references.map(\.raw) == policy.references.map(\.raw))
    #expect(other.dates.reviews.map(\.date) == policy.dates.reviews.map(\.date))
  }

  /// Text cut and mixed at random never stops the parser, and what it quotes is in the source.
  @Test(arguments: 0..<24)
  func survivesAnyText(_ seed: UInt64) throws {
    let bytes = try Fixtures.bytes(seed % 2 == 0 ? "60125.txt" : "CCP.1247.txt")
    var random = SplitMix(state: seed)
    var text: [UInt8] = []
    for _ in 0..<40 {
      let start = Int(random.next() % UInt64(bytes.count))
      let length = Int(random.next() % 300)
      text += bytes[start..<min(bytes.count, start + length)].filter { $0 < 0x80 }
      text += [0x0A, 0x0A].prefix(Int(random.next() % 3))
    }
    let source = SourceText(
      file: SourceFile(path: "a.txt", sha256: "0", byteCount: text.count), bytes: text)
    if let policy = PolicyParser.parse(source).policy {
      #expect(QuotationAudit.faults(of: policy, bytes: text).isEmpty)
    }
  }

  /// Shapes that would punish a scanner that looks back or ahead too far.
  @Test(
    arguments: [
      "(", "[", "^{", "<http", "$a", "* ", "1. ", "a ", "is ", "not ", "(A, ", "- ", "\t", "I",
      "A.", "; and ",
      "is considered ", "and ", "when ", "medically necessary ", "for ", "\n", "\n\n", "a\n", ": ",
      "•",
    ])
  func readsRepeatedSigns(_ unit: String) throws {
    let head =
      "Policy Number: 1.02.333\nEffective Date: 1/1/2024\n\nPolicy\n\nNerve cooling is investigational.\n\n"
    let text = head + String(repeating: unit, count: 60_000 / unit.utf8.count)
    #expect(try Fixtures.parse(text: text).isPolicy)
  }
}

/// A small generator with a seed, so that a failure can be run again.
private struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
