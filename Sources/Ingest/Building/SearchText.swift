import EvidenceModel
import EvidenceStore
import InvertedIndex

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

extension SearchText {
  /// The document of the text index that a search text becomes.
  var document: SegmentDocument {
    SegmentDocument(
      key: key,
      fields: SearchSchema.Field.allCases.compactMap { field in
        fields[field].map { SegmentDocument.Field(field, text: $0) }
      },
      attributes: Dictionary(uniqueKeysWithValues: attributes.map { ($0.key.rawValue, $0.value) }),
      numbers: year.map { [SearchSchema.year: $0] } ?? [:])
  }
}
