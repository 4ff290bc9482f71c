extension SegmentReader {
  /// Returns the lasting key of a document.
  package func key(of document: DocID) throws(SegmentError) -> String {
    try keys.key(of: document)
  }

  /// Finds the document that has a key.
  package func document(of key: String) throws(SegmentError) -> DocID? {
    try keys.document(of: key)
  }

  /// Returns the text attributes of a document, without those that it does not have; values ascend.
  package func attributes(of document: DocID) throws(SegmentError) -> [String: [String]] {
    var attributes: [String: [String]] = [:]
    for (name, attribute) in attributeColumns.texts.entries {
      let values = try attribute.values(of: document.rawValue)
      if !values.isEmpty { attributes[name] = values }
    }
    return attributes
  }

  /// Returns the values of one text attribute of a document; they ascend.
  func values(of attribute: String, in document: DocID) throws(SegmentError) -> [String] {
    try attributeColumns.texts[attribute]?.values(of: document.rawValue) ?? []
  }

  /// Returns the numbers of a document.
  package func numbers(of document: DocID) throws(SegmentError) -> [String: Int] {
    var numbers: [String: Int] = [:]
    for (name, attribute) in attributeColumns.numbers.entries {
      numbers[name] = try attribute.value(of: document.rawValue)
    }
    return numbers
  }

  /// Returns how long a field of a document is, or nil when the segment has no such field.
  package func length(of field: FieldName, in document: DocID) throws(SegmentError) -> Int? {
    guard let index = fields.firstIndex(where: { $0.name == field }) else { return nil }
    return try lengths[index].value(at: Int(document.rawValue), below: Int(UInt32.max) + 1)
  }
}
