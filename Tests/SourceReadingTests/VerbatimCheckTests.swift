import EvidenceModel
import Testing

@testable import SourceReading

/// A quotation agrees with its source, or it does not.
@Suite struct VerbatimCheckTests {
  @Test(arguments: [
    ("is **medically\n necessary** for", "is medically necessary for"),
    ("months.^{1,2} Next", "months.1,2 Next"),
    ("($n = 861$)", "(n = 861)"),
    ("meta-\n\nanalyses", "meta-analyses"),
    ("verte-\nbroplasty", "vertebroplasty"),
    ("see <https://a.org>.", "see https://a.org."),
    ("P < .001", "P < .001"),
  ])
  func agreesWhereOnlySignsAndWhiteSpaceDiffer(_ source: String, _ quote: String) {
    #expect(matches(source, quote))
  }

  @Test(arguments: [
    ("is not medically necessary", "is medically necessary"),
    ("is investigational", "is investigational."),
    ("8.3 to 3.5", "8.3 to 3.6"),
    ("P < .001", "P .001"),
    ("well-known", "wellknown"),
    ("all of it", "all of"),
    ("one", ""),
  ])
  func disagreesWhereAWordDiffers(_ source: String, _ quote: String) {
    #expect(!matches(source, quote))
  }

  @Test func refusesAPlaceOutsideTheSource() {
    let span = SourceSpan(file: "a.txt", ranges: [2..<9], line: 1)
    #expect(
      !VerbatimCheck.matches(quote: Quotation(text: "c", span: span), bytes: Array("abc".utf8)))
    let nowhere = SourceSpan(file: "a.txt", ranges: [], line: 1)
    #expect(
      !VerbatimCheck.matches(quote: Quotation(text: "", span: nowhere), bytes: Array("abc".utf8)))
  }

  @Test func readsSeveralRangesAsOne() {
    let bytes = Array("A cut Page 3 sentence.".utf8)
    let span = SourceSpan(file: "a.txt", ranges: [0..<5, 13..<22], line: 1)
    #expect(
      VerbatimCheck.matches(quote: Quotation(text: "A cut sentence.", span: span), bytes: bytes))
  }

  private func matches(_ source: String, _ quote: String) -> Bool {
    let span = SourceSpan(file: "a.txt", ranges: [0..<source.utf8.count], line: 1)
    return VerbatimCheck.matches(
      quote: Quotation(text: quote, span: span), bytes: Array(source.utf8))
  }
}
