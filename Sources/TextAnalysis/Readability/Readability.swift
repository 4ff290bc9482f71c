/// Measures how hard English sentences are to read.
///
/// Reading ease is `206.835 − 1.015 × words/sentences − 84.6 × syllables/words` (Flesch R, "A new
/// readability yardstick", J Appl Psychol 1948;32:221-233), the grade is
/// `0.39 × words/sentences + 11.8 × syllables/words − 15.59` (Kincaid JP and others, Research
/// Branch Report 8-75, Naval Air Station Memphis, 1975).
package struct Readability: Hashable, Sendable {
  /// The words counted.
  package private(set) var words = 0
  /// The sentences counted.
  package private(set) var sentences = 0
  /// The syllables counted.
  package private(set) var syllables = 0

  /// Counts nothing yet.
  package init() {}

  /// Adds the sentences of one paragraph, list item or heading.
  package mutating func add(_ text: String) {
    for sentence in SentenceSplitter.sentences(of: text) {
      let before = words
      for word in sentence.split(whereSeparator: Self.parts) where Self.isWord(word) {
        words += 1
        syllables += SyllableCounter.count(String(word))
      }
      if words > before { sentences += 1 }
    }
  }

  /// Adds what was counted elsewhere.
  package mutating func add(_ other: Readability) {
    words += other.words
    sentences += other.sentences
    syllables += other.syllables
  }

  /// The Flesch-Kincaid grade level; 0 without a word.
  package var grade: Double {
    guard words > 0, sentences > 0 else { return 0 }
    return 0.39 * wordsPerSentence + 11.8 * syllablesPerWord - 15.59
  }

  /// The Flesch reading ease; 100 without a word.
  package var ease: Double {
    guard words > 0, sentences > 0 else { return 100 }
    return 206.835 - 1.015 * wordsPerSentence - 84.6 * syllablesPerWord
  }

  private var wordsPerSentence: Double { Double(words) / Double(sentences) }
  private var syllablesPerWord: Double { Double(syllables) / Double(words) }

  private static func parts(_ character: Character) -> Bool {
    character.isWhitespace || character == "/" || character == "-" || character == "–"
      || character == "—"
  }

  private static func isWord(_ text: Substring) -> Bool {
    text.contains { $0.isLetter || $0.isNumber }
  }
}
