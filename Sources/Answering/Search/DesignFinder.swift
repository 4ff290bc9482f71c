import EvidenceModel
import EvidenceStore
import Ingest
import InvertedIndex

/// Finds works of the designs that a query asks for; apart from them those whose design is not stated;
/// and where there is none, the nearest designs.
struct DesignFinder {
  /// Where to look.
  let snapshot: IndexSnapshot
  /// The query.
  let reading: QueryReading
  /// The search for its topic.
  let query: SearchQuery

  /// How many works of other designs are looked at for the nearest ones.
  private static let nearestLimit = 1000

  /// Finds the hits in the groups of an answer.
  func find(_ options: SearchOptions) throws(AnsweringError) -> FoundHits {
    let designs = DesignGroups(wanted: reading.designs)
    let matching = try works(designs.matching, limit: options.limit)
    let unstated = try works(designs.unstated, limit: options.unstatedLimit)
    var found = FoundHits(reading: reading)
    (found.total, found.isTotalExact) = (matching.count.number, matching.count.isExact)
    found.hits = matching.hits
    (found.unstatedTotal, found.isUnstatedTotalExact) = (
      unstated.count.number, unstated.count.isExact
    )
    found.unstated = unstated.hits
    if found.total == 0 { found.nearest = try nearest(designs.others, limit: options.limit) }
    return found
  }

  /// How many works have one of some designs, and the best of them.
  private func works(
    _ designs: [StudyDesign], limit: Int
  ) throws(AnsweringError) -> (count: MatchCount, hits: [SearchHit]) {
    // An attribute that is any of nothing is no filter.
    guard !designs.isEmpty else { return (MatchCount(0, isExact: true), []) }
    let filter = HitFilters.topic(reading, designs: designs)
    let found = try asking { () throws(SegmentError) in
      try GroupedSearch(text: snapshot.text, query: query).best(limit, filter)
    }
    let maker = HitMaker(snapshot: snapshot, reading: reading)
    return (found.count, try maker.hits(for: found.places))
  }

  private func nearest(
    _ designs: [StudyDesign], limit: Int
  ) throws(AnsweringError) -> [SearchHit] {
    let hits = try works(designs, limit: Self.nearestLimit).hits
    return Array(hits.sorted { Self.order($0) < Self.order($1) }.prefix(limit))
  }

  private static func order(_ hit: SearchHit) -> (BestFirst, String) {
    let place = BestFirst(
      design: hit.design, includes: hit.includes, sampleSize: hit.sampleSize, year: hit.year)
    return (place, hit.id)
  }
}
