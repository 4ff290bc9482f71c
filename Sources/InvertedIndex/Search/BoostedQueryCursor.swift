/// Multiplies the scores of a query.
final class BoostedQueryCursor: QueryCursor {
  private let base: any QueryCursor
  private let factor: Double

  var document: UInt32 { base.document }

  /// Multiplies what `base` scores.
  init(_ base: any QueryCursor, by factor: Double) {
    self.base = base
    self.factor = factor
  }

  func advance(to target: UInt32) throws(SegmentError) { try base.advance(to: target) }

  func score() throws(SegmentError) -> Double { try factor * base.score() }

  func explanation() throws(SegmentError) -> ScoreExplanation {
    try ScoreExplanation(
      score(), "boosted: product",
      details: [ScoreExplanation(factor, "boost"), base.explanation()])
  }
}
