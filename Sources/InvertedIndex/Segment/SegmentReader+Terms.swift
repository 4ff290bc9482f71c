/// What a segment knows of a term in one field.
package struct TermStatistics: Hashable, Sendable {
  /// The field.
  package let field: FieldName

  /// The term.
  package let term: TermBytes

  /// In how many documents the field holds the term.
  package let documentFrequency: Int

  /// How often it stands there in all.
  package let totalFrequency: Int
}

extension SegmentReader {
  /// How many terms there are, a term in two fields counted twice.
  package var termCount: Int { dictionary.termCount }

  /// Returns in how many documents a field holds a term; without a field, in how many the field
  /// that holds it most often does.
  package func documentFrequency(
    of term: TermBytes, field: FieldName? = nil
  ) throws(SegmentError) -> Int {
    var largest = 0
    for index in fields.indices where field == nil || fields[index].name == field {
      let info = try dictionary.info(for: DictionaryKey(field: index, term: term))
      largest = max(largest, info?.documentFrequency ?? 0)
    }
    return largest
  }

  /// Returns the terms of a field, or of all, that begin so: by field, then ascending.
  package func terms(
    withPrefix prefix: TermBytes, field: FieldName? = nil, limit: Int = .max
  ) throws(SegmentError) -> [TermStatistics] {
    var terms: [TermStatistics] = []
    for index in fields.indices where field == nil || fields[index].name == field {
      let key = DictionaryKey(field: index, term: prefix)
      var iterator = try dictionary.terms(from: key)
      while terms.count < limit, let entry = try iterator.next(),
        entry.key.bytes.starts(with: key.bytes)
      {
        terms.append(statistics(entry, index))
      }
    }
    return terms
  }

  /// Calls a closure with each term of the segment: by field, then ascending.
  package func forEachTerm(
    _ body: (TermStatistics) throws(SegmentError) -> Void
  ) throws(SegmentError) {
    var iterator = dictionary.allTerms()
    while let entry = try iterator.next() {
      guard entry.key.field < fields.count else { throw unknownField(entry.key.field) }
      try body(statistics(entry, entry.key.field))
    }
  }

  /// The error for a dictionary key whose field the segment does not have.
  func unknownField(_ field: Int) -> SegmentError {
    .malformed(
      file: file.path, section: .terms, offset: file.range(of: .terms).lowerBound,
      expected: "a field below \(fields.count)", got: "\(field)")
  }

  private func statistics(_ entry: TermIterator.Entry, _ field: Int) -> TermStatistics {
    TermStatistics(
      field: fields[field].name, term: entry.key.term,
      documentFrequency: entry.info.documentFrequency, totalFrequency: entry.info.totalFrequency)
  }
}
