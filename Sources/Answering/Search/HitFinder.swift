import EvidenceModel
import EvidenceStore
import Ingest
import InvertedIndex

/// Finds the hits of an understood query.
struct HitFinder {
  /// Where to look.
  let snapshot: IndexSnapshot
  /// The query.
  let reading: QueryReading

  /// Finds the hits in the groups of an answer: by the strict search, or by the relaxed one where the
  /// strict one finds nothing on the topic.
  func find(_ options: SearchOptions) throws(AnsweringError) -> FoundHits {
    if let works = reading.lookups { return try lookUp(works, limit: options.limit) }
    let composer = try QueryComposer()
    let strict = composer.strict(reading.clauses)
    let found = try find(strict, options)
    guard found.all.isEmpty, let query = composer.relaxed(reading.clauses), try !isOnTopic(strict)
    else { return found }
    var relaxed = try find(query, options)
    guard !relaxed.all.isEmpty else { return found }
    relaxed.reading.notes.append("nothing has all of the words; what follows has some of them")
    return relaxed
  }

  private func find(
    _ query: SearchQuery, _ options: SearchOptions
  ) throws(AnsweringError) -> FoundHits {
    reading.designs.isEmpty
      ? try findAll(query, limit: options.limit)
      : try DesignFinder(snapshot: snapshot, reading: reading, query: query).find(options)
  }

  /// Whether anything matches, of whatever design.
  private func isOnTopic(_ query: SearchQuery) throws(AnsweringError) -> Bool {
    try asking { () throws(SegmentError) in
      try snapshot.text.rank(
        query, limit: 1, filter: HitFilters.topic(reading), counting: .shown
      ).count.number > 0
    }
  }

  /// Statements, passages and works; the references of one work are one hit.
  private func findAll(_ query: SearchQuery, limit: Int) throws(AnsweringError) -> FoundHits {
    let results = try asking { () throws(SegmentError) in
      try GroupedSearch(text: snapshot.text, query: query).best(limit, HitFilters.topic(reading))
    }
    var found = FoundHits(reading: reading)
    found.hits = try HitMaker(snapshot: snapshot, reading: reading).hits(for: results.places)
    found.total = results.count.number
    found.isTotalExact = results.count.isExact
    return found
  }

  /// Works that the query names by an identifier or a trial's name.
  private func lookUp(_ works: [WorkID], limit: Int) throws(AnsweringError) -> FoundHits {
    let maker = HitMaker(snapshot: snapshot, reading: reading)
    var found = FoundHits(reading: reading)
    for work in works {
      if let hit = try maker.hit(forWork: work) { found.hits.append(hit) }
    }
    found.total = found.hits.count
    found.hits = Array(found.hits.prefix(limit))
    return found
  }
}
