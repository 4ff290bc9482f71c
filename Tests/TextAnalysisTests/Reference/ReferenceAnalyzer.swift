@testable import TextAnalysis

/// Turns texts into terms: the same way for what is indexed and for what is asked.
///
/// A word is a run of letters and digits of any script. Characters are folded (case, diacritics,
/// ligatures, superscripts, full width; Greek stays Greek) and words without digits are stemmed by
/// Snowball English. No word is left out.
///
/// Hyphens and comparisons join parts to one word, which is read in two ways. `COVID-19` gives
/// `covid` and `19` at positions 0 and 1 and `covid19` at position 0 too; `p<.001` gives `p`,
/// `0.001` and `p<0.001`. So the phrase "covid 19", the phrase "COVID-19" and the word `covid19`
/// all find it. To ask for a word that has a joined form, ask for **the phrase of its parts or the
/// joined term**, which also finds texts that write it closed; in a longer phrase take the parts.
/// A range of numbers (`10-20`) has no joined form, which would be another number.
struct ReferenceAnalyzer: Sendable {
  private let stemmer: EnglishStemmer

  /// Makes an analyzer.
  init() throws(StemmerUnavailable) { stemmer = try EnglishStemmer() }

  /// Returns the words of a range of a text.
  ///
  /// - Complexity: O(*n*) in the length of the range.
  func words(in bytes: [UInt8], range: Range<Int>) -> [AnalyzedWord] {
    var scanner = ReferenceScanner(bytes, range: range)
    var words: [AnalyzedWord] = []
    var position = 0
    while let word = scanner.next() {
      words.append(analyze(word, at: position))
      position += word.parts.count
    }
    return words
  }

  /// Returns the words of a text, with byte ranges in its UTF-8.
  func words(in text: String) -> [AnalyzedWord] {
    let bytes = Array(text.utf8)
    return words(in: bytes, range: 0..<bytes.count)
  }

  /// Returns all readings of the words of a range of a text, in order of positions: what is indexed.
  func tokens(in bytes: [UInt8], range: Range<Int>) -> [Token] {
    words(in: bytes, range: range).flatMap(\.tokens)
  }

  /// Returns all readings of the words of a text, in order of positions.
  func tokens(in text: String) -> [Token] { words(in: text).flatMap(\.tokens) }

  private func analyze(_ word: ReferenceScanner.Word, at position: Int) -> AnalyzedWord {
    let parts = word.parts.enumerated().map { offset, part in
      token(part.folded, at: position + offset, part.range)
    }
    return AnalyzedWord(parts: parts, joined: joined(word, at: position))
  }

  private func joined(_ word: ReferenceScanner.Word, at position: Int) -> Token? {
    guard let first = word.parts.first, let last = word.parts.last, word.parts.count > 1,
      !(word.parts.allSatisfy(\.isNumber) && word.connectors.allSatisfy(\.isEmpty))
    else { return nil }
    var surface = first.folded
    for (connector, part) in zip(word.connectors, word.parts.dropFirst()) {
      surface += connector + part.folded
    }
    return token(surface, at: position, first.range.lowerBound..<last.range.upperBound)
  }

  private func token(_ surface: [UInt8], at position: Int, _ range: Range<Int>) -> Token {
    let term = surface.contains(where: \.isASCIIDigit) ? surface : stemmer.stem(surface)
    return Token(term: term, surface: surface, position: position, range: range)
  }
}
