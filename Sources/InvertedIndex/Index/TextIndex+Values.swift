extension TextIndex {
  /// The first values that an attribute has in the documents with a term, ascending by bytes, each
  /// once.
  ///
  /// - Throws: `SegmentError` when bytes that are needed are damaged.
  package func firstValues(
    of attribute: String, inDocumentsWith term: TermBytes
  ) throws(SegmentError) -> [String] {
    var values: Set<String> = []
    for segment in segments {
      guard let column = segment.reader.attributeColumns.texts[attribute] else { continue }
      for number in try numbers(in: column, of: segment, with: term) {
        values.insert(try column.value(at: number))
      }
    }
    return values.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The numbers of those values in one segment.
  private func numbers(
    in column: TextAttribute, of segment: IndexSegment, with term: TermBytes
  ) throws(SegmentError) -> Set<Int> {
    var numbers: Set<Int> = []
    var first = column.firstValues
    var previous: Int?
    for field in fields.indices {
      let key = DictionaryKey(field: field, term: term)
      guard let info = try segment.reader.dictionary.info(for: key) else { continue }
      var postings = try WindowPostings(segment.reader.file, info)
      try postings.forEachDocument { document throws(SegmentError) in
        guard segment.isLive(DocID(rawValue: document)),
          let number = try first.number(of: document), number != previous
        else { return }
        previous = number
        numbers.insert(number)
      }
    }
    return numbers
  }
}
