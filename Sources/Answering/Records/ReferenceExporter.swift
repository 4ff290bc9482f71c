package import EvidenceModel
import EvidenceStore

/// Hands out bibliographic items for citation managers.
package struct ReferenceExporter: Sendable {
  private let store: EvidenceStoreReader

  /// Exports from a snapshot.
  package init(snapshot: IndexSnapshot) {
    store = snapshot.store
  }

  /// The references of a policy by their ids, or all works by theirs.
  ///
  /// - Throws: `AnsweringError.question` when no policy has the name.
  package func items(of policy: String?) throws(AnsweringError) -> [(id: String, item: CSLItem)] {
    guard let policy else {
      let works = try asking { () throws(StoreError) in try store.works() }
      return works.map { ($0.work.id.rawValue, $0.work.item) }
    }
    let ids = try asking { () throws(StoreError) in try store.policyIDs(named: policy) }
    guard !ids.isEmpty else { throw .question("no policy is called \(policy)") }
    return try asking { () throws(StoreError) in
      var items: [(id: String, item: CSLItem)] = []
      for id in ids {
        items += try store.references(of: id).map { ($0.text.id.rawValue, $0.item) }
      }
      return items
    }
  }
}
