package import InvertedIndex
package import TextAnalysis

extension SearchSchema {
  /// The fields of a text segment with their weights.
  package static var segment: SegmentSchema { SearchDocuments.schema }
}

extension SegmentDocument.Field {
  /// A field filled with the tokens of a text.
  package init(_ field: SearchSchema.Field, text: String, _ analyzer: Analyzer) {
    self.init(
      FieldName(rawValue: field.rawValue),
      tokens: analyzer.tokens(in: text).map {
        SegmentDocument.Token(term: $0.term, position: UInt32($0.position))
      })
  }
}
