import Testing

@testable import Answering

/// What of a letter is quoted and what is not.
@Suite struct LetterQuotesTests {
  @Test(arguments: [
    ("no quotation", [], "no quotation"),
    ("He says “a b” and “c”.", ["a b", "c"], "He says “ ” and “ ”."),
    ("\"a\" \"b", ["a"], "\" \" \"b"),
    ("“a “b” c” d", ["a “b” c"], "“ ” d"),
    ("“a", [], "“a"), ("a” b", [], "a” b"), ("“ ” x", [], "“ ” x"),
    ("\"a “b” c", ["b"], "\"a “ ” c"),
  ])
  func partsQuotationsFromTheRest(_ text: String, _ quotes: [String], _ outside: String) {
    #expect(LetterQuotes.of(text) == quotes)
    #expect(LetterQuotes.outside(text) == outside)
  }

  @Test func wordsBeforeAQuotationOfTheSameWordsStay() {
    #expect(LetterQuotes.outside("a b c. “a b c.”") == "a b c. “ ”")
  }
}
