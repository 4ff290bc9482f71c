/// Matches documents with any term of a prefix; all of them count as one term.
///
/// A short prefix has thousands of terms, so their lists are gone through one after another
/// instead of side by side.
final class PrefixQueryCursor: QueryCursor {
  private(set) var document: UInt32 = .noDocument
  /// The matching documents, ascending, with their frequencies in each field.
  private let matches: [(document: UInt32, frequencies: [Int])]
  private var next = 0
  private let scoring: Scoring
  private let inverseDocumentFrequency: Double
  private let documentFrequency: Int

  /// Adds up the lists of all terms of a prefix.
  init(
    _ infos: [(info: TermInfo, field: Int)], _ file: SegmentFile, _ scoring: Scoring
  ) throws(SegmentError) {
    var frequencies: [UInt32: [Int]] = [:]
    let none = Array(repeating: 0, count: scoring.model.fields.count)
    for (info, field) in infos {
      let cursor = try PostingCursor(file, info)
      while cursor.document != .noDocument {
        frequencies[cursor.document, default: none][field] += Int(cursor.frequency)
        try cursor.next()
      }
    }
    matches = frequencies.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    documentFrequency = matches.count
    inverseDocumentFrequency = scoring.model.inverseDocumentFrequency(matches.count)
    self.scoring = scoring
  }

  func advance(to target: UInt32) {
    while next < matches.count, matches[next].document < target { next += 1 }
    document = next < matches.count ? matches[next].document : .noDocument
  }

  func score() throws(SegmentError) -> Double {
    var sum = 0.0
    for (field, frequency) in matches[next].frequencies.enumerated() where frequency > 0 {
      sum += try scoring.weightedFrequency(frequency, field: field, document: document)
    }
    return inverseDocumentFrequency * scoring.model.saturation(sum)
  }

  func explanation() throws(SegmentError) -> ScoreExplanation {
    var details: [ScoreExplanation] = []
    for (field, frequency) in matches[next].frequencies.enumerated() where frequency > 0 {
      let weighted = try scoring.weightedFrequency(frequency, field: field, document: document)
      try details.append(
        scoring.explainFrequency(
          weighted, frequency, field: field, document: document, what: "prefix"))
    }
    return scoring.explainTerm(
      try score(),
      inverse: ScoreExplanation(
        inverseDocumentFrequency, "idf, \(documentFrequency) of \(scoring.model.documentCount)"),
      frequencies: details)
  }
}
