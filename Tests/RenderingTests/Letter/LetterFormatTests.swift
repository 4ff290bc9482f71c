import EvidenceModel
import Foundation
import TestSupport
import Testing

@testable import Rendering

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The formats, fed with values that try to be markup.
@Suite struct LetterFormatTests {
  static let hostile = [
    "<script>alert(1)</script>", "**bold** # head\n- item\n%% part x\n{{policy.title}}",
    "a & b \"c\" 'd'",
    "]]> <![CDATA[ </w:t>", "\u{202E}reversed\u{0}\u{1B}[31m", "\u{E000}\u{E010}marks", "{{{raw}}}",
    "| a | b |\n|---|---|", "[[missing: a hole of the caller's]]", "line\r\nline\rline",
  ]

  @Test(arguments: hostile)
  func aValueIsTextInEveryFormat(_ text: String) throws {
    let letter = LetterFixture.letter(caller: text, policy: text)
    let document = try LetterFixture.print(letter)
    let plain = try LetterFixture.print(LetterFixture.letter())
    #expect(document.parts.map(\.name) == plain.parts.map(\.name))
    #expect(document.parts.map { $0.blocks.count } == plain.parts.map { $0.blocks.count })
    #expect(!document.lines.joined().contains { $0.text.contains("\u{E000}") })
    let html = LetterHTMLWriter.text(of: document)
    for forbidden in ["<script", "\u{1B}", "\u{0}", "\u{202E}", "<![CDATA"] {
      #expect(!html.contains(forbidden))
    }
    #expect(html.ranges(of: "<section").count == plain.parts.count)
    let markdown = LetterMarkdownWriter.text(of: document)
    #expect(
      markdown.ranges(of: "\n# ").count
        == LetterMarkdownWriter.text(of: plain).ranges(of: "\n# ").count)
    #expect(!markdown.replacing("\\<", with: "").contains("<script"))
  }

  @Test(arguments: hostile)
  func aWordDocumentStaysWellFormed(_ text: String) throws {
    let document = try LetterFixture.print(LetterFixture.letter(caller: text, policy: text))
    let bytes = LetterDOCXWriter.bytes(of: document)
    #expect(bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]))
    let archive = String(decoding: bytes, as: UTF8.self)
    #expect(archive.ranges(of: "<w:p>").count == archive.ranges(of: "</w:p>").count)
    #expect(!archive.contains("<script"))
    #expect(LetterDOCXWriter.bytes(of: document) == bytes)
  }

  /// Values at random out of what is hostile, through every format: pages that are kept and pages
  /// that are made anew are the same, XML and JSON stay well formed, and nothing of a value is markup.
  @Test(arguments: 1...12)
  func randomHostileValuesAreText(_ seed: Int) throws {
    var random = HostileText(seed: UInt64(seed))
    let press = try LetterFixture.press()
    let plain = try LetterFixture.print(LetterFixture.letter())
    for _ in 0..<4 {
      let letter = LetterFixture.letter(caller: random.text(), policy: random.text())
      let document = try press.print(letter).document
      #expect(document == (try LetterFixture.print(letter)))
      #expect(document.parts.map { $0.blocks.count } == plain.parts.map { $0.blocks.count })
      let scalars = document.lines.joined().flatMap(\.text.unicodeScalars)
      #expect(!scalars.contains { (0xE000...0xF8FF).contains($0.value) })
      let html = LetterHTMLWriter.text(of: document)
      #expect(Self.faults(inXML: Self.asXML(html)) == nil)
      for (name, bytes) in try Self.entries(of: LetterDOCXWriter.bytes(of: document)) {
        #expect(Self.faults(inXML: String(decoding: bytes, as: UTF8.self)) == nil, "\(name)")
      }
      let json = JSONRenderer.render(letter, print: try press.print(letter))
      #expect(throws: Never.self) { try JSONParser.parse(json) }
      #expect(!json.dropLast().contains { $0.isNewline })
    }
  }

  /// The page as XML: what HTML leaves open is closed.
  private static func asXML(_ html: String) -> String {
    html.replacing("<!DOCTYPE html>\n", with: "").replacing("<br>", with: "<br/>")
      .split(separator: "\n").map { line in
        line.hasPrefix("<meta") ? line.dropLast() + "/>" : line
      }.joined(separator: "\n")
  }

  private static func faults(inXML text: String) -> String? {
    let parser = XMLParser(data: Data(text.utf8))
    return parser.parse() ? nil : "\(parser.lineNumber): \(String(describing: parser.parserError))"
  }

  /// The entries of an archive that stores them as they are (PKWARE APPNOTE 6.3.10, 4.3.7).
  private static func entries(of bytes: [UInt8]) throws -> [(name: String, bytes: [UInt8])] {
    func number(_ place: Int, _ width: Int) -> Int {
      (0..<width).reduce(0) { $0 | Int(bytes[place + $1]) << ($1 * 8) }
    }
    var entries: [(String, [UInt8])] = []
    var place = 0
    while number(place, 4) == 0x0403_4B50 {
      let (size, name) = (number(place + 18, 4), number(place + 26, 2))
      let start = place + 30 + name
      let content = Array(bytes[start..<(start + size)])
      #expect(StoredZIP.checksum(content) == UInt32(number(place + 14, 4)))
      entries.append((String(decoding: bytes[(place + 30)..<start], as: UTF8.self), content))
      place = start + size
    }
    #expect(entries.count > 5)
    return entries
  }

  /// The CRC-32 of "123456789" is CBF43926 (ISO 3309, check value).
  @Test func theChecksumIsTheStandards() {
    #expect(StoredZIP.checksum(Array("123456789".utf8)) == 0xCBF4_3926)
  }

  @Test func aPageIsAccessible() throws {
    let html = LetterHTMLWriter.text(of: try LetterFixture.print(LetterFixture.letter()))
    #expect(html.contains("<html lang=\"en\">"))
    #expect(html.contains("<title>What the plan decided, and why</title>"))
    #expect(html.contains("<section class=\"member\" aria-label="))
    #expect(!html.contains("http://") && !html.contains("src="))
  }

  @Test func textIsEightyColumnsWide() throws {
    let text = LetterTextWriter.text(of: try LetterFixture.print(LetterFixture.letter()))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }
}

