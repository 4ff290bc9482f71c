import EvidenceModel
import EvidenceStore
import PolicyReview

/// Reads policies with all that rules read beside their words.
///
/// For many policies links and works are read in one go, for a few by their keys.
struct ReviewedPolicyReader: Sendable {
  private let store: EvidenceStoreReader
  private let literature: LiteratureSnapshot?
  private let links: [PolicyID: [Link]]?
  private let works: [ReferenceID: (work: Work, record: EvidenceRecord)]?

  /// Prepares to read so many policies.
  init(
    store: EvidenceStoreReader, literature: LiteratureSnapshot?, count: Int
  ) throws(AnsweringError) {
    self.store = store
    self.literature = literature
    guard count > 20 else {
      links = nil
      works = nil
      return
    }
    let (allLinks, allWorks) = try asking { () throws(StoreError) in
      (try store.links(), try store.works())
    }
    links = Dictionary(grouping: allLinks, by: \.policy)
    works = Dictionary(
      allWorks.flatMap { entry in entry.work.references.map { ($0, entry) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The policy of an id.
  func read(_ id: PolicyID) throws(AnsweringError) -> ReviewedPolicy {
    let found = try asking { () throws(StoreError) in try store.document(id) }
    guard let document = found else { throw .index("the policy \(id) is not in the index") }
    var policy = ReviewedPolicy(document: document, links: try links(of: document.policy))
    for reference in document.references {
      guard let entry = try work(of: reference.text.id) else { continue }
      policy.works[reference.text.id] = entry.work
      policy.records[entry.work.id] = entry.record
    }
    policy.literature = try literature(of: document.references)
    return policy
  }

  private func links(of policy: Policy) throws(AnsweringError) -> [Link] {
    if let links { return links[policy.id] ?? [] }
    let ids =
      policy.statements.map(\.id.rawValue) + policy.summaries.map(\.id.rawValue)
      + policy.passages.map(\.id.rawValue)
    return try asking { () throws(StoreError) in
      var found: [Link] = []
      for id in ids { found += try store.links(from: id) }
      return found
    }
  }

  private func work(
    of reference: ReferenceID
  ) throws(AnsweringError) -> (work: Work, record: EvidenceRecord)? {
    if let works { return works[reference] }
    return try asking { () throws(StoreError) in
      guard let found = try store.reference(reference) else { return nil }
      return try store.work(found.work)
    }
  }

  private func literature(
    of references: [Reference]
  ) throws(AnsweringError) -> [ReferenceID: ReferenceLiterature] {
    guard let literature else { return [:] }
    let lookup = LiteratureLookup(literature: literature)
    var found: [ReferenceID: ReferenceLiterature] = [:]
    for reference in references {
      switch try lookup.find(reference.item) {
      case .none: continue
      case .match(let match):
        found[reference.text.id] = .record(match.record, statuses: match.statuses)
      case .misprinted(let identifier, let title, let fields):
        found[reference.text.id] = .misprinted(
          identifier: identifier, title: title, fields: fields)
      }
    }
    return found
  }
}
