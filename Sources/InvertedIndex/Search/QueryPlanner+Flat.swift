extension QueryPlanner {
  /// Finds the best of the documents selected, best first, and how many there are; they have to stand
  /// against the best scores known of other segments.
  func best(
    _ query: SearchQuery, limit: Int, among selection: DocumentSelection,
    counting: ResultCounting, against others: [Double] = []
  ) throws(SegmentError) -> (best: [TopDocuments.Entry], total: Int) {
    var top = TopDocuments(limit: limit)
    for score in others { top.offer(.noDocument, score: score) }
    if counting == .shown, let flat = try flatQuery(for: query) {
      let best = try flat.search(file, scoring, among: selection, into: top).sorted()
      return (best, best.count)
    }
    var search = try TopSearch(
      evaluator(for: query), among: selection, counting: counting, into: top)
    let total = try search.run()
    let best = search.top.sorted()
    return (best, total ?? best.count)
  }
}

extension QueryPlanner {
  /// Returns the query in a flat shape, or nil when it has none.
  func flatQuery(for query: SearchQuery) throws(SegmentError) -> FlatQuery? {
    switch query {
    case .term, .synonyms:
      return try listedTerms([query], all: false).map { FlatQuery(shape: .any, terms: $0) }
    case .boolean(let must, let should, let mustNot) where mustNot.isEmpty:
      guard must.isEmpty || should.isEmpty else { return nil }
      let isAny = must.isEmpty
      return try listedTerms(isAny ? should : must, all: !isAny).map {
        FlatQuery(shape: isAny || $0.count == 1 ? .any : .all, terms: $0)
      }
    case .phrase(let slots, let slop, let field) where slop <= 0:
      return try flatPhrase(slots, field)
    default:
      return nil
    }
  }

  /// The lists of some terms, or nil when some query is no term in one field; terms without a list
  /// are left out, or, when all are needed, leave nothing.
  private func listedTerms(
    _ queries: [SearchQuery], all: Bool
  ) throws(SegmentError) -> [ListedTerm]? {
    var terms: [ListedTerm] = []
    var isMissing = false
    for query in queries {
      guard let (term, field) = Self.singleTerm(query) else { return nil }
      let found = try lists(of: term, field)
      guard found.lists.count <= 1 else { return nil }
      guard let list = found.lists.first else {
        isMissing = true
        continue
      }
      guard isRanked(list.field) else { return nil }
      terms.append(
        ListedTerm(
          info: list.info, field: list.field, number: terms.count,
          inverseDocumentFrequency: scoring.model.inverseDocumentFrequency(
            found.documentFrequency)))
    }
    return all && isMissing ? [] : terms
  }

  private static func singleTerm(_ query: SearchQuery) -> (term: TermBytes, field: FieldName?)? {
    switch query {
    case .term(let term, let field): (term, field)
    case .synonyms(let terms, let field) where terms.count == 1: (terms[0], field)
    default: nil
    }
  }

  private func flatPhrase(
    _ slots: [PhraseSlot], _ field: FieldName?
  ) throws(SegmentError) -> FlatQuery? {
    let fields = fields(field)
    guard fields.count == 1, isRanked(fields[0]), !slots.isEmpty,
      slots.allSatisfy({ $0.terms.count == 1 })
    else { return nil }
    var infos: [TermInfo] = []
    var inverse = 0.0
    for slot in slots {
      let found = try lists(of: slot.terms[0], field)
      inverse += scoring.model.inverseDocumentFrequency(found.documentFrequency)
      guard let list = found.lists.first else { return .nothing }
      infos.append(list.info)
    }
    let terms = infos.enumerated().map { number, info in
      ListedTerm(info: info, field: fields[0], number: number, inverseDocumentFrequency: inverse)
    }
    return FlatQuery(
      shape: .phrase(ExactPhrase(offsets: slots.map { Int64($0.offset) })), terms: terms)
  }

  /// Whether a field's weight is one with which single precision cannot lose a score.
  private func isRanked(_ field: Int) -> Bool {
    (1e-3...1e3).contains(scoring.model.fields[field].weight)
  }

  /// The lists of a term, and in how many of all documents the term stands.
  private func lists(
    of term: TermBytes, _ field: FieldName?
  ) throws(SegmentError) -> (lists: [(info: TermInfo, field: Int)], documentFrequency: Int) {
    var lists: [(info: TermInfo, field: Int)] = []
    var documentFrequency = 0
    for field in fields(field) {
      let key = DictionaryKey(field: field, term: term)
      let info = try info(for: key)
      documentFrequency = max(
        documentFrequency,
        scoring.documentFrequency(of: key, inSegment: info?.documentFrequency ?? 0))
      if let info { lists.append((info, field)) }
    }
    return (lists, documentFrequency)
  }
}
