/// Phrases of folded words, all of which are looked for at a word in one step: by their first word.
package struct WordPhrases: Sendable {
  /// A phrase of a table.
  package struct Phrase: Sendable {
    /// Its place in the table.
    package let index: Int
    /// Its words.
    package let words: [String]
    /// The keys of its words.
    package let keys: [WordKey]
  }

  private let heads: WordNumbers
  /// The phrases by the number of their first word, in the order of the table.
  private let rows: [[Phrase]]

  /// Prepares phrases, each the words of one.
  ///
  /// - Parameters:
  ///   - phrases: The words of each phrase; an empty one is never found.
  ///   - longestFirst: Whether longer phrases come before shorter ones that begin alike.
  package init(_ phrases: [[String]], longestFirst: Bool = false) {
    var heads = WordNumbers()
    var rows: [[Phrase]] = []
    for (index, words) in phrases.enumerated() {
      guard let first = words.first else { continue }
      let row = heads.insert(first)
      if row == rows.count { rows.append([]) }
      rows[row].append(Phrase(index: index, words: words, keys: words.map(WordKey.init)))
    }
    self.heads = heads
    self.rows =
      longestFirst ? rows.map { $0.sorted { $0.words.count > $1.words.count } } : rows
  }

  /// The phrases that begin with a word whose key is given; nil where none does.
  package func beginning(with key: WordKey, _ word: String) -> [Phrase]? {
    heads.number(key, word).map { rows[$0] }
  }
}
