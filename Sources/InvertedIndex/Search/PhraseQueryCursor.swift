/// Matches documents in which a phrase stands in any of some fields.
///
/// A phrase counts like a term whose idf is the sum of the idfs of its slots, as in Lucene.
final class PhraseQueryCursor: QueryCursor {
  private(set) var document: UInt32 = .noDocument
  private let matchers: [PhraseMatcher]
  private let scoring: Scoring
  private let inverseDocumentFrequency: Double

  /// Matches what the matchers find, one for each field, in schema order.
  init(_ matchers: [PhraseMatcher], inverseDocumentFrequency: Double, _ scoring: Scoring) {
    self.matchers = matchers
    self.inverseDocumentFrequency = inverseDocumentFrequency
    self.scoring = scoring
  }

  func advance(to target: UInt32) throws(SegmentError) {
    var nearest = UInt32.noDocument
    for matcher in matchers {
      try matcher.advance(to: target)
      nearest = min(nearest, matcher.document)
    }
    document = nearest
  }

  func score() throws(SegmentError) -> Double {
    var frequency = 0.0
    for matcher in matchers where matcher.document == document {
      frequency += try scoring.weightedFrequency(
        matcher.frequency, field: matcher.field, document: document)
    }
    return inverseDocumentFrequency * scoring.model.saturation(frequency)
  }

  func explanation() throws(SegmentError) -> ScoreExplanation {
    var details: [ScoreExplanation] = []
    for matcher in matchers where matcher.document == document {
      let weighted = try scoring.weightedFrequency(
        matcher.frequency, field: matcher.field, document: document)
      try details.append(
        scoring.explainFrequency(
          weighted, matcher.frequency, field: matcher.field, document: document, what: "phrase"))
    }
    return scoring.explainTerm(
      try score(),
      inverse: ScoreExplanation(inverseDocumentFrequency, "idf, sum over the phrase"),
      frequencies: details)
  }
}
