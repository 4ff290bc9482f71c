import EvidenceModel
import GRDB

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
    try read { database in
      try WordRow.fetchAll(
        database,
        sql: "SELECT * FROM word WHERE length(word) BETWEEN ? AND ? ORDER BY word",
        arguments: [lengths.lowerBound, lengths.upperBound])
    }.map { WordCount(word: $0.word, count: $0.count) }
  }

  /// What policies explain an abbreviation as, in corpus order.
  package func abbreviations(of short: String) throws(StoreError) -> [AbbreviationEntry] {
    try read { database in
      try AbbreviationRow.filter(sql: "short = ? COLLATE NOCASE", arguments: [short])
        .order(sql: "number").fetchAll(database)
    }.map { AbbreviationEntry(short: $0.short, long: $0.long, policy: PolicyID($0.policyID)) }
  }
}
