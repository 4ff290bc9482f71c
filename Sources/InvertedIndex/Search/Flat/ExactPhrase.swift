/// A phrase without slop of single terms: counts how often it stands in a document.
///
/// The beginnings that all terms have in common are what the phrase has; the rarest term comes first,
/// so that few are left to compare.
struct ExactPhrase {
  /// For each term of the phrase, how far it lies behind the beginning.
  private let offsets: [Int64]
  private var common = PositionBuffer()
  private var further = PositionBuffer()

  /// Prepares for terms that lie so far behind the phrase's beginning.
  init(offsets: [Int64]) { self.offsets = offsets }

  /// Counts the phrase in a document in which each of its terms, the rarest first, has a place.
  mutating func count(
    _ terms: UnsafeMutablePointer<RankedTerm>, _ termCount: Int
  ) throws(SegmentError) -> Int {
    try terms[0].postings.positions(of: terms[0].place, to: &common)
    common.keepFirstOfEach()
    for index in 1..<termCount {
      try terms[index].postings.positions(of: terms[index].place, to: &further)
      common.keep(
        those: further, shift: offsets[terms[index].number] - offsets[terms[0].number])
      if common.count == 0 { return 0 }
    }
    return common.count
  }
}
