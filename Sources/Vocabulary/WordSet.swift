/// A set of words that is asked of every word of a text.
package struct WordSet: Sendable, ExpressibleByArrayLiteral {
  private let numbers: WordNumbers

  /// Creates the set of some words.
  package init(_ words: some Sequence<String>) { numbers = WordNumbers(words) }

  /// Creates the set of the words of a literal.
  package init(arrayLiteral words: String...) { self.init(words) }

  /// Whether a word is in the set.
  package func contains(_ word: String) -> Bool { contains(WordKey(word), word) }

  /// Whether a word whose key is known is in the set.
  package func contains(_ key: WordKey, _ word: String) -> Bool {
    numbers.number(key, word) != nil
  }
}

/// Values of words, asked for every word of a text.
struct WordValues<Value: Sendable>: Sendable, ExpressibleByDictionaryLiteral {
  private let numbers: WordNumbers
  private let values: [Value]

  /// Creates the table of a literal, whose words are all different.
  init(dictionaryLiteral elements: (String, Value)...) {
    numbers = WordNumbers(elements.map(\.0))
    values = elements.map(\.1)
  }

  /// The value of a word.
  subscript(word: String) -> Value? { numbers.number(WordKey(word), word).map { values[$0] } }
}
