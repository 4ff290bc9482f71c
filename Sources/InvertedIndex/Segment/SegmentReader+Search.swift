extension SegmentReader {
  /// Finds the best documents for a query.
  ///
  /// - Parameters:
  ///   - query: What to look for.
  ///   - limit: How many documents to return at most.
  ///   - filter: Which documents may be found; those that do not pass are neither scored nor
  ///     counted.
  /// - Returns: The documents, highest score first and at equal scores in document order, and the
  ///   number of all that match.
  /// - Throws: `SegmentError` when bytes that the query needs are damaged.
  package func search(
    _ query: SearchQuery, limit: Int, filter: AttributeFilter? = nil
  ) throws(SegmentError) -> SearchResults {
    let cursor = try planner.cursor(for: query)
    let predicate = try filter.map { filter throws(SegmentError) in
      try DocumentPredicate(filter, in: attributeColumns)
    }
    var top = TopDocuments(limit: limit)
    var total = 0
    try cursor.advance(to: 0)
    while cursor.document != .noDocument {
      let document = cursor.document
      if try predicate?.passes(document) ?? true {
        total += 1
        if limit > 0 { try top.offer(document, score: cursor.score()) }
      }
      try cursor.advance(to: document + 1)
    }
    return SearchResults(total: total, documents: try scored(top.sorted()))
  }

  /// Explains how a query scores a document, or returns nil when it does not match.
  package func explain(
    _ query: SearchQuery, _ document: DocID
  ) throws(SegmentError) -> ScoreExplanation? {
    guard Int(document.rawValue) < documentCount else { return nil }
    let cursor = try planner.cursor(for: query)
    try cursor.advance(to: document.rawValue)
    return cursor.document == document.rawValue ? try cursor.explanation() : nil
  }

  private var planner: QueryPlanner {
    let model = BM25(documentCount: documentCount, fields: fields)
    let scoring = Scoring(model: model, lengths: lengths)
    return QueryPlanner(file: file, dictionary: dictionary, scoring: scoring)
  }

  private func scored(_ entries: [TopDocuments.Entry]) throws(SegmentError) -> [ScoredDocument] {
    var documents: [ScoredDocument] = []
    for entry in entries {
      let document = DocID(rawValue: entry.document)
      try documents.append(
        ScoredDocument(document: document, key: keys.key(of: document), score: entry.score))
    }
    return documents
  }
}
