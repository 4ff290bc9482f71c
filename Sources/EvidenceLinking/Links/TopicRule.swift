import EvidenceModel

/// Links a summary that cites nothing to the studies and reviews in the policy's own list whose
/// title names the service.
enum TopicRule {
  /// Returns the works in a policy's list on the service of a summary, in the list's order; none
  /// where the service is not known.
  static func works(
    of summary: EvidenceSummary, _ document: DocumentReading, _ facts: [WorkID: WorkFacts]
  ) -> [WorkFacts] {
    document.service(of: summary).map { service in
      works(document, facts) { service.areNamed(in: $0) }
    } ?? []
  }

  /// Returns the studies and reviews in a policy's list whose title is on a topic, in the list's order.
  static func works(
    _ document: DocumentReading, _ facts: [WorkID: WorkFacts], isOn: ([Word]) -> Bool
  ) -> [WorkFacts] {
    var seen: Set<WorkID> = []
    return document.policy.references.compactMap { reference in
      guard let id = document.works[reference.id], seen.insert(id).inserted else { return nil }
      guard let work = facts[id], work.evidence.kind == .study || work.evidence.kind == .review
      else { return nil }
      return isOn(work.title) ? work : nil
    }
  }

  /// Returns a summary's link to a work on its service.
  static func link(
    _ summary: EvidenceSummary, _ work: WorkFacts, _ document: DocumentReading
  ) -> Link {
    let reference = document.referenceOfWork[work.work.id]
    let service = summary.service.map { " (\($0))" } ?? ""
    return Link(
      kind: .passageToEvidence, from: summary.id.rawValue, to: work.work.id.rawValue,
      policy: document.policy.id, reference: reference, role: .rationale, basis: .topic,
      reason:
        "the summary cites no study; the title of \(work.shortName) in the policy's list names"
        + " the same service\(service)",
      fromSpan: summary.span,
      toSpan: reference.flatMap { document.references[$0]?.text.span })
  }
}
