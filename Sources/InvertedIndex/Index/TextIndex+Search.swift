extension TextIndex {
  /// What a search found.
  package struct Results: Hashable, Sendable {
    /// How many documents match, as far as they were to be counted.
    package let count: MatchCount

    /// How many documents match, shown or not; with `ResultCounting.shown` how many are shown.
    package var total: Int { count.number }

    /// The best of them: highest score first, at equal scores by key.
    package let hits: [Hit]
  }

  /// A document that a search found.
  package struct Hit: Hashable, Sendable {
    /// Where it is in this index.
    package let place: Place

    /// Its lasting key.
    package let key: String

    /// How well it matches.
    package let score: Double
  }

  /// Finds the best documents for a query.
  ///
  /// Each segment's documents have to stand against the best found in those before it, so that
  /// small segments cost little once the largest has been searched.
  ///
  /// - Parameters:
  ///   - query: What to look for.
  ///   - limit: How many documents to return at most.
  ///   - filter: Which documents may be found; those that do not pass are neither scored nor
  ///     counted.
  ///   - counting: How far matches are counted: each that is counted costs a look. The documents
  ///     are the same either way.
  /// - Returns: The documents, highest score first and at equal scores in the byte order of their
  ///   keys, and the number of all that match, or with `.shown` of those that are returned.
  /// - Throws: `SegmentError` when bytes that the query needs are damaged.
  package func search(
    _ query: SearchQuery, limit: Int, filter: AttributeFilter? = nil,
    counting: ResultCounting = .exact
  ) throws(SegmentError) -> Results {
    if let onlySegment {
      let found = try onlySegment.search(query, limit: limit, filter: filter, counting: counting)
      return Results(count: found.count, hits: found.documents.map { Hit($0, segment: 0) })
    }
    let statistics = try statistics(for: query)
    var best: [Hit] = []
    var total = 0
    for index in segments.indices {
      let planner = segments[index].reader.planner(statistics, segment: index)
      let found = try planner.best(
        query, limit: limit, among: segments[index].selection(filter),
        counting: counting.after(total), against: best.map(\.score))
      total += found.total
      try merge(found.best, of: index, into: &best, limit: limit)
    }
    if counting == .shown { total = best.count }
    return Results(count: MatchCount(total, counting), hits: best)
  }

  /// Explains how a query scores a document, or returns nil when it does not match.
  package func explain(
    _ query: SearchQuery, _ place: Place
  ) throws(SegmentError) -> ScoreExplanation? {
    guard segments.indices.contains(place.segment), segments[place.segment].isLive(place.document)
    else { return nil }
    let reader = segments[place.segment].reader
    let planner = try reader.planner(statistics(for: query), segment: place.segment)
    return try reader.explain(query, place.document, planner)
  }

  /// Keeps the best of those known and those found in a segment.
  private func merge(
    _ found: [TopDocuments.Entry], of segment: Int, into best: inout [Hit], limit: Int
  ) throws(SegmentError) {
    guard !found.isEmpty else { return }
    for entry in found {
      let place = Place(segment: segment, document: DocID(rawValue: entry.document))
      try best.append(Hit(place: place, key: key(of: place), score: entry.score))
    }
    best.sort { $0.precedes($1) }
    best.removeLast(max(0, best.count - limit))
  }
}

extension TextIndex.Hit {
  /// Takes over what one segment found.
  fileprivate init(_ found: ScoredDocument, segment: Int) {
    place = TextIndex.Place(segment: segment, document: found.document)
    key = found.key
    score = found.score
  }

  /// Whether the hit stands before another: by higher score, then by key.
  fileprivate func precedes(_ other: TextIndex.Hit) -> Bool {
    score > other.score
      || (score == other.score && key.utf8.lexicographicallyPrecedes(other.key.utf8))
  }
}
