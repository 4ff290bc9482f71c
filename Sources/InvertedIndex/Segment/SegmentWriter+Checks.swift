/// What documents and schemas have to be, checked before anything changes.
extension SegmentWriter {
  /// Throws when a schema cannot be stored.
  static func check(_ schema: SegmentSchema) throws(SegmentWriterError) {
    guard schema.fields.count <= SegmentFormat.fieldLimit else {
      throw .schema(
        reason: "at most \(SegmentFormat.fieldLimit) fields expected, \(schema.fields.count) found")
    }
    var names: Set<FieldName> = []
    for field in schema.fields {
      guard names.insert(field.name).inserted else {
        throw .schema(reason: "field \(field.name.rawValue) occurs twice")
      }
      guard field.weight.isFinite, field.weight >= 0 else {
        throw .schema(
          reason: "field \(field.name.rawValue): a finite weight of at least 0 expected, "
            + "\(field.weight) found")
      }
    }
  }

  /// Throws when the fields of a document cannot be stored.
  static func check(
    _ document: SegmentDocument, hasAnalysis: Bool, isKnown: (FieldName) -> Bool
  ) throws(SegmentWriterError) {
    var names: Set<FieldName> = []
    for field in document.fields {
      guard isKnown(field.name) else {
        throw .unknownField(key: document.key, field: field.name.rawValue)
      }
      guard names.insert(field.name).inserted else {
        throw .duplicateField(key: document.key, field: field.name.rawValue)
      }
      switch field.content {
      case .tokens(let list): try check(list, field.name, of: document.key)
      case .text where hasAnalysis: break
      case .text: throw .noAnalysis(key: document.key, field: field.name.rawValue)
      }
    }
  }

  private static func check(
    _ list: TokenList, _ field: FieldName, of key: String
  ) throws(SegmentWriterError) {
    var previous: UInt32 = 0
    for position in list.positions {
      guard position >= previous else {
        throw .positionsOutOfOrder(
          key: key, field: field.rawValue, position: position, after: previous)
      }
      previous = position
    }
    var start = 0
    for end in list.ends {
      guard (1...SegmentFormat.termLengthLimit).contains(end - start) else {
        throw .termLength(
          key: key, field: field.rawValue, limit: SegmentFormat.termLengthLimit,
          got: end - start)
      }
      start = end
    }
  }
}
