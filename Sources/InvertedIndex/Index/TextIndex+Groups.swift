extension TextIndex {
  /// A document that a search found, without its key.
  package struct RankedPlace: Hashable, Sendable {
    /// Where it is in this index.
    package let place: Place

    /// How well it matches.
    package let score: Double
  }

  /// Finds the best documents for a query as `search` does, and reads no keys where no others have to be
  /// told from them.
  ///
  /// - Throws: `SegmentError` when bytes that the query needs are damaged.
  package func rank(
    _ query: SearchQuery, limit: Int, filter: AttributeFilter? = nil,
    counting: ResultCounting = .exact
  ) throws(SegmentError) -> (count: MatchCount, places: [RankedPlace]) {
    guard onlySegment != nil else {
      let found = try search(query, limit: limit, filter: filter, counting: counting)
      return (found.count, found.hits.map { RankedPlace(place: $0.place, score: $0.score) })
    }
    let found = try segments[0].reader.planner().best(
      query, limit: limit, among: segments[0].selection(filter), counting: counting)
    let places = found.best.map {
      RankedPlace(
        place: Place(segment: 0, document: DocID(rawValue: $0.document)), score: $0.score)
    }
    return (MatchCount(found.total, counting), places)
  }

  /// Puts documents together that have the same first value of an attribute, finds the best document of
  /// each of the best groups, and counts groups; a document without a value stands alone.
  ///
  /// - Parameters:
  ///   - query: What to look for.
  ///   - attribute: What documents of a group have in common.
  ///   - limit: How many groups to return at most.
  ///   - filter: Which documents may be found.
  ///   - countLimit: After how many documents counting ends; of more it is only said that there are more
  ///     groups, or as many.
  /// - Returns: The number of groups, and the documents, highest score first and at equal scores in the
  ///   byte order of their keys.
  /// - Throws: `SegmentError` when bytes that the query needs are damaged.
  package func groups(
    _ query: SearchQuery, by attribute: String, limit: Int, filter: AttributeFilter? = nil,
    countingAmong countLimit: Int = .max
  ) throws(SegmentError) -> (count: MatchCount, best: [RankedPlace]) {
    let statistics = try statistics(for: query)
    var top = TopGroups(limit: limit, of: attribute, in: self)
    var walks: [MatchWalk] = []
    for index in segments.indices {
      top.segment = index
      let planner = segments[index].reader.planner(statistics, segment: index)
      var search = try TopSearch(
        planner.evaluator(for: query), among: segments[index].selection(filter),
        counting: .shown, into: top)
      _ = try search.run()
      top = search.top
      walks.append(search.walk)
    }
    let best = top.sorted().map { RankedPlace(place: $0.place, score: $0.score) }
    // Where there was room for more, every document that matches has been offered.
    guard best.count >= limit else { return (MatchCount(best.count, isExact: true), best) }
    return (try groupCount(walks, by: attribute, among: countLimit), best)
  }

  private func groupCount(
    _ walks: [MatchWalk], by attribute: String, among limit: Int
  ) throws(SegmentError) -> MatchCount {
    var groups = GroupCounter(attribute: attribute, index: self)
    var count = 0
    for (segment, walk) in walks.enumerated() where count <= limit {
      try walk.forEach { document throws(SegmentError) in
        try groups.add(Place(segment: segment, document: DocID(rawValue: document)))
        count += 1
        return count <= limit
      }
    }
    return MatchCount(groups.count, isExact: count <= limit)
  }

  /// The documents that match a query and pass a filter, segment by segment.
  ///
  /// - Throws: `SegmentError` when bytes that the query needs are damaged.
  package func matches(
    _ query: SearchQuery, filter: AttributeFilter? = nil
  ) throws(SegmentError) -> [Place] {
    let statistics = try statistics(for: query)
    var places: [Place] = []
    for index in segments.indices {
      let planner = segments[index].reader.planner(statistics, segment: index)
      let walk = try MatchWalk(planner.evaluator(for: query), segments[index].selection(filter))
      try walk.forEach { document throws(SegmentError) in
        places.append(Place(segment: index, document: DocID(rawValue: document)))
        return true
      }
    }
    return places
  }
}
