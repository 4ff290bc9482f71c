/// How texts become terms: the rules are those of text analysis, of which the index knows nothing.
///
/// A text is read in two steps, so that a word that has been met is not read again: words are
/// found, and each word whose bytes are new is read, alone. What a word is may depend on nothing
/// but its bytes.
package protocol WordAnalysis: Sendable {
  /// Appends where the words of a text stand, in their order and without overlap.
  func appendWords(of text: Span<UInt8>, to words: inout [Range<Int>])

  /// Reads one of the words so found.
  ///
  /// - Returns: Its terms; positions count from 0 at the word's start and never fall. Empty terms and
  ///   terms of more than 65,535 bytes are left out.
  func terms(of word: Span<UInt8>) -> TokenList
}
