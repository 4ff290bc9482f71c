import EvidenceModel

/// Links that people confirmed; one that names nothing known is reported.
struct ConfirmedLinkRule: Sendable {
  private var documents: [StatementID: (document: DocumentReading, statement: PolicyStatement)] =
    [:]
  private var works: [String: WorkID] = [:]

  /// Creates the rule for a corpus.
  init(_ documents: [DocumentReading], _ works: [Work]) {
    for document in documents {
      for statement in document.policy.statements {
        self.documents[statement.id] = (document, statement)
      }
    }
    for work in works {
      for former in work.formerIDs + work.references.map(\.rawValue) {
        self.works[former] = work.id
      }
    }
    for work in works { self.works[work.id.rawValue] = work.id }
  }

  /// Returns the link that a confirmation makes, or what is wrong with it.
  func read(_ confirmed: ConfirmedLink) -> (link: Link?, diagnostic: Diagnostic?) {
    guard let place = documents[confirmed.statement] else {
      return (nil, diagnostic("statement", confirmed.statement.rawValue))
    }
    guard let work = works[confirmed.record] else {
      return (nil, diagnostic("work", confirmed.record))
    }
    let reference = place.document.referenceOfWork[work]
    let link = Link(
      kind: .passageToEvidence, from: confirmed.statement.rawValue, to: work.rawValue,
      policy: place.document.policy.id, reference: reference, role: .rationale, basis: .confirmed,
      reason: "\(confirmed.because) (confirmed by \(confirmed.by), \(confirmed.on.iso))",
      fromSpan: place.statement.quote.span,
      toSpan: reference.flatMap { place.document.references[$0]?.text.span })
    return (link, nil)
  }

  private func diagnostic(_ noun: String, _ id: String) -> Diagnostic {
    Diagnostic(
      severity: .warning, code: "confirmed-link-unknown",
      message: "a confirmed link names the \(noun) \(id), expected one that the corpus holds",
      file: "links.yaml")
  }
}
