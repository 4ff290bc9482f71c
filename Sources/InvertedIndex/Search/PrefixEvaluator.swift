/// Matches documents with any term of a prefix; all of them count as one term.
///
/// A short prefix has thousands of terms, so their lists are added up one after another, before the
/// first window is looked at.
final class PrefixEvaluator: QueryEvaluator {
  let candidatesMatch = true
  let highest: Float
  var documentCount: Int { frequencies.documentFrequency }

  private let frequencies: PrefixFrequencies
  private let scoring: Scoring
  private let inverseDocumentFrequency: Double
  private let documentFrequency: Int
  private let weight: Float
  private var window = 0

  /// Matches what the lists hold, added up; so many of all documents have a term of the prefix.
  init(_ frequencies: PrefixFrequencies, documentFrequency: Int, _ scoring: Scoring) {
    self.frequencies = frequencies
    self.scoring = scoring
    self.documentFrequency = documentFrequency
    inverseDocumentFrequency = scoring.model.inverseDocumentFrequency(documentFrequency)
    weight = Float(inverseDocumentFrequency)
    highest = weight
  }

  func bounds() throws(SegmentError) -> WindowBounds {
    let bounds = WindowBounds(count: scoring.windowCount)
    for window in 0..<bounds.count { bounds.values[window] = try bound(in: window) }
    return bounds
  }

  func bound(in window: Int) throws(SegmentError) -> Float {
    var left = frequencies.bits[window]
    guard !left.isEmpty else { return 0 }
    var highest: Float = 0
    while let place = left.popFirst() { highest = max(highest, try impact(window, place)) }
    return max(min(highest, 1) * weight, WindowBounds.least)
  }

  func candidates(in window: Int) -> DocumentBits {
    self.window = window
    return frequencies.bits[window]
  }

  func addBounds(
    to scores: WindowScores, among bits: DocumentBits, factor: Float
  ) throws(SegmentError) {
    var left = bits & frequencies.bits[window]
    while let place = left.popFirst() {
      scores.values[place] += try factor * weight * impact(window, place)
    }
  }

  func matches(at place: Int) -> Bool { frequencies.bits[window].contains(place) }

  func score(at place: Int) throws(SegmentError) -> Double {
    var sum = 0.0
    for field in frequencies.fields {
      let frequency = Int(frequencies.frequency(field, document(window, place)))
      guard frequency > 0 else { continue }
      sum += try scoring.weightedFrequency(
        frequency, field: field, document: UInt32(document(window, place)))
    }
    return inverseDocumentFrequency * scoring.model.saturation(sum)
  }

  func explanation(at place: Int) throws(SegmentError) -> ScoreExplanation {
    var details: [ScoreExplanation] = []
    let document = UInt32(document(window, place))
    for field in frequencies.fields {
      let frequency = Int(frequencies.frequency(field, Int(document)))
      guard frequency > 0 else { continue }
      let weighted = try scoring.weightedFrequency(frequency, field: field, document: document)
      try details.append(
        scoring.explainFrequency(
          weighted, frequency, field: field, document: document, what: "prefix"))
    }
    let count = scoring.model.documentCount
    return scoring.explainTerm(
      try score(at: place),
      inverse: ScoreExplanation(
        inverseDocumentFrequency, "idf, \(documentFrequency) of \(count)"),
      frequencies: details)
  }

  /// The sum of a document's impacts over the fields, which its saturated sum does not exceed.
  private func impact(_ window: Int, _ place: Int) throws(SegmentError) -> Float {
    var sum: Float = 0
    let document = document(window, place)
    for field in frequencies.fields {
      let frequency = frequencies.frequency(field, document)
      guard frequency > 0 else { continue }
      let length = try scoring.lengths[field].value(at: document)
      sum += scoring.impacts[field].impact(frequency: frequency, length: length)
    }
    return sum
  }

  private func document(_ window: Int, _ place: Int) -> Int {
    window * SegmentFormat.documentsPerWindow + place
  }
}
