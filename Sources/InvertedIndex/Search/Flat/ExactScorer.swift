/// Computes scores in double precision, as every evaluator does: the same operations in the same
/// order.
struct ExactScorer {
  private let scoring: Scoring

  /// Scores with a ranking function.
  init(_ scoring: Scoring) { self.scoring = scoring }

  /// What a frequency adds to the score of a document.
  @inline(__always)
  func score(
    _ frequency: Int, field: Int, document: UInt32, inverseDocumentFrequency: Double
  ) throws(SegmentError) -> Double {
    let weighted = try scoring.weightedFrequency(frequency, field: field, document: document)
    return inverseDocumentFrequency * scoring.model.saturation(0 + weighted)
  }
}
