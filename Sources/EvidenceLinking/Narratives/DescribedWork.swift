import EvidenceModel

/// A work and the words in which the policy's narrative describes it as a study.
struct DescribedWork: Sendable {
  /// The work.
  var work: WorkID
  /// All of the policy's words on it.
  var span: SourceSpan

  /// The studies whose works the policy or a person tells, by the passages that tell of them; what is
  /// printed of a study is no fact on a work that is only inferred.
  static func byPassage(
    _ studies: [DescribedStudy], works: [ReferenceID: WorkID]
  ) -> [PassageID: [DescribedWork]] {
    var found: [PassageID: [DescribedWork]] = [:]
    for study in studies where study.basis?.standing != .inferred {
      guard let work = study.reference.flatMap({ works[$0] }) else { continue }
      for passage in study.passages {
        found[passage, default: []].append(DescribedWork(work: work, span: study.quote.span))
      }
    }
    return found
  }
}
