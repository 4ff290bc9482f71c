/// Turns a query into evaluators over one segment.
struct QueryPlanner {
  /// The segment's file.
  let file: SegmentFile
  /// Its terms.
  let dictionary: TermDictionary
  /// How it scores.
  let scoring: Scoring

  /// Returns what finds and scores the documents of a query.
  func evaluator(for query: SearchQuery) throws(SegmentError) -> any QueryEvaluator {
    switch query {
    case .all: return constant(below: file.documentCount)
    case .none: return constant(below: 0)
    case .term(let term, let field): return try terms([term], field)
    case .synonyms(let terms, let field): return try self.terms(terms, field)
    case .prefix(let prefix, let field): return try self.prefix(prefix, field)
    case .phrase(let slots, let slop, let field): return try phrase(slots, slop, field)
    case .best(let queries):
      return queries.isEmpty ? constant(below: 0) : try BestEvaluator(evaluators(queries))
    case .boosted(let query, let factor):
      return try BoostedEvaluator(evaluator(for: query), by: factor)
    case .boolean(let must, let should, let mustNot):
      return try boolean(must, should, mustNot)
    }
  }

  private func constant(below end: Int) -> any QueryEvaluator {
    ConstantEvaluator(below: end, windowCount: scoring.windowCount)
  }

  private func boolean(
    _ must: [SearchQuery], _ should: [SearchQuery], _ mustNot: [SearchQuery]
  ) throws(SegmentError) -> any QueryEvaluator {
    guard !must.isEmpty || !should.isEmpty else { return constant(below: 0) }
    let optional = try evaluators(should)
    let base: any QueryEvaluator =
      must.isEmpty
      ? DisjunctionEvaluator(optional)
      : try ConjunctionEvaluator(
        required: evaluators(must), optional: optional, windowCount: scoring.windowCount)
    guard !mustNot.isEmpty else { return base }
    return try ExclusionEvaluator(base, excluding: evaluators(mustNot))
  }

  private func evaluators(
    _ queries: [SearchQuery]
  ) throws(SegmentError) -> [any QueryEvaluator] {
    var evaluators: [any QueryEvaluator] = []
    for query in queries { try evaluators.append(evaluator(for: query)) }
    return evaluators
  }

  /// The positions in the schema of the fields that a query means.
  func fields(_ name: FieldName?) -> [Int] {
    let fields = scoring.model.fields
    return fields.indices.filter { name == nil || fields[$0].name == name }
  }

  private func terms(_ terms: [TermBytes], _ field: FieldName?) throws(SegmentError)
    -> any QueryEvaluator
  {
    var sources: [TermSource] = []
    var documentFrequency = 0
    for term in Self.unique(terms) {
      for field in fields(field) {
        let (source, frequency) = try source(term, field)
        documentFrequency = max(documentFrequency, frequency)
        if let source { sources.append(source) }
      }
    }
    return TermsEvaluator(sources, documentFrequency: documentFrequency, scoring)
  }

  /// The list of a term in this segment, and in how many of all documents the term stands.
  private func source(
    _ term: TermBytes, _ field: Int
  ) throws(SegmentError) -> (source: TermSource?, documentFrequency: Int) {
    let key = DictionaryKey(field: field, term: term)
    let info = try dictionary.info(for: key)
    let frequency = scoring.documentFrequency(
      of: key, inSegment: info?.documentFrequency ?? 0)
    guard let info else { return (nil, frequency) }
    return (try TermSource(file, info, field: field, term: term, scoring), frequency)
  }

  private func prefix(_ prefix: TermBytes, _ field: FieldName?) throws(SegmentError)
    -> any QueryEvaluator
  {
    let frequencies = try prefixFrequencies(prefix, field)
    let count = scoring.documentFrequency(
      of: PrefixKey(prefix: prefix, field: field), inSegment: frequencies.documentFrequency)
    return PrefixEvaluator(frequencies, documentFrequency: count, scoring)
  }

  /// Adds up the lists of all terms of a prefix.
  func prefixFrequencies(
    _ prefix: TermBytes, _ field: FieldName?
  ) throws(SegmentError) -> PrefixFrequencies {
    var infos: [(info: TermInfo, field: Int)] = []
    for field in fields(field) {
      let key = DictionaryKey(field: field, term: prefix)
      var iterator = try dictionary.terms(from: key)
      while let entry = try iterator.next(), entry.key.bytes.starts(with: key.bytes) {
        infos.append((entry.info, field))
      }
    }
    return try PrefixFrequencies(infos, file, scoring)
  }

  private func phrase(
    _ slots: [PhraseSlot], _ slop: Int, _ field: FieldName?
  ) throws(SegmentError) -> any QueryEvaluator {
    var matchers: [PhraseMatcher] = []
    var frequencies = Array(repeating: 0, count: slots.count)
    for field in fields(field) {
      let found = try slots.map { slot throws(SegmentError) in try self.slot(slot, field) }
      for (index, slot) in found.enumerated() {
        frequencies[index] = max(frequencies[index], slot.documentFrequency)
      }
      guard !found.isEmpty, found.allSatisfy({ !$0.sources.isEmpty }) else { continue }
      matchers.append(PhraseMatcher(found, slop: max(slop, 0), field: field, scoring))
    }
    let inverse = frequencies.reduce(0) { $0 + scoring.model.inverseDocumentFrequency($1) }
    return PhraseEvaluator(matchers, inverseDocumentFrequency: inverse, scoring)
  }

  private func slot(_ slot: PhraseSlot, _ field: Int) throws(SegmentError) -> PhraseMatcher.Slot {
    var sources: [TermSource] = []
    var documentFrequency = 0
    for term in Self.unique(slot.terms) {
      let (source, frequency) = try source(term, field)
      documentFrequency = max(documentFrequency, frequency)
      if let source { sources.append(source) }
    }
    return PhraseMatcher.Slot(
      sources: sources, offset: Int(slot.offset), documentFrequency: documentFrequency)
  }

  /// The terms in ascending order, each once, so that a sum does not depend on how they were given.
  static func unique(_ terms: [TermBytes]) -> [TermBytes] {
    guard terms.count > 1 else { return terms }
    return Set(terms).sorted { $0.lexicographicallyPrecedes($1) }
  }
}
