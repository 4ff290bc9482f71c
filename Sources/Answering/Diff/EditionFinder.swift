package import EvidenceModel
import EvidenceStore

/// Finds the editions of a policy that an index holds.
package struct EditionFinder: Sendable {
  private let store: EvidenceStoreReader

  /// Looks in a snapshot.
  package init(snapshot: IndexSnapshot) { store = snapshot.store }

  /// The policy of an id, with or without an edition behind an `@`; nil where there is none.
  ///
  /// - Throws: `AnsweringError` where a name fits several policies, or the index is damaged.
  package func policy(named name: String) throws(AnsweringError) -> Policy? {
    let parts = name.split(separator: "@", maxSplits: 1).map(String.init)
    guard let number = parts.first else { return nil }
    var found: [Policy] = []
    for candidate in try editions(of: number)
    where parts.count == 1 ? !candidate.id.isSuperseded : candidate.edition == parts[1] {
      found.append(candidate)
    }
    guard found.count < 2 else {
      let ids = found.map(\.id.rawValue).joined(separator: ", ")
      throw .question("\(name) names several policies: \(ids); name one of them")
    }
    return found.first
  }

  /// The edition before a policy's own in the corpus; nil where there is none.
  package func edition(before policy: Policy) throws(AnsweringError) -> Policy? {
    let number = policy.id.rawValue.split(separator: "@").first.map(String.init) ?? ""
    guard let own = policy.edition else { return nil }
    return try editions(of: number).filter { ($0.edition ?? "") < own && $0.id != policy.id }
      .max { ($0.edition ?? "") < ($1.edition ?? "") }
  }

  /// All editions that have a number or alias, in corpus order.
  func editions(of name: String) throws(AnsweringError) -> [Policy] {
    try asking { () throws(StoreError) in
      var ids: [PolicyID] = []
      for id in try store.policyIDs(named: name) { ids.append(id) }
      for id in try store.editionIDs(of: ids.map { Self.number($0) } + [name])
      where !ids.contains(id) {
        ids.append(id)
      }
      var policies: [Policy] = []
      for id in ids {
        if let policy = try store.policy(id) { policies.append(policy) }
      }
      return policies
    }
  }

  private static func number(_ id: PolicyID) -> String {
    id.rawValue.split(separator: "@").first.map(String.init) ?? id.rawValue
  }
}
