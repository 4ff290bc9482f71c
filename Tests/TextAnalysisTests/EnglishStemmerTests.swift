import Testing

@testable import TextAnalysis

/// Pairs from the published sample vocabulary of the Snowball English stemmer.
@Suite struct EnglishStemmerTests {
  @Test(arguments: [
    ("consign", "consign"), ("consigned", "consign"), ("consignment", "consign"),
    ("consistency", "consist"), ("consolation", "consol"), ("consolatory", "consolatori"),
    ("knackeries", "knackeri"), ("knightly", "knight"), ("knots", "knot"),
    ("generate", "generat"), ("generally", "general"), ("skies", "sky"), ("dying", "die"),
    ("news", "news"), ("", ""),
  ])
  func stemIsThePublishedOne(word: String, stem: String) throws {
    #expect(try EnglishStemmer().stem(Array(word.utf8)) == Array(stem.utf8))
  }
}
