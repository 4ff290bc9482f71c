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
/// A range of numbers (`10-20`) has no joined form, which would be another number. A word that a
/// hyphen breaks at the end of a line is read as if it stood in one line, so that both
/// `osteoporosis` and `non-union` are found where they are broken.
///
/// A text is read in two steps, of which the second depends on the bytes of one word alone:
/// `appendWords` finds where words stand, and `word` says what one is. Who reads many texts keeps
/// what the second step gave and does not ask twice.
package struct Analyzer: Sendable {
  private let stemmer: EnglishStemmer

  /// Makes an analyzer.
  package init() throws(StemmerUnavailable) { stemmer = try EnglishStemmer() }

  /// Appends where the words of a text stand, in their order.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  package func appendWords(of text: Span<UInt8>, to words: inout [Range<Int>]) {
    text.withUnsafeBytes { bytes in
      var splitter = WordSplitter(WordText(bytes))
      while let word = splitter.next() { words.append(word) }
    }
  }

  /// Reads one word whose bytes `appendWords` has found; ranges and positions count from its start.
  package func word(_ bytes: Span<UInt8>) -> AnalyzedWord {
    bytes.withUnsafeBytes { analyze(WordText($0), 0..<$0.count, position: 0, offset: 0) }
  }

  /// Calls a closure with the terms of one word whose bytes `appendWords` has found, in order of
  /// positions, which count from its start.
  package func forEachTerm(of word: Span<UInt8>, _ body: ([UInt8], Int) -> Void) {
    word.withUnsafeBytes { bytes in
      let text = WordText(bytes)
      guard let first = WordPart(text, at: 0) else { return }
      if first.range.upperBound == text.count {
        body(term(first.folded(in: text)), 0)
      } else {
        for token in analyze(text, 0..<text.count, position: 0, offset: 0).tokens {
          body(token.term, token.position)
        }
      }
    }
  }

  /// Calls a closure with each part of each word of a text, folded and not stemmed.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  package func forEachSurface(of text: String, _ body: ([UInt8]) -> Void) {
    var text = text
    text.withUTF8 { bytes in
      let text = WordText(UnsafeRawBufferPointer(bytes))
      var splitter = WordSplitter(text)
      while let word = splitter.next() {
        for element in WordParts(text, at: word.lowerBound) { body(element.part.folded(in: text)) }
      }
    }
  }

  /// Returns the words of a range of a text.
  ///
  /// - Complexity: O(*n*) in the length of the range.
  package func words(in bytes: [UInt8], range: Range<Int>) -> [AnalyzedWord] {
    bytes.withUnsafeBytes { bytes in
      let text = WordText(UnsafeRawBufferPointer(rebasing: bytes[range]))
      var splitter = WordSplitter(text)
      var words: [AnalyzedWord] = []
      var position = 0
      while let word = splitter.next() {
        words.append(analyze(text, word, position: position, offset: range.lowerBound))
        position += words[words.count - 1].parts.count
      }
      return words
    }
  }

  /// Returns the words of a text, with byte ranges in its UTF-8.
  package func words(in text: String) -> [AnalyzedWord] {
    let bytes = Array(text.utf8)
    return words(in: bytes, range: 0..<bytes.count)
  }

  /// Returns all readings of the words of a range of a text, in order of positions: what is indexed.
  package func tokens(in bytes: [UInt8], range: Range<Int>) -> [Token] {
    words(in: bytes, range: range).flatMap(\.tokens)
  }

  /// Returns all readings of the words of a text, in order of positions.
  package func tokens(in text: String) -> [Token] { words(in: text).flatMap(\.tokens) }

  private func analyze(
    _ text: WordText, _ range: Range<Int>, position: Int, offset: Int
  ) -> AnalyzedWord {
    var parts: [Token] = []
    var joined: [UInt8] = []
    var isRange = true
    for element in WordParts(text, at: range.lowerBound) {
      let surface = element.part.folded(in: text)
      element.sign.withUTF8Buffer { joined += $0 }
      joined += surface
      isRange = isRange && element.sign.utf8CodeUnitCount == 0 && Self.isNumber(surface)
      let place = element.part.range
      parts.append(
        token(
          surface, at: position + parts.count,
          place.lowerBound + offset..<place.upperBound + offset))
    }
    guard parts.count > 1, !isRange else { return AnalyzedWord(parts: parts, joined: nil) }
    let whole = range.lowerBound + offset..<range.upperBound + offset
    return AnalyzedWord(parts: parts, joined: token(joined, at: position, whole))
  }

  private func token(_ surface: [UInt8], at position: Int, _ range: Range<Int>) -> Token {
    Token(term: term(surface), surface: surface, position: position, range: range)
  }

  private func term(_ surface: [UInt8]) -> [UInt8] {
    surface.contains(where: \.isASCIIDigit) ? surface : stemmer.stem(surface)
  }

  private static func isNumber(_ surface: [UInt8]) -> Bool {
    surface.allSatisfy { $0.isASCIIDigit || $0 == UInt8(ascii: ".") }
  }
}
