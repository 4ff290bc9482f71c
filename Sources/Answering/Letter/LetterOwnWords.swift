import EvidenceModel

/// Leaves in an answer only what the statement's own policy says of its works.
///
/// What another payer's policy prints of the same work (its size, its findings, its design in a
/// narrative) is no part of this policy's reasons and does not stand in a letter.
enum LetterOwnWords {
  /// The answer without what other documents say.
  static func only(in answer: StatementAnswer) -> StatementAnswer {
    let file = answer.statement.quote.span.file
    var answer = answer
    answer.evidence = answer.evidence.map { only(in: $0, file: file) }
    return answer
  }

  private static func only(in support: Support, file: String) -> Support {
    var support = support
    support.findings.removeAll { $0.quote.span.file != file }
    support.includes.removeAll { $0.quote.span.file != file }
    if support.sampleSize?.quote.span.file != file { support.sampleSize = nil }
    if support.design.basis == .narrative, support.design.quote?.span.file != file {
      support.design = DesignClaim(value: .unstated, basis: .none, stated: false)
    }
    if support.design.quote?.span.file != file { support.design.quote = nil }
    return support
  }
}
