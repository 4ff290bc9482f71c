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
    _ query: SearchQuery, limit: Int, filter: AttributeFilter? = nil
  ) throws(SegmentError) -> (count: MatchCount, places: [RankedPlace]) {
    guard onlySegment != nil else {
      let found = try search(query, limit: limit, filter: filter)
      return (found.count, found.hits.map { RankedPlace(place: $0.place, score: $0.score) })
    }
    let found = try segments[0].reader.planner().best(
      query, limit: limit, among: segments[0].selection(filter), counting: .exact)
    let places = found.best.map {
      RankedPlace(
        place: Place(segment: 0, document: DocID(rawValue: $0.document)), score: $0.score)
    }
    return (MatchCount(found.total, .exact), places)
  }

  /// The hit for a document, with its key.
  ///
  /// - Throws: `SegmentError` when its key is damaged.
  package func hit(_ ranked: RankedPlace) throws(SegmentError) -> Hit {
    Hit(place: ranked.place, key: try key(of: ranked.place), score: ranked.score)
  }

  /// Puts documents together that have the same first value of an attribute.
  ///
  /// One without a value stands alone. Groups stand in the order of their first documents. Each
  /// document is compared with the groups before it, so this is for the best of a search.
  ///
  /// - Throws: `SegmentError` when the attribute is damaged.
  package func grouped(
    _ places: [RankedPlace], by attribute: String
  ) throws(SegmentError) -> [[RankedPlace]] {
    var numbers = ValueNumbers(attribute: attribute, index: self)
    var groups: [[RankedPlace]] = []
    var numberOfGroup: [Int] = []
    for ranked in places {
      let number = try numbers.number(of: ranked.place)
      if let number, let group = numberOfGroup.firstIndex(of: number) {
        groups[group].append(ranked)
      } else {
        numberOfGroup.append(number ?? -1)
        groups.append([ranked])
      }
    }
    return groups
  }
}

/// Numbers the values of an attribute so that a value has one number in all segments.
private struct ValueNumbers {
  let attribute: String
  let index: TextIndex
  /// The numbers of values, where there are several segments.
  private var numberOfValue: [String: Int] = [:]

  init(attribute: String, index: TextIndex) {
    self.attribute = attribute
    self.index = index
  }

  /// The number of a document's first value; nil where it has none.
  mutating func number(of place: TextIndex.Place) throws(SegmentError) -> Int? {
    let reader = index.segments[place.segment].reader
    if index.segments.count == 1 {
      return try reader.attributeColumns.texts[attribute]?.firstNumber(of: place.document.rawValue)
    }
    guard let value = try reader.values(of: attribute, in: place.document).first else { return nil }
    if let known = numberOfValue[value] { return known }
    numberOfValue[value] = numberOfValue.count
    return numberOfValue[value]
  }
}
