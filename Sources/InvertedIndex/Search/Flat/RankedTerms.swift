/// The opened terms of a flat query, the rarest first: it decides most, whether all terms are needed or
/// any will do.
///
/// Invariant: `base` has room for as many terms as the query lists, of which the first `count` are
/// initialised, until `deinit`.
struct RankedTerms: ~Copyable {
  private let base: UnsafeMutablePointer<RankedTerm>
  private var count = 0

  /// Opens the lists of some terms.
  init(
    _ file: SegmentFile, _ listed: [ListedTerm], _ scoring: Scoring
  ) throws(SegmentError) {
    let sorted = listed.sorted {
      ($0.info.documentFrequency, $0.number) < ($1.info.documentFrequency, $1.number)
    }
    base = .allocate(capacity: sorted.count)
    for term in sorted {
      (base + count).initialize(to: try RankedTerm(file, term, scoring))
      count += 1
    }
    for (index, term) in sorted.enumerated() { base[term.number].successor = index }
  }

  /// Calls a closure with the first term, which is there as long as the closure runs, and how many
  /// there are.
  func withBase<Result>(
    _ body: (UnsafeMutablePointer<RankedTerm>, Int) throws(SegmentError) -> Result
  ) throws(SegmentError) -> Result {
    try body(base, count)
  }

  deinit {
    base.deinitialize(count: count)
    base.deallocate()
  }
}
