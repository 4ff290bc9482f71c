package import InvertedIndex
package import TextAnalysis

/// The text analysis of evq as the writer of a text index asks for it.
package struct SearchWords: WordAnalysis {
  private let analyzer: Analyzer

  /// Prepares the analysis.
  package init() throws(StemmerUnavailable) { analyzer = try Analyzer() }

  /// Appends where the words of a text stand, in their order and without overlap.
  package func appendWords(of text: Span<UInt8>, to words: inout [Range<Int>]) {
    analyzer.appendWords(of: text, to: &words)
  }

  /// Appends the terms of a word.
  package func appendTerms(of word: Span<UInt8>, to list: inout TokenList) {
    analyzer.forEachTerm(of: word) { list.append($0, position: UInt32($1)) }
  }
}
