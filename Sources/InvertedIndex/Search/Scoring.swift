/// The ranking function together with the field lengths of one segment.
struct Scoring {
  /// The ranking function.
  let model: BM25

  /// For each field, the length in each document.
  let lengths: [Column]

  /// The weighted frequency of something that stands so often in a field of a document.
  func weightedFrequency(
    _ frequency: Int, field: Int, document: UInt32
  ) throws(SegmentError) -> Double {
    let length = try length(field: field, document: document)
    return model.weightedFrequency(frequency, field: field, length: length)
  }

  /// Explains one weighted frequency.
  func explainFrequency(
    _ value: Double, _ frequency: Int, field: Int, document: UInt32, what: String
  ) throws(SegmentError) -> ScoreExplanation {
    let statistics = model.fields[field]
    return ScoreExplanation(
      value, "weighted frequency of \(what) in field \(statistics.name.rawValue)",
      details: [
        ScoreExplanation(Double(frequency), "frequency"),
        ScoreExplanation(statistics.weight, "weight of the field"),
        ScoreExplanation(Double(try length(field: field, document: document)), "length"),
        ScoreExplanation(statistics.averageLength, "average length"),
      ])
  }

  /// Explains idf × saturation of the sum of some weighted frequencies.
  func explainTerm(
    _ score: Double, inverse: ScoreExplanation, frequencies: [ScoreExplanation]
  ) -> ScoreExplanation {
    let sum = frequencies.reduce(0) { $0 + $1.value }
    let saturation = ScoreExplanation(
      model.saturation(sum), "saturation: sum / (\(BM25.k1) + sum)", details: frequencies)
    return ScoreExplanation(score, "idf × saturation", details: [inverse, saturation])
  }

  private func length(field: Int, document: UInt32) throws(SegmentError) -> Int {
    try lengths[field].value(at: Int(document), below: Int(UInt32.max) + 1)
  }
}
