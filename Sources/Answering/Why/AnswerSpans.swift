import EvidenceModel

/// Collects the places that an answer quotes.
enum AnswerSpans {
  /// The spans of one statement's answer.
  static func spans(of answer: StatementAnswer) -> [SourceSpan] {
    let statement = answer.statement
    return [statement.quote.span, statement.determination.phrase.span]
      + statement.headings.map(\.span) + statement.linesOfBusiness.compactMap(\.quote?.span)
      + (statement.criteria.map(spans(of:)) ?? []) + answer.rationale.reasons.map(\.quote.span)
      + answer.evidence.flatMap(spans(of:))
  }

  private static func spans(of node: CriteriaNode) -> [SourceSpan] {
    [node.span] + node.notes.map(\.span) + node.items.flatMap(spans(of:))
  }

  private static func spans(of support: Support) -> [SourceSpan] {
    [support.source, support.design.quote?.span, support.sampleSize?.quote.span].compactMap(\.self)
      + support.includes.map(\.quote.span) + support.findings.map(\.quote.span)
  }
}
