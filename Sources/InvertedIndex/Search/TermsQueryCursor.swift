/// Matches documents with any of some terms, in any of some fields, that count as one term.
///
/// One term in one field is the common case; a term in any field, synonyms and prefixes are the
/// others.
final class TermsQueryCursor: QueryCursor {
  /// One posting list that counts.
  struct Source {
    /// The cursor over it.
    var cursor: PostingCursor
    /// The position of its field in the schema.
    var field: Int
    /// The term, for explanations.
    var term: TermBytes
  }

  private(set) var document: UInt32 = .noDocument
  private let sources: [Source]
  private let scoring: Scoring
  private let inverseDocumentFrequency: Double
  private let documentFrequency: Int

  /// Matches what the sources hold; frequencies are added in their order.
  init(_ sources: [Source], _ scoring: Scoring) {
    self.sources = sources
    self.scoring = scoring
    documentFrequency = sources.map(\.cursor.info.documentFrequency).max() ?? 0
    inverseDocumentFrequency = scoring.model.inverseDocumentFrequency(documentFrequency)
  }

  func advance(to target: UInt32) throws(SegmentError) {
    var nearest = UInt32.noDocument
    for source in sources {
      try source.cursor.seek(target)
      nearest = min(nearest, source.cursor.document)
    }
    document = nearest
  }

  func score() throws(SegmentError) -> Double {
    var frequency = 0.0
    for source in sources where source.cursor.document == document {
      frequency += try weightedFrequency(source)
    }
    return inverseDocumentFrequency * scoring.model.saturation(frequency)
  }

  func explanation() throws(SegmentError) -> ScoreExplanation {
    var details: [ScoreExplanation] = []
    for source in sources where source.cursor.document == document {
      try details.append(
        scoring.explainFrequency(
          weightedFrequency(source), Int(source.cursor.frequency), field: source.field,
          document: document, what: "term \(String(decoding: source.term, as: UTF8.self))"))
    }
    return scoring.explainTerm(
      try score(),
      inverse: ScoreExplanation(
        inverseDocumentFrequency, "idf, \(documentFrequency) of \(scoring.model.documentCount)"),
      frequencies: details)
  }

  private func weightedFrequency(_ source: Source) throws(SegmentError) -> Double {
    try scoring.weightedFrequency(
      Int(source.cursor.frequency), field: source.field, document: document)
  }
}
