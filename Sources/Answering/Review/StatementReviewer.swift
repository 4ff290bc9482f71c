import EvidenceModel
import EvidenceStore
import PolicyReview

/// Puts together what a reviewer needs for each statement of a policy.
struct StatementReviewer {
  let snapshot: IndexSnapshot
  let literature: LiteratureSnapshot?
  let policy: Policy
  let references: [PolicyReference]
  let options: ReviewOptions

  /// The statements in order.
  func statements(
    since: PartialDate?, changes: DiffAnswer?
  ) throws(AnsweringError) -> [ReviewStatement] {
    let statements = try asking { () throws(StoreError) in
      try snapshot.store.statements(of: policy.id)
    }
    let finder = try literature.map { literature throws(AnsweringError) in
      try NewLiteratureFinder(literature: literature, references: references, since: since)
    }
    var reviewed: [ReviewStatement] = []
    for statement in statements {
      guard var review = try review(statement, since: since) else { continue }
      review.change = changes?.statements.first { $0.new?.id == statement.id }
      if let finder {
        let found = try finder.find(statement, support: review.answer.evidence, options.limit)
        review.new = found.new
        review.olderUncited = found.olderUncited
      }
      reviewed.append(review)
    }
    return reviewed
  }

  /// The statement with all that stands in the index.
  private func review(
    _ statement: PolicyStatement, since: PartialDate?
  ) throws(AnsweringError) -> ReviewStatement? {
    guard
      let made = try StatementAnswerer(store: snapshot.store).answer(statement, of: policy.id)
    else { return nil }
    var answer = made.answer
    if let literature {
      let enricher = LiteratureEnricher(literature: literature, snapshot: snapshot)
      answer = try enricher.enrich(answer)
    }
    var review = ReviewStatement(
      answer: answer,
      query: PubMedQuery.query(
        services: TopicNames.services(in: statement.service),
        indications: TopicNames.conditions(in: statement.indication), since: since))
    review.rows = EvidenceRows.rows(answer.evidence)
    let best = EvidenceRows.best(review.rows)
    review.best = best.map { $0.support.referenceLabel }
    review.bestLevel = best?.level
    let reasons = answer.rationale.reasons
    review.declared = reasons.filter { $0.role == .base }.map(\.quote)
    review.certainty = StatedCertaintyRule.ratings(
      in: reasons.map(\.quote) + made.gaps.map(\.quote)
        + answer.evidence.flatMap { $0.findings.map(\.quote) })
    review.gaps = made.gaps.map {
      AnswerableGap(gap: $0, wanted: GapAnswer.wanted($0, names: Self.designNames))
    }
    review.elsewhere = try ElsewhereFinder(snapshot: snapshot).lines(
      on: [statement.service], besides: [statement.id]
    ).filter { !$0.policy.isSuperseded && $0.policy != policy.id }
    return review
  }

  /// The designs in the plural, as the words of a wish.
  private static let designNames: [StudyDesign: String] = [
    .randomizedControlledTrial: "randomized controlled trials",
    .systematicReview: "systematic reviews", .metaAnalysis: "meta-analyses",
    .nonrandomizedTrial: "nonrandomized trials", .clinicalTrial: "clinical trials",
    .prospectiveCohort: "prospective studies", .retrospectiveCohort: "retrospective cohorts",
    .cohort: "cohort studies", .caseControl: "case-control studies",
    .caseSeries: "case series", .crossSectional: "cross-sectional studies",
    .diagnosticAccuracy: "diagnostic accuracy studies",
    .economicEvaluation: "economic evaluations",
  ]
}
