/// Matches documents in which a phrase stands in any of some fields.
///
/// A phrase counts like a term whose idf is the sum of the idfs of its slots, as in Lucene.
final class PhraseEvaluator: QueryEvaluator {
  let candidatesMatch = false
  var highest: Float { weight }
  var documentCount: Int { matchers.reduce(0) { $0 + $1.documentCount } }

  private let matchers: [PhraseMatcher]
  private let scoring: Scoring
  private let inverseDocumentFrequency: Double
  private let weight: Float
  private var window = 0

  /// Matches what the matchers find, one for each field, in schema order.
  init(_ matchers: [PhraseMatcher], inverseDocumentFrequency: Double, _ scoring: Scoring) {
    self.matchers = matchers
    self.inverseDocumentFrequency = inverseDocumentFrequency
    weight = Float(inverseDocumentFrequency)
    self.scoring = scoring
  }

  func bounds() throws(SegmentError) -> WindowBounds {
    let bounds = WindowBounds(count: scoring.windowCount)
    for matcher in matchers { try bounds.add(matcher.bounds()) }
    bounds.multiply(by: weight)
    bounds.limit(to: weight)
    return bounds
  }

  func bound(in window: Int) throws(SegmentError) -> Float {
    var sum: Float = 0
    for matcher in matchers { sum += try matcher.bound(in: window) }
    return sum > 0 ? max(min(sum, 1) * weight, WindowBounds.least) : 0
  }

  func candidates(in window: Int) throws(SegmentError) -> DocumentBits {
    self.window = window
    var bits = DocumentBits.none
    for matcher in matchers {
      try matcher.move(to: window)
      bits = bits | matcher.bits
    }
    return bits
  }

  func addBounds(
    to scores: WindowScores, among bits: DocumentBits, factor: Float
  ) throws(SegmentError) {
    for matcher in matchers {
      try matcher.addBounds(to: scores, among: bits, factor: weight * factor)
    }
  }

  func matches(at place: Int) throws(SegmentError) -> Bool {
    for matcher in matchers where try frequency(matcher, place) > 0 { return true }
    return false
  }

  func score(at place: Int) throws(SegmentError) -> Double {
    var sum = 0.0
    for matcher in matchers where try frequency(matcher, place) > 0 {
      sum += try weightedFrequency(matcher, place)
    }
    return inverseDocumentFrequency * scoring.model.saturation(sum)
  }

  func explanation(at place: Int) throws(SegmentError) -> ScoreExplanation {
    var details: [ScoreExplanation] = []
    for matcher in matchers where try frequency(matcher, place) > 0 {
      try details.append(
        scoring.explainFrequency(
          weightedFrequency(matcher, place), frequency(matcher, place), field: matcher.field,
          document: document(place), what: "phrase"))
    }
    return scoring.explainTerm(
      try score(at: place),
      inverse: ScoreExplanation(inverseDocumentFrequency, "idf, sum over the phrase"),
      frequencies: details)
  }

  private func frequency(_ matcher: PhraseMatcher, _ place: Int) throws(SegmentError) -> Int {
    matcher.bits.contains(place) ? try matcher.frequency(at: place) : 0
  }

  private func weightedFrequency(
    _ matcher: PhraseMatcher, _ place: Int
  ) throws(SegmentError) -> Double {
    try scoring.weightedFrequency(
      frequency(matcher, place), field: matcher.field, document: document(place))
  }

  private func document(_ place: Int) -> UInt32 {
    UInt32(window * SegmentFormat.documentsPerWindow + place)
  }
}
