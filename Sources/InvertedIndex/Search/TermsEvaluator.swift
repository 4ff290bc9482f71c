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
  /// For each document of a window, its weighted frequency in units of the saturation's constant, where
  /// there are several sources.
  private lazy var sums = WindowScores()

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
    let ratio = sources.reduce(0) { $0 + FieldImpact.ratio(ofImpact: $1.maximum) }
    highest = weight * FieldImpact.impact(ofRatio: ratio)
  }

  func bounds() throws(SegmentError) -> WindowBounds {
    let bounds = WindowBounds(count: scoring.windowCount)
    if sources.count == 1 {
      try sources[0].addBounds(to: bounds, factor: weight)
      return bounds
    }
    for source in sources { try source.addRatios(to: bounds) }
    bounds.saturate(weight)
    return bounds
  }

  func bound(in window: Int) throws(SegmentError) -> Float {
    var ratio: Float = 0
    for source in sources { ratio += FieldImpact.ratio(ofImpact: try source.bound(in: window)) }
    return ratio > 0 ? max(FieldImpact.impact(ofRatio: ratio) * weight, WindowBounds.least) : 0
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

  /// Adds the scores themselves, in single precision: the impacts of several lists together would
  /// exceed by far what they give a document that is in more than one.
  func addBounds(
    to scores: WindowScores, among bits: DocumentBits, factor: Float
  ) throws(SegmentError) {
    let values = scores.values
    let factor = weight * factor
    if let only = sources.first, sources.count == 1 {
      return try only.forEachFrequency(among: bits, window: window) { place, frequency, norm in
        values[place] += factor * (frequency / (frequency + norm))
      }
    }
    sums.clear()
    for source in sources { try addRatios(of: source, among: bits) }
    let sums = sums.values
    bits.forEach { place in
      values[place] += factor * FieldImpact.impact(ofRatio: sums[place])
    }
  }

  private func addRatios(of source: TermSource, among bits: DocumentBits) throws(SegmentError) {
    guard !(source.postings.bits & bits).isEmpty else { return }
    let sums = sums.values
    try source.forEachFrequency(among: bits, window: window) { place, frequency, norm in
      sums[place] += frequency / norm
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
