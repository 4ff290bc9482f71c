/// Decides which segments are merged, so that there are few and each document is copied seldom.
///
/// Geometric partitioning: N. Lester, A. Moffat, J. Zobel, "Efficient online index construction for
/// text databases", ACM TODS 33 (3), 2008; the merges are those of a log-structured merge tree
/// (P. O'Neil and others, 1996). The segments stand by size, the largest first. The first that is
/// not more than `ratio` times as large as all behind it together is merged with all of these, and
/// so is the first that makes no more than `floor` bytes with them. What stays is each more than
/// `ratio` times what is behind it, and the last two are more than `floor`, so that the segments of
/// *n* bytes are fewer than 2 + log(*n* / floor) / log(1 + ratio): at most seven for a gibibyte.
package struct MergePolicy: Hashable, Sendable {
  /// How many bytes are merged without hesitation: copying them costs about as much as the rest of
  /// an update.
  package var floor: Int

  /// How many times larger than all smaller ones together a segment may be and still be merged.
  package var ratio: Int

  /// The share of removed documents, as one in so many, above which a segment is written anew; a
  /// quarter, as Lucene's TieredMergePolicy allows between a fifth and a third.
  package var removedLimit = 4

  /// How many documents segments may have together and still be merged, where that is more than an
  /// eighth of all.
  ///
  /// A merge keeps some hundred bytes of each in memory, so that a limit bounds what an update takes.
  /// That it grows with the index keeps the segments few: a dozen at thirty million documents.
  package var documentLimit: Int

  /// Segments that hold together no more than one document in so many are merged whatever the limit.
  private static let shareOfAll = 8

  /// Chooses the numbers; the default suits an index on a local disk.
  package init(floor: Int = 1 << 21, ratio: Int = 2, documentLimit: Int = .max) {
    self.floor = floor
    self.ratio = ratio
    self.documentLimit = documentLimit
  }

  /// What counts of a segment.
  struct Candidate {
    /// About how many bytes its live documents take.
    var size: Int
    /// How many documents it has that count.
    var documentCount: Int
    /// How many it has that do not.
    var removedCount: Int
  }

  /// Where in a list of segments, the largest first, the merge begins that goes to the end; nil when
  /// nothing is merged.
  func start(_ candidates: [Candidate]) -> Int? {
    var rest = candidates.reduce(0) { $0 + $1.size }
    var documents = candidates.reduce(0) { $0 + $1.documentCount }
    let most = min(max(documentLimit, documents / Self.shareOfAll), SegmentFormat.documentLimit)
    for (index, candidate) in candidates.enumerated() {
      let whole = rest
      rest -= candidate.size
      defer { documents -= candidate.documentCount }
      guard documents <= most else { continue }
      let isLast = index == candidates.count - 1
      let all = candidate.documentCount + candidate.removedCount
      if candidate.removedCount * removedLimit > all { return index }
      if !isLast, whole <= floor || candidate.size <= ratio * rest { return index }
    }
    return nil
  }
}
