extension SegmentReader {
  /// Finds the best documents for a query.
  ///
  /// - Parameters:
  ///   - query: What to look for.
  ///   - limit: How many documents to return at most.
  ///   - filter: Which documents may be found; those that do not pass are neither scored nor
  ///     counted.
  ///   - counting: How far matches are counted: each that is counted costs a look. The documents
  ///     are the same either way.
  /// - Returns: The documents, highest score first and at equal scores in document order, and the
  ///   number of all that match, or with `.shown` of those that are returned.
  /// - Throws: `SegmentError` when bytes that the query needs are damaged.
  package func search(
    _ query: SearchQuery, limit: Int, filter: AttributeFilter? = nil,
    counting: ResultCounting = .exact
  ) throws(SegmentError) -> SearchResults {
    let predicate = try filter.map { filter throws(SegmentError) in
      try DocumentPredicate(filter, in: attributeColumns)
    }
    let (best, total) = try planner().best(
      query, limit: limit, among: DocumentSelection(predicate: predicate), counting: counting)
    return SearchResults(count: MatchCount(total, counting), documents: try scored(best))
  }

  /// Explains how a query scores a document, or returns nil when it does not match.
  package func explain(
    _ query: SearchQuery, _ document: DocID
  ) throws(SegmentError) -> ScoreExplanation? {
    try explain(query, document, planner())
  }

  /// Explains how a planner's evaluator scores a document.
  func explain(
    _ query: SearchQuery, _ document: DocID, _ planner: QueryPlanner
  ) throws(SegmentError) -> ScoreExplanation? {
    let (window, place) = Int(document.rawValue).quotientAndRemainder(
      dividingBy: SegmentFormat.documentsPerWindow)
    guard Int(document.rawValue) < documentCount else { return nil }
    let evaluator = try planner.evaluator(for: query)
    guard try evaluator.candidates(in: window).contains(place), try evaluator.matches(at: place)
    else { return nil }
    return try evaluator.explanation(at: place)
  }

  /// Plans queries over the segment, scored by its own statistics.
  func planner() -> QueryPlanner {
    planner(ScoringStatistics(documentCount: documentCount, fields: fields), segment: 0)
  }

  /// Plans a query over the segment as one of several, scored by the statistics of all.
  func planner(_ statistics: ScoringStatistics, segment: Int) -> QueryPlanner {
    let scoring = Scoring(
      statistics, segment: fields, documentCount: documentCount, lengths: lengths)
    return QueryPlanner(
      file: file, dictionary: dictionary, scoring: scoring,
      known: statistics.frequencies?.infos[segment])
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
