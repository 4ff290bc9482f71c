extension TextIndex {
  /// Returns the lasting key of a document.
  package func key(of place: Place) throws(SegmentError) -> String {
    try segments[place.segment].reader.key(of: place.document)
  }

  /// Finds the document that has a key and counts.
  package func place(of key: String) throws(SegmentError) -> Place? {
    for (index, segment) in segments.enumerated() {
      if let document = try segment.document(of: key) {
        return Place(segment: index, document: document)
      }
    }
    return nil
  }

  /// Returns the text attributes of a document, without those that it does not have; values ascend.
  package func attributes(of place: Place) throws(SegmentError) -> [String: [String]] {
    try segments[place.segment].reader.attributes(of: place.document)
  }

  /// Returns the values of one text attribute of a document; they ascend.
  package func values(
    of attribute: String, in place: Place
  ) throws(SegmentError) -> [String] {
    try segments[place.segment].reader.values(of: attribute, in: place.document)
  }

  /// Returns the numbers of a document.
  package func numbers(of place: Place) throws(SegmentError) -> [String: Int] {
    try segments[place.segment].reader.numbers(of: place.document)
  }

  /// Returns how long a field of a document is, or nil when there is no such field.
  package func length(of field: FieldName, in place: Place) throws(SegmentError) -> Int? {
    try segments[place.segment].reader.length(of: field, in: place.document)
  }

  /// Calls a closure with each document that counts and its key, segment by segment in the order in
  /// which they were added.
  package func forEachDocument(
    _ body: (Place, String) throws(SegmentError) -> Void
  ) throws(SegmentError) {
    for (index, segment) in segments.enumerated() {
      for number in 0..<UInt32(segment.reader.documentCount) {
        let document = DocID(rawValue: number)
        guard segment.isLive(document) else { continue }
        try body(Place(segment: index, document: document), segment.reader.key(of: document))
      }
    }
  }
}
