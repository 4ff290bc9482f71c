/// The ranking function together with the field lengths of one segment.
///
/// The statistics may be those of many segments of which this one is a part; numbers and lengths of
/// documents are always the segment's own.
struct Scoring {
  /// The ranking function.
  let model: BM25

  /// For each field, the length in each document; the reader of the segment, which outlives the search,
  /// keeps what they view.
  let lengths: [ColumnView]

  /// For each field, how frequencies count in single precision.
  let impacts: [FieldImpact]

  /// How many windows of 128 documents there are.
  let windowCount: Int

  /// For each field, what a stored bound of impacts is multiplied by to hold under the model.
  let widenings: [Float]

  private let statistics: ScoringStatistics
  private let documentCount: Int

  /// Prepares for a segment with its fields and the number of its documents.
  init(
    _ statistics: ScoringStatistics, segment: [FieldStatistics], documentCount: Int,
    lengths: [Column]
  ) {
    self.statistics = statistics
    self.documentCount = documentCount
    self.lengths = lengths.map(\.view)
    model = BM25(documentCount: statistics.documentCount, fields: statistics.fields)
    impacts = model.fields.map { FieldImpact($0) }
    widenings = zip(segment, statistics.fields).map { BoundWidening.factor(from: $0, to: $1) }
    windowCount = PostingListHead.windowCount(documentCount)
  }

  /// In how many of all documents a term stands, of which the segment has some.
  func documentFrequency(of key: DictionaryKey, inSegment count: Int) -> Int {
    statistics.frequencies.map { $0.terms[key] ?? 0 } ?? count
  }

  /// In how many of all documents there is a term of a prefix, of which the segment has some.
  func documentFrequency(of prefix: PrefixKey, inSegment count: Int) -> Int {
    statistics.frequencies.map { $0.prefixes[prefix] ?? 0 } ?? count
  }

  /// The lengths of a field in the documents of a window.
  @inline(__always)
  func lengths(field: Int, window: Int) throws(SegmentError) -> ColumnValues {
    let start = window * SegmentFormat.documentsPerWindow
    let end = min(start + SegmentFormat.documentsPerWindow, documentCount)
    return try lengths[field].values(from: start, to: max(start, end))
  }

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
    Int(try lengths[field].value(at: Int(document), below: Int(UInt32.max) + 1))
  }
}
