import EvidenceModel
import Testing

@testable import SourceReading

/// What a reader sees of a source, and the way back.
@Suite struct SourceTextTests {
  /// Source text, and what is shown of it.
  @Test(arguments: [
    ("plain  words\n here", "plain words here"),
    ("is **medically necessary** for", "is medically necessary for"),
    ("*J Bone Joint Surg Br.* Nov 1994", "J Bone Joint Surg Br. Nov 1994"),
    ("Acute* (less than six weeks)", "Acute* (less than six weeks)"),
    ("management** (ONE):", "management** (ONE):"),
    ("*at least an acute component", "*at least an acute component"),
    ("19 studies ($n = 861$) and ($P < .001$)", "19 studies (n = 861) and (P < .001)"),
    ("costs $5 to $10 a day", "costs $5 to $10 a day"),
    ("for 9 to 12 months.^{1,2}", "for 9 to 12 months.1,2"),
    ("at <https://example.org/a?b=1> . Last", "at https://example.org/a?b=1 . Last"),
    ("a value < 5 and > 3", "a value < 5 and > 3"),
    ("no\u{A0}break and\u{2009}thin", "no break and thin"),
    ("carriage\r\nreturn", "carriage return"),
  ])
  func showsWordsWithoutMarkup(_ source: String, _ shown: String) {
    #expect(text(source).quotation(0..<source.utf8.count).text == shown)
  }

  /// A hyphen at a line end goes only where the whole word stands elsewhere.
  @Test(arguments: [
    ("reviews, meta-\n\nanalyses, and", "reviews, meta-analyses, and"),
    ("the verte-\nbroplasty and vertebroplasty", "the vertebroplasty and vertebroplasty"),
    ("pre- and post-\noperative", "pre- and post-operative"),
    ("pre-\nand postoperative", "pre- and postoperative"),
  ])
  func joinsWordsThatALineEndCuts(_ source: String, _ shown: String) {
    #expect(text(source).quotation(0..<source.utf8.count).text == shown)
  }

  @Test func findsLineOfEachByte() {
    let source = text("one\ntwo\r\n\nfour")
    #expect(source.lineCount == 4)
    #expect([0, 3, 4, 8, 9, 10].map(source.line(of:)) == [1, 1, 2, 2, 3, 4])
  }

  @Test func countsPagesByFormFeeds() {
    let source = text("one\u{C}two")
    #expect(source.span(4..<7).page == 2)
    #expect(text("one two").span(4..<7).page == nil)
  }

  @Test func trimsASpanToItsWords() {
    let quotation = text("  A word. \n").quotation(0..<11)
    #expect(quotation.text == "A word.")
    #expect(quotation.span.ranges == [2..<9])
  }

  @Test func leadsEveryShownByteBackToItsSource() {
    let source = text("is **medically necessary** for")
    let clean = source.clean([0..<30])
    let shown = "is ".utf8.count..<"is medically necessary".utf8.count
    #expect(clean.sourceRange(shown) == 5..<24)
  }

  private func text(_ source: String) -> SourceText {
    SourceText(
      file: SourceFile(path: "a.txt", sha256: "0", byteCount: source.utf8.count),
      bytes: Array(source.utf8))
  }
}
