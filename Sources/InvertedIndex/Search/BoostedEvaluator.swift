/// Multiplies the scores of a query.
final class BoostedEvaluator: QueryEvaluator {
  private let base: any QueryEvaluator
  private let factor: Double

  /// The factor for bounds: a negative one lets no document score above 0.
  private let boundFactor: Float

  var candidatesMatch: Bool { base.candidatesMatch }
  var documentCount: Int { base.documentCount }
  var highest: Float { max(base.highest * boundFactor, WindowBounds.least) }

  /// Multiplies what `base` scores.
  init(_ base: any QueryEvaluator, by factor: Double) {
    self.base = base
    self.factor = factor
    boundFactor = factor > 0 ? Float(factor).nextUp : 0
  }

  func bounds() throws(SegmentError) -> WindowBounds {
    let bounds = try base.bounds()
    bounds.multiply(by: boundFactor)
    return bounds
  }

  func bound(in window: Int) throws(SegmentError) -> Float {
    let bound = try base.bound(in: window)
    return bound > 0 ? max(bound * boundFactor, WindowBounds.least) : 0
  }

  func candidates(in window: Int) throws(SegmentError) -> DocumentBits {
    try base.candidates(in: window)
  }

  func addBounds(
    to scores: WindowScores, among bits: DocumentBits, factor: Float
  ) throws(SegmentError) {
    guard boundFactor > 0 else { return }
    try base.addBounds(to: scores, among: bits, factor: factor * boundFactor)
  }

  func matches(at place: Int) throws(SegmentError) -> Bool { try base.matches(at: place) }

  func score(at place: Int) throws(SegmentError) -> Double { try factor * base.score(at: place) }

  func explanation(at place: Int) throws(SegmentError) -> ScoreExplanation {
    try ScoreExplanation(
      score(at: place), "boosted: product",
      details: [ScoreExplanation(factor, "boost"), base.explanation(at: place)])
  }
}
