/// Turns a query into cursors over one segment.
struct QueryPlanner {
  /// The segment's file.
  let file: SegmentFile
  /// Its terms.
  let dictionary: TermDictionary
  /// How it scores.
  let scoring: Scoring

  /// Returns a cursor in front of the query's first match.
  func cursor(for query: SearchQuery) throws(SegmentError) -> any QueryCursor {
    switch query {
    case .all: return ConstantQueryCursor(below: UInt32(file.documentCount))
    case .none: return ConstantQueryCursor(below: 0)
    case .term(let term, let field): return try terms([term], field)
    case .synonyms(let terms, let field): return try self.terms(terms, field)
    case .prefix(let prefix, let field): return try self.prefix(prefix, field)
    case .phrase(let slots, let slop, let field): return try phrase(slots, slop, field)
    case .boosted(let query, let factor):
      return try BoostedQueryCursor(cursor(for: query), by: factor)
    case .boolean(let must, let should, let mustNot):
      return try BooleanQueryCursor(
        must: cursors(must), should: cursors(should), mustNot: cursors(mustNot))
    }
  }

  private func cursors(_ queries: [SearchQuery]) throws(SegmentError) -> [any QueryCursor] {
    var cursors: [any QueryCursor] = []
    for query in queries { try cursors.append(cursor(for: query)) }
    return cursors
  }

  /// The positions in the schema of the fields that a query means.
  private func fields(_ name: FieldName?) -> [Int] {
    let fields = scoring.model.fields
    return fields.indices.filter { name == nil || fields[$0].name == name }
  }

  private func terms(_ terms: [TermBytes], _ field: FieldName?) throws(SegmentError)
    -> any QueryCursor
  {
    var sources: [TermsQueryCursor.Source] = []
    for term in Self.unique(terms) {
      for field in fields(field) {
        guard let info = try dictionary.info(for: DictionaryKey(field: field, term: term)) else {
          continue
        }
        let cursor = try PostingCursor(file, info)
        sources.append(TermsQueryCursor.Source(cursor: cursor, field: field, term: term))
      }
    }
    return TermsQueryCursor(sources, scoring)
  }

  private func prefix(_ prefix: TermBytes, _ field: FieldName?) throws(SegmentError)
    -> any QueryCursor
  {
    var infos: [(info: TermInfo, field: Int)] = []
    for field in fields(field) {
      let key = DictionaryKey(field: field, term: prefix)
      var iterator = try dictionary.terms(from: key)
      while let entry = try iterator.next(), entry.key.bytes.starts(with: key.bytes) {
        infos.append((entry.info, field))
      }
    }
    return try PrefixQueryCursor(infos, file, scoring)
  }

  private func phrase(
    _ slots: [PhraseSlot], _ slop: Int, _ field: FieldName?
  ) throws(SegmentError) -> any QueryCursor {
    var matchers: [PhraseMatcher] = []
    var frequencies = Array(repeating: 0, count: slots.count)
    for field in fields(field) {
      let found = try slots.map { slot throws(SegmentError) in try self.slot(slot, field) }
      for (index, slot) in found.enumerated() {
        let largest = slot.cursors.map(\.info.documentFrequency).max() ?? 0
        frequencies[index] = max(frequencies[index], largest)
      }
      guard !found.isEmpty, found.allSatisfy({ !$0.cursors.isEmpty }) else { continue }
      matchers.append(PhraseMatcher(found, slop: max(slop, 0), field: field))
    }
    let inverse = frequencies.reduce(0) { $0 + scoring.model.inverseDocumentFrequency($1) }
    return PhraseQueryCursor(matchers, inverseDocumentFrequency: inverse, scoring)
  }

  private func slot(_ slot: PhraseSlot, _ field: Int) throws(SegmentError) -> PhraseMatcher.Slot {
    var cursors: [PostingCursor] = []
    for term in Self.unique(slot.terms) {
      guard let info = try dictionary.info(for: DictionaryKey(field: field, term: term)) else {
        continue
      }
      try cursors.append(PostingCursor(file, info))
    }
    return PhraseMatcher.Slot(cursors: cursors, offset: Int(slot.offset))
  }

  /// The terms in ascending order, each once, so that a sum does not depend on how they were given.
  private static func unique(_ terms: [TermBytes]) -> [TermBytes] {
    Set(terms).sorted { $0.lexicographicallyPrecedes($1) }
  }
}
