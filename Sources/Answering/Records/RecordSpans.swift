import EvidenceModel

/// Collects the places that a shown record quotes, the record's own first.
enum RecordSpans {
  /// The spans of a record.
  static func spans(of record: ShowRecord) -> [SourceSpan] {
    switch record {
    case .policy(let document):
      let first = document.policy.title.map { [$0.span] } ?? []
      return first + document.policy.sections.map(\.span)
    case .statement(let statement, _, let links):
      return [statement.quote.span] + links.compactMap(\.toSpan)
    case .summary(let summary, _, let links):
      return [summary.span] + summary.reasons.map(\.quote.span) + links.compactMap(\.toSpan)
    case .passage(let passage, _, let links):
      return [passage.quote.span] + links.compactMap(\.toSpan)
    case .study(let study, _, let links):
      return [study.quote.span, study.lead.span] + links.compactMap(\.toSpan)
    case .codeGroup(let group, _):
      return (group.heading.map { [$0.span] } ?? []) + group.codes.map(\.quote.span)
    case .reference(let reference, let view):
      return [reference.text.span] + spans(of: view)
    case .work(let view):
      return spans(of: view)
    case .literature(let view):
      return [view.record.source]
    }
  }

  private static func spans(of view: WorkView) -> [SourceSpan] {
    let record = view.record
    let quotes =
      record.designs.compactMap(\.quote) + record.includes.map(\.quote)
      + record.sampleSizes.map(\.quote) + record.findings.map(\.quote) + record.conclusions
      + record.comments
    return view.references.map(\.text.span) + quotes.map(\.span)
      + view.links.flatMap { [$0.fromSpan] + ($0.toSpan.map { [$0] } ?? []) }
  }
}
