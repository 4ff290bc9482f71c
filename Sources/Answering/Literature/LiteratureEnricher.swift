package import EvidenceModel
import EvidenceStore

/// Adds to answers what the literature knows of the works in them.
///
/// It is asked when a question is answered, not when policies are indexed: literature comes and
/// changes at its own pace, and a policy's index need not be built again for it.
package struct LiteratureEnricher: Sendable {
  private let literature: LiteratureSnapshot
  private let snapshot: IndexSnapshot

  /// Prepares to enrich answers from an index.
  package init(literature: LiteratureSnapshot, snapshot: IndexSnapshot) {
    self.literature = literature
    self.snapshot = snapshot
  }

  /// Adds status and publication type to the works behind each statement.
  package func enrich(_ answer: WhyAnswer) throws(AnsweringError) -> WhyAnswer {
    var answer = answer
    for place in answer.answers.indices {
      answer.answers[place] = try enrich(answer.answers[place])
    }
    return answer
  }

  /// Adds status and publication type to the works behind one statement.
  func enrich(_ answer: StatementAnswer) throws(AnsweringError) -> StatementAnswer {
    var answer = answer
    for support in answer.evidence.indices { try enrich(&answer.evidence[support]) }
    return answer
  }

  /// Adds what is known of a work that is shown.
  package func enrich(_ answer: ShowAnswer) throws(AnsweringError) -> ShowAnswer {
    var answer = answer
    switch answer.record {
    case .reference(let reference, let view):
      answer.record = .reference(reference, try enriched(view))
    case .work(let view): answer.record = .work(try enriched(view))
    case .policy, .statement, .summary, .passage, .study, .codeGroup, .literature: break
    }
    answer.files.merge(literature.digests)
    return answer
  }

  private func enrich(_ support: inout Support) throws(AnsweringError) {
    guard
      let work = try asking({ () throws(StoreError) in try snapshot.store.work(support.record) }),
      case .match(let match) = try LiteratureLookup(literature: literature).find(work.work.item)
    else { return }
    support.status = match.statuses[0]
    let claims = LiteratureClaims.merged(support.design, support.kind, with: match.record)
    (support.kind, support.design) = (claims.kind, claims.designs[0])
  }

  private func enriched(_ view: WorkView) throws(AnsweringError) -> WorkView {
    var view = view
    switch try LiteratureLookup(literature: literature).find(view.work.item) {
    case .none: break
    case .misprinted(let identifier, let title, let fields):
      view.remarks.append(
        "\(identifier) belongs to another work (“\(title)”): "
          + "\(fields.joined(separator: ", ")) differ")
    case .match(let match):
      let claims = LiteratureClaims.merged(
        view.record.designs, view.record.kind, with: match.record)
      (view.record.kind, view.record.designs) = (claims.kind, claims.designs)
      view.record.status = match.statuses[0]
      view.literature = LiteratureView(
        record: match.record, kind: claims.kind, design: claims.designs[0],
        statuses: match.statuses, formatted: "")
    }
    return view
  }
}
