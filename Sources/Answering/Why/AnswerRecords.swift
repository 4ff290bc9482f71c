import EvidenceModel
import EvidenceStore

/// Reads records for one answer, each once: the statements on a topic share policies and works.
final class AnswerRecords {
  /// A work with its record.
  typealias KnownWork = (work: Work, record: EvidenceRecord, results: ResultSentences)

  /// Where the records are.
  let store: EvidenceStoreReader
  private var works: [String: KnownWork?] = [:]
  private var gaps: [PolicyID: [EvidenceGap]] = [:]

  /// Prepares for an answer.
  init(store: EvidenceStoreReader) { self.store = store }

  /// A work and what is known of it as evidence.
  func work(_ id: String) throws(StoreError) -> KnownWork? {
    if let known = works[id] { return known }
    let found = try store.work(WorkID(id)).map { found -> KnownWork in
      (found.work, found.record, ResultSentences(found.record.findings))
    }
    works[id] = .some(found)
    return found
  }

  /// What a policy says is missing, in order.
  func gaps(of policy: PolicyID) throws(StoreError) -> [EvidenceGap] {
    if let known = gaps[policy] { return known }
    let found = try store.gaps(of: policy)
    gaps[policy] = found
    return found
  }
}
