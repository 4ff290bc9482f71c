import EvidenceModel
import EvidenceStore
import InvertedIndex
import TextAnalysis

/// What a search document is made of: its texts before they are analysed, and its attributes.
struct SearchText: Hashable, Sendable {
  /// The id of the record.
  var key: String
  /// The texts by field.
  var fields: [SearchSchema.Field: String]
  /// What is filtered by.
  var attributes: [SearchSchema.Attribute: [String]]
  /// The year of a work.
  var year: Int?

  /// What the document says, as bytes that no other document gives.
  var content: [UInt8] {
    var bytes: [UInt8] = []
    func add(_ text: String) { bytes += Array("\(text.utf8.count) ".utf8) + Array(text.utf8) }
    add(key)
    for field in SearchSchema.Field.allCases { add(fields[field] ?? "") }
    for (name, values) in attributes.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      add(name.rawValue)
      for value in values { add(value) }
    }
    return bytes + Array("\(year ?? 0)".utf8)
  }
}

/// Analyses search texts into documents of the text index.
struct SearchAnalysis: Sendable {
  private let analyzer: Analyzer

  /// Prepares the analysis.
  init() throws(StemmerUnavailable) { analyzer = try Analyzer() }

  /// The fields of the text index with their weights: a word of a title says more about what a record
  /// is about than one of its text (Robertson, Zaragoza and Taylor 2004, on weighted fields).
  static let schema = SegmentSchema(fields: [
    .init(FieldName(rawValue: SearchSchema.Field.title.rawValue), weight: 2.5),
    .init(FieldName(rawValue: SearchSchema.Field.text.rawValue), weight: 1),
    .init(FieldName(rawValue: SearchSchema.Field.narrative.rawValue), weight: 0.7),
  ])

  /// The document of a text.
  func document(_ text: SearchText) -> SegmentDocument {
    SegmentDocument(
      key: text.key,
      fields: SearchSchema.Field.allCases.compactMap { field in
        text.fields[field].map { self.field(field, $0) }
      },
      attributes: Dictionary(
        uniqueKeysWithValues: text.attributes.map { ($0.key.rawValue, $0.value) }),
      numbers: text.year.map { [SearchSchema.year: $0] } ?? [:])
  }

  private func field(_ field: SearchSchema.Field, _ text: String) -> SegmentDocument.Field {
    SegmentDocument.Field(
      FieldName(rawValue: field.rawValue),
      tokens: analyzer.tokens(in: text).map {
        SegmentDocument.Token(term: $0.term, position: UInt32($0.position))
      })
  }
}
