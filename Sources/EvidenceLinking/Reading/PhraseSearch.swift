import Vocabulary

/// Finds phrases of folded words in a text's words.
enum PhraseSearch {
  /// A phrase of a table where it first stands in a text.
  struct Found {
    /// The phrase's place in the table.
    var index: Int
    /// Its words in the text.
    var range: Range<Int>
  }

  /// Whether any of the phrases stands in the words.
  static func contains(_ phrases: WordPhrases, in words: [Word]) -> Bool {
    words.indices.contains { firstPhrase(phrases, at: $0, words) != nil }
  }

  /// The phrases that stand in the words, in the order of their table.
  static func found(_ phrases: WordPhrases, in words: [Word]) -> [Found] {
    var found: [Found] = []
    for place in words.indices {
      for phrase in phrases.beginning(with: words[place].key, words[place].text) ?? []
      where stands(phrase, at: place, words) && !found.contains(where: { $0.index == phrase.index })
      {
        found.append(Found(index: phrase.index, range: place..<place + phrase.words.count))
      }
    }
    return found.sorted { $0.index < $1.index }
  }

  /// The first phrase in the order of the table that stands at a word: the longest one of a table
  /// that is ordered so.
  static func firstPhrase(
    _ phrases: WordPhrases, at place: Int, _ words: [Word]
  ) -> WordPhrases.Phrase? {
    guard let row = phrases.beginning(with: words[place].key, words[place].text) else { return nil }
    return row.first { stands($0, at: place, words) }
  }

  /// Whether the words of a phrase, the first of which does, stand at a place.
  private static func stands(
    _ phrase: WordPhrases.Phrase, at place: Int, _ words: [Word]
  ) -> Bool {
    guard place + phrase.words.count <= words.count else { return false }
    for index in phrase.words.indices.dropFirst() {
      let (word, key) = (words[place + index], phrase.keys[index])
      guard word.key == key, key.isWhole || word.text == phrase.words[index] else { return false }
    }
    return true
  }
}

extension WordSet {
  /// Whether a word of a text, folded, is in the set.
  func contains(_ word: Word) -> Bool { contains(word.key, word.text) }
}
