/// What a frequency of a term is worth in a document: bounded in single precision, and exactly.
struct TermWorth {
  /// What impacts are multiplied by in bounds: the idf of the term, or of the phrase it belongs to.
  let weight: Float
  /// How frequencies and lengths count in bounds.
  let impact: FieldImpact

  private let inverseDocumentFrequency: Double
  private let fieldWeight: Double
  private let averageLength: Double
  private let lengths: ColumnView

  /// Prepares for a term or a phrase of some idf in a field.
  init(inverseDocumentFrequency: Double, field: Int, _ scoring: Scoring) {
    self.inverseDocumentFrequency = inverseDocumentFrequency
    weight = Float(inverseDocumentFrequency)
    impact = scoring.impacts[field]
    fieldWeight = scoring.model.fields[field].weight
    averageLength = scoring.model.fields[field].averageLength
    lengths = scoring.lengths[field]
  }

  /// Bounds what the term gives to a document in which it stands so often.
  @inline(__always)
  func bound(frequency: UInt32, document: UInt32) throws(SegmentError) -> Float {
    weight * impact.impact(frequency: frequency, length: try lengths.value(at: Int(document)))
  }

  /// What the term gives to a document in which it stands so often: in double precision, by the same
  /// operations as in every evaluator.
  @inline(__always)
  func score(frequency: Int, document: UInt32) throws(SegmentError) -> Double {
    // A length above 32 bits is none that a sound segment has.
    let length = Int(truncatingIfNeeded: try lengths.value(at: Int(document)))
    let weighted = BM25.weightedFrequency(
      frequency, weight: fieldWeight, length: length, averageLength: averageLength)
    return inverseDocumentFrequency * BM25.saturation(0 + weighted)
  }

  /// Bounds what the term gives to a document of some length in which it stands so often.
  @inline(__always)
  func bound(frequency: UInt32, length: UInt64) -> Float {
    weight * impact.impact(frequency: frequency, length: length)
  }

  /// The lengths of the documents from one through another, the first at place 0.
  @inline(__always)
  func lengths(from first: UInt32, through last: UInt32) throws(SegmentError) -> ColumnValues {
    try lengths.values(from: Int(first), to: Int(last) &+ 1)
  }

  /// Asks for the lengths of a window's documents ahead of their use.
  @inline(__always)
  func prefetchLengths(window: Int) {
    let size = SegmentFormat.documentsPerWindow
    lengths.prefetch(from: window &* size, count: size)
  }

  /// Asks for the length of a document ahead of its use.
  @inline(__always)
  func prefetchLength(of document: UInt32) { lengths.prefetch(from: Int(document), count: 1) }

  /// Computes what the lengths of a window's documents add to frequencies in impacts; in the last
  /// window there may be fewer than 128.
  @inline(__always)
  func norms(window: Int, to norms: UnsafeMutablePointer<Float>) throws(SegmentError) {
    let start = min(window &* SegmentFormat.documentsPerWindow, lengths.count)
    let end = min(start &+ SegmentFormat.documentsPerWindow, lengths.count)
    let impact = impact
    try lengths.forEach(from: start, to: end) { place, length in
      norms[place] = impact.norm(length: length)
    }
  }
}
