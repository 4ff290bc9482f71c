/// Matches documents with any of some terms, in any of some fields, that count as one term.
///
/// One term in one field is the common case; a term in any field, synonyms and prefixes are the
/// others.
final class TermsEvaluator: QueryEvaluator {
  let candidatesMatch = true
  let highest: Float
  let documentCount: Int

  private let sources: [TermSource]
  private let scoring: Scoring
  private let inverseDocumentFrequency: Double
  private let documentFrequency: Int
  /// What impacts are multiplied by in bounds.
  private let weight: Float
  private var window = 0

  /// Matches what the sources hold; frequencies are added in their order.
  ///
  /// The document frequency is that of the field that has the term in the most of all documents; this
  /// segment may lack that field's list.
  init(_ sources: [TermSource], documentFrequency: Int, _ scoring: Scoring) {
    self.sources = sources
    self.scoring = scoring
    self.documentFrequency = documentFrequency
    inverseDocumentFrequency = scoring.model.inverseDocumentFrequency(documentFrequency)
    weight = Float(inverseDocumentFrequency)
    documentCount = sources.reduce(0) { $0 + $1.documentCount }
    highest = weight * min(1, sources.reduce(0) { $0 + $1.maximum })
  }

  func bounds() throws(SegmentError) -> WindowBounds {
    let bounds = WindowBounds(count: scoring.windowCount)
    for source in sources { try source.addBounds(to: bounds, factor: weight) }
    if sources.count > 1 { bounds.limit(to: highest) }
    return bounds
  }

  func bound(in window: Int) throws(SegmentError) -> Float {
    var sum: Float = 0
    for source in sources { sum += try source.bound(in: window) }
    return sum > 0 ? max(min(sum, 1) * weight, WindowBounds.least) : 0
  }

  func candidates(in window: Int) throws(SegmentError) -> DocumentBits {
    self.window = window
    var bits = DocumentBits.none
    for source in sources {
      try source.postings.move(to: window)
      bits = bits | source.postings.bits
    }
    return bits
  }

  func addBounds(
    to scores: WindowScores, among bits: DocumentBits, factor: Float
  ) throws(SegmentError) {
    for source in sources {
      try source.addImpacts(to: scores, among: bits, factor: weight * factor, window: window)
    }
  }

  func matches(at place: Int) -> Bool { sources.contains { $0.postings.bits.contains(place) } }

  func score(at place: Int) throws(SegmentError) -> Double {
    var frequency = 0.0
    for source in sources where source.postings.bits.contains(place) {
      frequency += try weightedFrequency(source, place)
    }
    return inverseDocumentFrequency * scoring.model.saturation(frequency)
  }

  func explanation(at place: Int) throws(SegmentError) -> ScoreExplanation {
    var details: [ScoreExplanation] = []
    for source in sources where source.postings.bits.contains(place) {
      try details.append(
        scoring.explainFrequency(
          weightedFrequency(source, place), Int(source.postings.frequency(at: place)),
          field: source.field, document: document(place),
          what: "term \(String(decoding: source.term, as: UTF8.self))"))
    }
    return scoring.explainTerm(
      try score(at: place),
      inverse: ScoreExplanation(
        inverseDocumentFrequency, "idf, \(documentFrequency) of \(scoring.model.documentCount)"),
      frequencies: details)
  }

  private func weightedFrequency(_ source: TermSource, _ place: Int) throws(SegmentError) -> Double
  {
    try scoring.weightedFrequency(
      Int(source.postings.frequency(at: place)), field: source.field, document: document(place))
  }

  private func document(_ place: Int) -> UInt32 {
    UInt32(window * SegmentFormat.documentsPerWindow + place)
  }
}
