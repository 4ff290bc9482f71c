import Ingest
import InvertedIndex

/// Finds the hits of a search: references that turned out to be one work stand together and count once.
struct GroupedSearch {
  /// Where to look.
  let text: TextIndex
  /// What to look for.
  let query: SearchQuery

  /// Among how many documents hits are counted, and how many records of the literature are that nobody
  /// has asked for by their kind; of more it is only said that there are more.
  ///
  /// As far as Elasticsearch counts unless it is told otherwise (its setting `track_total_hits`): to count
  /// a million takes longer than all the rest of an answer.
  static let countLimit = 10_000

  /// Finds how many hits there are, and the best of them, each by its best document.
  func best(
    _ limit: Int, _ filter: AttributeFilter?
  ) throws(SegmentError) -> (count: MatchCount, places: [TextIndex.RankedPlace]) {
    let found = try text.groups(
      query, by: Self.work, limit: limit, filter: filter, countingAmong: Self.countLimit)
    return (found.count, found.best)
  }

  /// The attribute that names the work of a reference.
  private static let work = SearchSchema.Attribute.work.rawValue
}
