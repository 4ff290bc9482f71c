extension TextIndex {
  /// The statistics by which a query is scored: those of all documents that count.
  func statistics(for query: SearchQuery) throws(SegmentError) -> ScoringStatistics {
    var frequencies = QueryFrequencies(segmentCount: segments.count)
    try count(query, into: &frequencies)
    return ScoringStatistics(
      documentCount: documentCount, fields: fields, frequencies: frequencies)
  }

  /// In how many documents that count a term stands.
  func documentFrequency(of key: DictionaryKey) throws(SegmentError) -> Int {
    var count = 0
    for segment in segments {
      guard let info = try segment.reader.dictionary.info(for: key) else { continue }
      count += try segment.documentFrequency(of: key, info)
    }
    return count
  }

  private func count(
    _ query: SearchQuery, into frequencies: inout QueryFrequencies
  ) throws(SegmentError) {
    switch query {
    case .all, .none: return
    case .term(let term, let field): try count([term], field, into: &frequencies)
    case .synonyms(let terms, let field): try count(terms, field, into: &frequencies)
    case .prefix(let prefix, let field):
      try count(PrefixKey(prefix: prefix, field: field), into: &frequencies)
    case .phrase(let slots, _, let field):
      for slot in slots { try count(slot.terms, field, into: &frequencies) }
    case .best(let queries):
      for query in queries { try count(query, into: &frequencies) }
    case .boosted(let query, _): try count(query, into: &frequencies)
    case .boolean(let must, let should, let mustNot):
      for query in must + should + mustNot { try count(query, into: &frequencies) }
    }
  }

  private func count(
    _ terms: [TermBytes], _ field: FieldName?, into frequencies: inout QueryFrequencies
  ) throws(SegmentError) {
    for index in fields.indices where field == nil || fields[index].name == field {
      for term in terms {
        let key = DictionaryKey(field: index, term: term)
        if frequencies.terms[key] == nil { try count(key, into: &frequencies) }
      }
    }
  }

  private func count(
    _ key: DictionaryKey, into frequencies: inout QueryFrequencies
  ) throws(SegmentError) {
    var count = 0
    for (index, segment) in segments.enumerated() {
      guard let info = try segment.reader.dictionary.info(for: key) else { continue }
      frequencies.infos[index][key] = info
      count += try segment.documentFrequency(of: key, info)
    }
    frequencies.terms[key] = count
  }

  private func count(
    _ prefix: PrefixKey, into frequencies: inout QueryFrequencies
  ) throws(SegmentError) {
    guard frequencies.prefixes[prefix] == nil else { return }
    var count = 0
    for segment in segments { count += try segment.documentFrequency(of: prefix) }
    frequencies.prefixes[prefix] = count
  }
}
