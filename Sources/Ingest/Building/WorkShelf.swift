import EvidenceLinking
import EvidenceModel
import EvidenceStore
import Synchronization

/// What titles tell of works, read once for all documents that refer to a work; the last ones are
/// kept.
///
/// Several threads may ask. The works of a draft do not change while they are asked for here.
final class WorkShelf: Sendable {
  private let kept = Mutex<[WorkID: WorkFacts]>([:])

  /// How many works are kept; when there are more, all are read again.
  private static let limit = 8192

  /// What is known of a work; nil where it has not been read.
  func facts(of id: WorkID) -> WorkFacts? { kept.withLock { $0[id] } }

  /// What a work's title tells.
  func facts(of work: Work) -> WorkFacts {
    if let known = facts(of: work.id) { return known }
    let facts = WorkFacts(work)
    kept.withLock { kept in
      if kept.count >= Self.limit { kept = [:] }
      kept[work.id] = facts
    }
    return facts
  }
}
