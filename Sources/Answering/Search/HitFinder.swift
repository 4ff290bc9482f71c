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
    let groups = try grouped(results.hits)
    if reading.designs.isEmpty {
      let merged = results.hits.count - groups.count
      (found.hits, found.total) = (try makeHits(groups.prefix(limit)), results.total - merged)
    } else {
      try findDesigns(try makeHits(groups), &found, limit: limit)
    }
    return found
  }

  /// The strict search, or the relaxed one where the strict one finds nothing on the topic.
  private func search(
    _ reading: inout QueryReading
  ) throws(AnsweringError) -> TextIndex.Results {
    let planner = try QueryComposer()
    let filter = HitFilters.topic(reading)
    let strict = try search(planner.strict(reading.clauses), filter)
    guard strict.total == 0, let query = planner.relaxed(reading.clauses) else { return strict }
    let relaxed = try search(query, filter)
    guard relaxed.total > 0 else { return strict }
    reading.notes.append("nothing has all of the words; what follows has some of them")
    return relaxed
  }

  private func search(
    _ query: SearchQuery, _ filter: AttributeFilter?
  ) throws(AnsweringError) -> TextIndex.Results {
    do {
      return try snapshot.text.search(query, limit: Self.workLimit, filter: filter)
    } catch {
      throw .index("\(error)")
    }
  }

  /// Documents that are one record: the references of one work stand together, the best first.
  private func grouped(
    _ documents: [TextIndex.Hit]
  ) throws(AnsweringError) -> [[TextIndex.Hit]] {
    var groups: [[TextIndex.Hit]] = []
    var placeOfWork: [String: Int] = [:]
    for document in documents {
      let work = try work(of: document)
      if let work, let place = placeOfWork[work] {
        groups[place].append(document)
      } else {
        if let work { placeOfWork[work] = groups.count }
        groups.append([document])
      }
    }
    return groups
  }

  private func work(of document: TextIndex.Hit) throws(AnsweringError) -> String? {
    do {
      return try snapshot.text.values(
        of: SearchSchema.Attribute.work.rawValue, in: document.place
      ).first
    } catch {
      throw .index("\(error)")
    }
  }

  /// A hit for each group, under the reference that comes first in the corpus and with the best
  /// score.
  private func makeHits(
    _ groups: some Sequence<[TextIndex.Hit]>
  ) throws(AnsweringError) -> [SearchHit] {
    let maker = HitMaker(store: snapshot.store)
    var hits: [SearchHit] = []
    for group in groups {
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