/// What no letter may hold.
@Suite struct LetterPropertyTests {
  @Test(arguments: ["appeal", "reviewer", "caseApplication", "decisionDate", "service", "claim"])
  func aMissingFieldIsAHoleAndOnlyThen(_ field: String) throws {
    let whole = try LetterFixture.print(LetterFixture.letter())
    #expect(!whole.lines.joined().contains { $0.voice == .hole })
    #expect(whole.parts.first?.name != "draft")
    let draft = try LetterFixture.print(LetterFixture.letter(holes: [field]))
    #expect(
      draft.lines.joined().contains {
        $0.voice == .hole && $0.text.contains("[[missing: the \(field)")
      })
    #expect(draft.parts.first?.name == "draft")
  }

  /// Every run in the policy's voice is a quotation of the facts, or a part of one.
  @Test func thePolicysVoiceSaysNothingElse() throws {
    let letter = LetterFixture.letter()
    let facts = letter.facts
    let support = facts.sources.map(\.support)
    var allowed = [
      facts.answer.statement.quote.text, facts.answer.statement.determination.phrase.text,
    ]
    allowed += [facts.answer.statement.indication ?? "", facts.answer.statement.service]
    allowed += facts.answer.rationale.reasons.map(\.quote.text) + facts.alternatives.map(\.text)
    allowed += facts.gaps.flatMap { [$0.quote.text, $0.comparator ?? ""] + $0.outcomes }
    allowed +=
      support.flatMap(\.findings).map(\.quote.text) + support.flatMap(\.includes).map(\.words)
    allowed +=
      support.compactMap(\.sampleSize?.quote.text) + support.flatMap(\.includes).map(\.quote.text)
    allowed +=
      facts.sources.flatMap(\.conclusions).map(\.text) + facts.namedStudies + ["9.2", "1.9"]
    for run in try LetterFixture.print(letter).lines.joined() where run.voice == .policy {
      #expect(allowed.contains(run.text), "\(run.text)")
    }
  }

  @Test func aLetterWithoutSourcesNamesNoWork() throws {
    let document = try LetterFixture.print(LetterFixture.letter(sources: []))
    let text = LetterTextWriter.text(of: document)
    #expect(!text.contains("Doe"))
    #expect(text.contains("cites no study"))
  }

  @Test(arguments: [
    (StatusValue.corrected, "Corrected"), (.superseded, "Superseded"), (.updated, "Updated"),
    (.expressionOfConcern, "Expression of concern"), (.unchecked, "Status not checked"),
  ])
  func aStatusIsDisclosed(_ status: StatusValue, _ words: String) throws {
    let document = try LetterFixture.print(
      LetterFixture.letter(sources: [LetterFixture.source(1, status: status)]))
    #expect(LetterTextWriter.text(of: document).contains(words))
  }

  @Test func overridesAndPassedReviewsAreTold() throws {
    let document = try LetterFixture.print(
      LetterFixture.letter(disclosures: [
        .nextReviewPassed(try #require(PartialDate(year: 2023, month: 7))),
        .override(LetterOverride(code: .noRationale, because: "see the LCD")),
      ]))
    let text = LetterTextWriter.text(of: document)
    #expect(text.contains("see the LCD"))
    #expect(text.contains("7/2023"))
  }

  @Test func aRecordLineIsReadBackHoweverItIsWrapped() throws {
    var letter = LetterFixture.letter()
    letter.request.overrides = [LetterOverride(code: .noRationale, because: "a, b: 100% «é»")]
    let line = LetterRecordLine(letter).text
    let wrapped = "words " + line.replacing(" ", with: "\n   ") + " more"
    let record = try #require(LetterRecordLine(in: wrapped))
    #expect(record.overrides == letter.request.overrides)
    #expect(record.values["statement"] == "MP-7/s1")
    #expect(LetterRecordLine(in: "evq-letter/1 statement=x") == nil)
  }
}

/// Texts at random out of what is hostile to one format or another.
private struct HostileText {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  private mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  private static let pieces =
    LetterFormatTests.hostile + [
      "evq-letter/1", "\u{FFFE}", "\u{E020}0", "\u{85}", "\u{2028}", "&amp;", "-->", "<!--", "\\",
      "\t",
      "%% later provenance", "{{#gaps}}{{/gaps}}", "{{> letter}}", "“”", "”", "1. ", "> ", "# ",
      "**",
      "\u{200B}", "\u{FEFF}", "e\u{301}", "👩‍⚕️", String(repeating: "long ", count: 200),
      String(repeating: "x", count: 1000),
    ]

  /// One to six pieces and now and then any scalar.
  mutating func text() -> String {
    var text = "a"
    for _ in 0...next(6) {
      text += Self.pieces[next(Self.pieces.count)]
      if let scalar = Unicode.Scalar(UInt32(next(0x11_0000))) { text.unicodeScalars.append(scalar) }
    }
    return text
  }
}
