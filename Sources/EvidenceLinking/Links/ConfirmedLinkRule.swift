package import EvidenceModel

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
  func read(_ confirmed: ConfirmedLink) -> Confirmation {
    let place = documents[confirmed.statement]
    let work = works[confirmed.record]
    let reference = work.flatMap { place?.document.referenceOfWork[$0] }
    return Confirmation(
      confirmed, statement: place?.statement, in: place?.document.policy.id, work: work,
      reference: reference.flatMap { place?.document.references[$0]?.text })
  }
}

/// The link that a confirmation makes, or what is wrong with it.
package struct Confirmation: Sendable {
  /// The link.
  package private(set) var link: Link?
  /// What is wrong.
  package private(set) var diagnostic: Diagnostic?

  /// Reads a confirmation.
  ///
  /// - Parameters:
  ///   - confirmed: The confirmation.
  ///   - statement: The statement that it names, where the corpus holds it.
  ///   - policy: The policy of that statement.
  ///   - work: The work that it names, where the corpus holds it.
  ///   - reference: The first reference to the work in that policy's list.
  package init(
    _ confirmed: ConfirmedLink, statement: PolicyStatement?, in policy: PolicyID?, work: WorkID?,
    reference: ReferenceText?
  ) {
    guard let statement, let policy else {
      diagnostic = Self.diagnostic("statement", confirmed.statement.rawValue)
      return
    }
    guard let work else {
      diagnostic = Self.diagnostic("work", confirmed.record)
      return
    }
    link = Link(
      kind: .passageToEvidence, from: confirmed.statement.rawValue, to: work.rawValue,
      policy: policy, reference: reference?.id, role: .rationale, basis: .confirmed,
      reason: "\(confirmed.because) (confirmed by \(confirmed.by), \(confirmed.on.iso))",
      fromSpan: statement.quote.span, toSpan: reference?.span)
  }

  private static func diagnostic(_ noun: String, _ id: String) -> Diagnostic {
    Diagnostic(
      severity: .warning, code: "confirmed-link-unknown",
      message: "a confirmed link names the \(noun) \(id), expected one that the corpus holds",
      file: "links.yaml")
  }
}
