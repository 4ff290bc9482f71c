import EvidenceModel

/// What linking one document asks of the rest of the corpus.
///
/// It asks by keys only: the works of its own list, and the accounts that count as many people as
/// one of its summaries does (``DocumentLinks/asked``). Who has the answers under these keys
/// need not have read the corpus.
package struct LinkingContext: Sendable {
  /// What is known of works.
  let facts: [WorkID: WorkFacts]
  /// Accounts of studies by the number of people they count, in corpus order.
  let accounts: [Int: [SizedAccount]]

  /// Creates the context from works and from accounts in corpus order.
  package init(facts: [WorkFacts], accounts: [SizedAccount] = []) {
    self.facts = Dictionary(
      facts.map { ($0.work.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.accounts = Dictionary(grouping: accounts, by: \.count)
  }
}
