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

  /// A document whose first line is a heading has a header without words, whose place is known.
  @Test(arguments: [
    "Policy\n\nNerve cooling is considered investigational.\n",
    "# Policy\n\nPolicy Number: MP-1\n\nNerve cooling is considered investigational.\n",
    "\u{FEFF}Policy\r\n\r\nNerve cooling is considered investigational.\r\n",
    "\n\n\nDescription\nPolicy\nNerve cooling is considered investigational.",
  ])
  func readsADocumentThatBeginsWithAHeading(_ text: String) throws {
    let policy = try Fixtures.policy(text: text)
    #expect(policy.statements.count == 1)
    #expect(policy.sections.allSatisfy { !$0.span.ranges.isEmpty })
  }

  /// The same policy in other encodings and with signs that are no text.
  @Test func readsTheSameInOtherEncodings() throws {
    let text =
      "Nerve Cooling\n\nPolicy Number: MP-1\n\nPolicy\n\nNerve cooling “at home” is considered investigational.\n"
    let plain = try Fixtures.policy(text: text)
    let windows: [UInt8] = text.unicodeScalars.map {
      $0 == "“" ? 0x93 : $0 == "”" ? 0x94 : UInt8(truncatingIfNeeded: $0.value)
    }
    let utf16: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let nul = Array(text.replacing("Cooling\n\nPolicy", with: "Cooling\n\n\0Policy").utf8)
    for (name, bytes) in [("windows", windows), ("utf16", utf16), ("nul", nul)] {
      let decoding = TextDecoder.decode(bytes, path: "policies/\(name).txt", sha256: "0")
      guard let source = decoding.source else {
        // What is not read is said.
        #expect(!decoding.diagnostics.isEmpty, "\(name)")
        continue
      }
      let policy = try #require(PolicyParser.parse(source).policy)
      #expect(policy.id == plain.id && policy.statements.count == 1, "\(name)")
    }
  }

  /// One long line of prose, of headings, of labels, or of columns; one of more than a mebibyte is
  /// refused.
  @Test(arguments: [
    "Nerve cooling is a procedure of some kind that lasts. ", "Policy Nerve cooling. ",
    "Effective Date: 1/1/2024 ", "I. Description Nerve cooling. II. Policy It is investigational. ",
    "name     text of another column ", "Policy Statement ",
  ])
  func readsAVeryLongLine(_ unit: String) throws {
    let line = String(repeating: unit, count: 30_000 / unit.utf8.count)
    _ = try Fixtures.parse(text: "Policy Number: 1.02.333\n" + line)
  }

  @Test func refusesALineOfFiveMillionBytes() {
    let line = [UInt8](repeating: UInt8(ascii: "a"), count: 5_000_000)
    let decoding = TextDecoder.decode(line, path: "a.txt", sha256: "0")
    #expect(decoding.source == nil)
    #expect(decoding.diagnostics.map(\.code) == ["line-too-long"])
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
