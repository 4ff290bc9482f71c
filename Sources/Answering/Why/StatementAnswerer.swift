import EvidenceLinking
import EvidenceModel
import EvidenceStore

/// Pairs one statement with its reasons and its evidence by following its links.
struct StatementAnswerer {
  private let records: AnswerRecords
  private var store: EvidenceStoreReader { records.store }

  private let sentenceLimit: Int

  /// Prepares for an answer from the records of a store, with so many sentences on the results of a
  /// work.
  init(store: EvidenceStoreReader, sentenceLimit: Int = .max) {
    records = AnswerRecords(store: store)
    self.sentenceLimit = sentenceLimit
  }

  /// The answer and what the policy says is missing; nil where the policy is gone.
  ///
  /// Of a statement on several services, where `asked` has some of them, it gives the reasons and the evidence on
  /// those only.
  func answer(
    _ statement: PolicyStatement, of policy: PolicyID, asked: ServiceNames? = nil
  ) throws(AnsweringError) -> (answer: StatementAnswer, gaps: [EvidenceGap])? {
    try asking { () throws(StoreError) in
      guard let heading = try store.heading(of: policy) else { return nil }
      let links = try store.links(from: statement.id.rawValue)
      let reasons = links.filter { $0.kind == .statementToRationale && Self.isOn(asked, $0) }
      let targets = reasons.map(\.to)
      let gaps = try records.gaps(of: policy).filter { targets.contains($0.context) }
      let evidence = try EvidenceCollector(
        records: records, sentenceLimit: sentenceLimit
      ).evidence(statement, targets: targets)
      let answer = StatementAnswer(
        policy: heading, statement: statement,
        rationale: try rationale(statement, reasons, gaps: gaps), evidence: evidence)
      return (answer, gaps)
    }
  }

  /// Whether what a link leads to is about a service asked for.
  private static func isOn(_ asked: ServiceNames?, _ link: Link) -> Bool {
    guard let asked, let services = link.services else { return true }
    let names = services.map { Set($0.split(separator: " ").map(String.init)) }
    return names.contains(where: asked.names.contains)
  }

  /// The document's sentences behind the statement: those printed with it, its summaries', then what it
  /// says is missing in the passages that describe the studies.
  private func rationale(
    _ statement: PolicyStatement, _ links: [Link], gaps: [EvidenceGap]
  ) throws(StoreError) -> Rationale {
    var linked: [Reason] = []
    var verdict = statement.verdict
    for link in links {
      guard let summary = try store.summary(SummaryID(link.to)) else { continue }
      linked += summary.reasons
      if verdict == .unstated { verdict = summary.verdict }
    }
    // What is missing is no reason to grant a service; a summary that says so stands behind it.
    let grants = statement.determination.classes.allSatisfy {
      $0 == .medicallyNecessary || $0 == .covered
    }
    for gap in grants ? [] : gaps
    where !linked.contains(where: { $0.quote.span.encloses(gap.quote.span) }) {
      linked.append(Reason(role: .gap, quote: gap.quote))
    }
    let basis = linked.isEmpty ? (statement.reasons.isEmpty ? nil : .printed) : links.first?.basis
    return Rationale(
      basis: basis, verdict: verdict, printed: statement.reasons, linked: linked)
  }
}
