import EvidenceModel
import GRDB

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
        .order(sql: "ordinal").fetchAll(database)
    }.map { AbbreviationEntry(short: $0.short, long: $0.long, policy: PolicyID($0.policyID)) }
  }
}
