import EvidenceModel
import GRDB

extension EvidenceStoreReader {
  /// The abbreviations that policies explain as some words, in corpus order.
  package func abbreviations(standingFor long: String) throws(StoreError) -> [AbbreviationEntry] {
    try read { database in
      try AbbreviationRow.filter(sql: "long = ? COLLATE NOCASE", arguments: [long])
        .order(sql: "number").fetchAll(database)
    }.map { AbbreviationEntry(short: $0.short, long: $0.long, policy: PolicyID($0.policyID)) }
  }
}
