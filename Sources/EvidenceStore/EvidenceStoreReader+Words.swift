import EvidenceModel

/// A word as it is printed, in lower case, and how often it occurs.
package struct WordCount: Hashable, Sendable {
  /// The word.
  package var word: String
  /// How many passages, statements and titles have it.
  package var count: Int

  /// Creates the value from its parts.
  package init(word: String, count: Int) {
    self.word = word
    self.count = count
  }
}

/// Questions about the words of the corpus.
extension EvidenceStoreReader {
  /// The words whose lengths in bytes lie in a range, in byte order.
  package func words(lengths: ClosedRange<Int>) throws(StoreError) -> [WordCount] {
    try read {
      try $0.all(
        "SELECT word, count FROM word WHERE length(word) BETWEEN ? AND ? ORDER BY word",
        [.integer(lengths.lowerBound), .integer(lengths.upperBound)]
      ) { WordCount(word: $0.text(0), count: $0.integer(1)) }
    }
  }

  /// What policies explain an abbreviation as, in corpus order.
  package func abbreviations(of short: String) throws(StoreError) -> [AbbreviationEntry] {
    try abbreviations(where: "short", short)
  }

  /// The abbreviations that policies explain as some words, in corpus order.
  package func abbreviations(standingFor long: String) throws(StoreError) -> [AbbreviationEntry] {
    try abbreviations(where: "long", long)
  }

  private func abbreviations(
    where column: String, _ value: String
  ) throws(StoreError) -> [AbbreviationEntry] {
    try read {
      try $0.all(
        """
        SELECT short, long, policyID FROM abbreviation WHERE \(column) = ? COLLATE NOCASE
          ORDER BY number
        """, [.text(value)]
      ) {
        AbbreviationEntry(
          short: $0.text(0), long: $0.text(1), policy: PolicyID($0.text(2)))
      }
    }
  }
}
