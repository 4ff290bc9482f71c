import InvertedIndex
import TextAnalysis

/// The text analysis of evq as the writer of segments asks for it.
struct TextWords: WordAnalysis {
  private let analyzer: Analyzer

  /// Makes the analysis.
  init() throws(StemmerUnavailable) { analyzer = try Analyzer() }

  func appendWords(of text: Span<UInt8>, to words: inout [Range<Int>]) {
    analyzer.appendWords(of: text, to: &words)
  }

  func appendTerms(of word: Span<UInt8>, to list: inout TokenList) {
    analyzer.forEachTerm(of: word) { list.append($0, position: UInt32($1)) }
  }
}
