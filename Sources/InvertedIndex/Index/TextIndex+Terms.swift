extension TextIndex {
  /// Returns in how many documents a field holds a term; without a field, in how many the field
  /// that holds it most often does.
  package func documentFrequency(
    of term: TermBytes, field: FieldName? = nil
  ) throws(SegmentError) -> Int {
    var largest = 0
    for index in fields.indices where field == nil || fields[index].name == field {
      largest = max(largest, try documentFrequency(of: DictionaryKey(field: index, term: term)))
    }
    return largest
  }

  /// Calls a closure with each term of the documents that count: by field, then ascending.
  package func forEachTerm(
    _ body: (TermStatistics) throws(SegmentError) -> Void
  ) throws(SegmentError) {
    let dictionaries = signedDictionaries
    var terms = MergedTerms(dictionaries.map(\.dictionary))
    while let entry = try terms.next() {
      if let term = try counted(entry, dictionaries.map(\.sign)) { try body(term) }
    }
  }

  /// Returns the terms of a field, or of all, that begin so: by field, then ascending.
  package func terms(
    withPrefix prefix: TermBytes, field: FieldName? = nil, limit: Int = .max
  ) throws(SegmentError) -> [TermStatistics] {
    let dictionaries = signedDictionaries
    var found: [TermStatistics] = []
    for index in fields.indices where field == nil || fields[index].name == field {
      let key = DictionaryKey(field: index, term: prefix)
      var terms = try MergedTerms(dictionaries.map(\.dictionary), from: key)
      while found.count < limit, let entry = try terms.next(),
        entry.key.bytes.starts(with: key.bytes)
      {
        if let term = try counted(entry, dictionaries.map(\.sign)) { found.append(term) }
      }
    }
    return found
  }

  /// The dictionaries of the segments, to be added, and of their removed documents, to be taken off.
  private var signedDictionaries: [(dictionary: TermDictionary, sign: Int)] {
    segments.flatMap { segment in
      [(segment.reader.dictionary, 1)] + segment.statistics.map { ($0.dictionary, -1) }
    }
  }

  /// What all dictionaries together know of a term, or nil when no document that counts has it.
  private func counted(
    _ entry: MergedTerms.Entry, _ signs: [Int]
  ) throws(SegmentError) -> TermStatistics? {
    guard entry.key.field < fields.count else {
      throw segments[0].reader.unknownField(entry.key.field)
    }
    var (documents, total) = (0, 0)
    for part in entry.parts {
      documents += signs[part.source] * part.info.documentFrequency
      total += signs[part.source] * part.info.totalFrequency
    }
    guard documents > 0 else { return nil }
    return TermStatistics(
      field: fields[entry.key.field].name, term: entry.key.term, documentFrequency: documents,
      totalFrequency: total)
  }
}
