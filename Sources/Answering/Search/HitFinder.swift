import EvidenceModel
import EvidenceStore
import Ingest
import InvertedIndex

/// Finds the hits of an understood query.
struct HitFinder {
  /// Where to look.
  let snapshot: IndexSnapshot

  /// How many works are looked at for one answer: enough for every design on one service.
  private static let workLimit = 1000

  /// Finds the hits in the groups of an answer.
  func find(_ reading: QueryReading, limit: Int) throws(AnsweringError) -> FoundHits {
    if let works = reading.lookups { return try lookUp(works, reading, limit: limit) }
    var reading = reading
    let (query, total) = try chooseQuery(&reading)
    var found = FoundHits(reading: reading)
    if reading.designs.isEmpty {
      (found.hits, found.total) = try ranked(query, reading, limit: limit, total: total)
    } else {
      try findDesigns(query, &found, limit: limit)
    }
    return found
  }

  /// The strict search, or the relaxed one where the strict one finds nothing on the topic.
  private func chooseQuery(
    _ reading: inout QueryReading
  ) throws(AnsweringError) -> (query: SearchQuery, total: Int) {
    let planner = try QueryComposer()
    let strict = planner.strict(reading.clauses)
    let filter = HitFilters.topic(reading)
    let total = try search(strict, filter, limit: 1).total
    guard total == 0, let relaxed = planner.relaxed(reading.clauses) else { return (strict, total) }
    let relaxedTotal = try search(relaxed, filter, limit: 1).total
    guard relaxedTotal > 0 else { return (strict, 0) }
    reading.notes.append("nothing has all of the words; what follows has some of them")
    return (relaxed, relaxedTotal)
  }

  private func search(
    _ query: SearchQuery, _ filter: AttributeFilter?, limit: Int
  ) throws(AnsweringError) -> TextIndex.Results {
    do {
      return try snapshot.text.search(query, limit: limit, filter: filter)
    } catch {
      throw .index("\(error)")
    }
  }

  /// Records of all kinds by score, each work once.
  private func ranked(
    _ query: SearchQuery, _ reading: QueryReading, limit: Int, total: Int
  ) throws(AnsweringError) -> (hits: [SearchHit], total: Int) {
    let results = try search(query, HitFilters.topic(reading), limit: Self.workLimit)
    let groups = try grouped(results.hits)
    let merged = results.hits.count - groups.count
    return (try makeHits(groups.prefix(limit)), total - merged)
  }

  /// Documents that are one record: the references of one work stand together, the best first.
  private func grouped(
    _ hits: [TextIndex.Hit]
  ) throws(AnsweringError) -> [[TextIndex.Hit]] {
    var groups: [[TextIndex.Hit]] = []
    var placeOfWork: [String: Int] = [:]
    for hit in hits {
      if let work = try work(of: hit), let place = placeOfWork[work] {
        groups[place].append(hit)
      } else {
        if let work = try work(of: hit) { placeOfWork[work] = groups.count }
        groups.append([hit])
      }
    }
    return groups
  }

  private func work(of hit: TextIndex.Hit) throws(AnsweringError) -> String? {
    do {
      return try snapshot.text.attributes(of: hit.place)[
        SearchSchema.Attribute.work.rawValue]?.first
    } catch {
      throw .index("\(error)")
    }
  }

  /// A hit for each group, under the reference that comes first by its id and with the best score.
  private func makeHits(
    _ groups: some Sequence<[TextIndex.Hit]>
  ) throws(AnsweringError) -> [SearchHit] {
    let maker = HitMaker(store: snapshot.store)
    var hits: [SearchHit] = []
    for group in groups {
      let inOrder = group.sorted { NaturalOrder.precedes($0.key, $1.key) }
      guard let first = inOrder.first, var hit = try maker.hit(for: first) else { continue }
      hit.score = group.first?.score ?? first.score
      hit.otherReferences = inOrder.dropFirst().map { ReferenceID($0.key) }
      hits.append(hit)
    }
    return hits
  }

  /// Works of the designs asked for; apart from them those whose design is not stated; and where
  /// there is none, the nearest designs.
  private func findDesigns(
    _ query: SearchQuery, _ found: inout FoundHits, limit: Int
  ) throws(AnsweringError) {
    let results = try search(query, HitFilters.topic(found.reading), limit: Self.workLimit)
    let groups = DesignGroups(
      wanted: found.reading.designs, hits: try makeHits(try grouped(results.hits)))
    found.hits = Array(groups.matching.prefix(limit))
    found.total = groups.matching.count
    found.unstated = groups.unstated
    if groups.matching.isEmpty { found.nearest = Array(groups.others.prefix(limit)) }
  }

  /// Works that the query names by an identifier or a trial's name.
  private func lookUp(
    _ works: [WorkID], _ reading: QueryReading, limit: Int
  ) throws(AnsweringError) -> FoundHits {
    let maker = HitMaker(store: snapshot.store)
    var found = FoundHits(reading: reading)
    for work in works {
      if let hit = try maker.hit(forWork: work) { found.hits.append(hit) }
    }
    found.total = found.hits.count
    found.hits = Array(found.hits.prefix(limit))
    return found
  }
}
