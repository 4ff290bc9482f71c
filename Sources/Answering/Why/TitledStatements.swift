import EvidenceModel
import EvidenceStore

/// The statements that have the words of a topic together with the title of their policy.
///
/// A policy on `Hill Toxins A and B` names a brand in each of its statements; who asks for hill toxin
/// means them all, and who asks for hill toxin and gout those on gout.
struct TitledStatements {
  /// Where the records are.
  let store: EvidenceStoreReader
  /// The policies that speak of the topic, the best first.
  let policies: [PolicyID]

  /// The statements of those policies whose titles have some of the topic's words, where title and
  /// statement have them all.
  func statements(
    for clauses: [QueryClause], _ reading: QueryReading
  ) throws(AnsweringError) -> [(policy: PolicyID, statement: PolicyStatement)] {
    let composer = try QueryComposer()
    let topic = try TopicTerms(clauses)
    let wanted = clauses.filter { $0.occurrence != .mustNot }.map { composer.terms(of: $0.text) }
    let unwanted = clauses.filter { $0.occurrence == .mustNot }.map { composer.terms(of: $0.text) }
    var found: [(policy: PolicyID, statement: PolicyStatement)] = []
    for policy in policies where reading.policies.isEmpty || reading.policies.contains(policy) {
      guard let title = try title(of: policy) else { continue }
      let titled = composer.terms(of: title)
      guard wanted.contains(where: { $0.isSubset(of: titled) }) else { continue }
      for statement in try statements(of: policy) {
        let terms = composer.terms(of: Self.words(of: statement))
        if wanted.allSatisfy({ $0.isSubset(of: titled.union(terms)) }),
          !unwanted.contains(where: { $0.isSubset(of: terms) }),
          StatementWords(statement, title: title, topic).nearness() != .apart
        {
          found.append((policy, statement))
        }
      }
    }
    return found
  }

  private func title(of policy: PolicyID) throws(AnsweringError) -> String? {
    try asking { () throws(StoreError) in try store.heading(of: policy)?.title }
  }

  private func statements(of policy: PolicyID) throws(AnsweringError) -> [PolicyStatement] {
    try asking { () throws(StoreError) in try store.statements(of: policy) }
  }

  private static func words(of statement: PolicyStatement) -> String {
    var words = [statement.service, statement.quote.text] + statement.headings.map(\.text)
    var nodes = [statement.criteria].compactMap(\.self)
    while let node = nodes.popLast() {
      words.append(node.text)
      nodes += node.items
    }
    return words.joined(separator: "\n")
  }
}
