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
    let results = try search(&reading)
    var found = FoundHits(reading: reading)
    let groups = try grouped(results.places)
    if reading.designs.isEmpty {
      let merged = results.places.count - groups.count
      found.hits = try makeHits(groups.prefix(limit))
      found.total = results.count.number - merged
    } else {
      try findDesigns(try makeHits(groups), &found, limit: limit)
    }
    return found
  }

  private typealias Results = (count: MatchCount, places: [TextIndex.RankedPlace])

  /// The strict search, or the relaxed one where the strict one finds nothing on the topic.
  private func search(_ reading: inout QueryReading) throws(AnsweringError) -> Results {
    let planner = try QueryComposer()
    let filter = HitFilters.topic(reading)
    let strict = try search(planner.strict(reading.clauses), filter)
    guard strict.count.number == 0, let query = planner.relaxed(reading.clauses) else {
      return strict
    }
    let relaxed = try search(query, filter)
    guard relaxed.count.number > 0 else { return strict }
    reading.notes.append("nothing has all of the words; what follows has some of them")
    return relaxed
  }

  private func search(
    _ query: SearchQuery, _ filter: AttributeFilter?
  ) throws(AnsweringError) -> Results {
    do {
      return try snapshot.text.rank(query, limit: Self.workLimit, filter: filter)
    } catch {
      throw .index("\(error)")
    }
  }

  /// Documents that are one record: the references of one work stand together, the best first.
  private func grouped(
    _ places: [TextIndex.RankedPlace]
  ) throws(AnsweringError) -> [[TextIndex.RankedPlace]] {
    do {
      return try snapshot.text.grouped(places, by: SearchSchema.Attribute.work.rawValue)
    } catch {
      throw .index("\(error)")
    }
  }

  /// The documents of a group with their keys.
  private func documents(
    _ group: [TextIndex.RankedPlace]
  ) throws(AnsweringError) -> [TextIndex.Hit] {
    do {
      var documents: [TextIndex.Hit] = []
      for place in group { try documents.append(snapshot.text.hit(place)) }
      return documents
    } catch {
      throw .index("\(error)")
    }
  }

  /// A hit for each group, under the reference that comes first in the corpus and with the best
  /// score.
  private func makeHits(
    _ groups: some Sequence<[TextIndex.RankedPlace]>
  ) throws(AnsweringError) -> [SearchHit] {
    let maker = HitMaker(store: snapshot.store)
    var hits: [SearchHit] = []
    for group in groups {
      let group = try documents(group)
      let keys = try asking { () throws(StoreError) in
        try snapshot.store.inCorpusOrder(group.map(\.key))
      }
      guard let first = group.first(where: { $0.key == keys.first }),
        var hit = try maker.hit(for: first)
      else { continue }
      hit.score = group.first?.score ?? first.score
      hit.otherReferences = keys.dropFirst().map { ReferenceID($0) }
      hits.append(hit)
    }
    return hits
  }

  /// Works of the designs asked for; apart from them those whose design is not stated; and where
  /// there is none, the nearest designs.
  private func findDesigns(
    _ hits: [SearchHit], _ found: inout FoundHits, limit: Int
  ) throws(AnsweringError) {
    let groups = DesignGroups(wanted: found.reading.designs, hits: hits)
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
