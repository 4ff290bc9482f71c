package import InvertedIndex

extension SearchSchema {
  /// The fields of a text index with their weights: a word of a title says more about what a record
  /// is about than one of its text (Robertson, Zaragoza and Taylor 2004, on weighted fields).
  package static let segment = SegmentSchema(fields: [
    .init(FieldName(rawValue: SearchSchema.Field.title.rawValue), weight: 2.5),
    .init(FieldName(rawValue: SearchSchema.Field.text.rawValue), weight: 1),
    .init(FieldName(rawValue: SearchSchema.Field.narrative.rawValue), weight: 0.7),
  ])
}

extension SegmentDocument.Field {
  /// A field with a text that the writer reads.
  package init(_ field: SearchSchema.Field, text: String) {
    self.init(FieldName(rawValue: field.rawValue), text: text)
  }
}
