import Glibc

/// The ranking function BM25F: term frequencies of the fields are weighted and normalised by field
/// length, added up, and then saturated once.
///
/// For a term *t*, a document *d*, fields *f* with weights *w*:
/// ```
/// frequency(t, d) = Σ_f  w_f · frequency_f / (1 − b + b · length_f / averageLength_f)
/// score(t, d)     = idf(t) · frequency(t, d) / (k1 + frequency(t, d))
/// idf(t)          = ln(1 + (N − n + ½) / (n + ½))
/// ```
/// with k1 = 1.2 and b = 0.75. S. Robertson, H. Zaragoza, M. Taylor, "Simple BM25 extension to
/// multiple weighted fields", CIKM 2004; S. Robertson, H. Zaragoza, "The probabilistic relevance
/// framework: BM25 and beyond", 2009, section 3.6. The 1 in the idf keeps it above 0, as Lucene
/// does. *n* is the largest document frequency of the term among the fields searched (as in
/// Lucene's CombinedFieldQuery), since that of the union would have to be counted; the average
/// length is that of the documents that have the field.
struct BM25 {
  /// How fast the frequency saturates.
  static let k1 = 1.2

  /// How far the field length counts.
  static let b = 0.75

  /// The number of documents.
  let documentCount: Int

  /// The fields with weights and average lengths.
  let fields: [FieldStatistics]

  /// How much a term tells that stands in so many documents.
  func inverseDocumentFrequency(_ documentFrequency: Int) -> Double {
    let frequency = Double(documentFrequency)
    return log(1 + (Double(documentCount) - frequency + 0.5) / (frequency + 0.5))
  }

  /// The weighted frequency of a term in one field of some length.
  func weightedFrequency(_ frequency: Int, field: Int, length: Int) -> Double {
    Self.weightedFrequency(
      frequency, weight: fields[field].weight, length: length,
      averageLength: fields[field].averageLength)
  }

  /// The weighted frequency of a term in a field of some weight and average length.
  @inline(__always)
  static func weightedFrequency(
    _ frequency: Int, weight: Double, length: Int, averageLength: Double
  ) -> Double {
    let norm = 1 - b + b * Double(length) / averageLength
    return weight * Double(frequency) / norm
  }

  /// The share of the idf that a weighted frequency gives, from 0 to below 1.
  func saturation(_ weightedFrequency: Double) -> Double { Self.saturation(weightedFrequency) }

  /// The share of the idf that a weighted frequency gives, from 0 to below 1.
  @inline(__always)
  static func saturation(_ weightedFrequency: Double) -> Double {
    weightedFrequency > 0 ? weightedFrequency / (k1 + weightedFrequency) : 0
  }
}
