/// A phrase without slop of single terms: counts how often it stands in a document.
///
/// The beginnings that all terms have in common are what the phrase has; the rarest term comes first,
/// so that few are left to compare.
struct ExactPhrase {
  /// For each term of the phrase, how far it lies behind the beginning.
  private let offsets: [Int64]
  /// Whether so many documents of a window are looked at that whole blocks of positions are read.
  var readsBlocks = false

  private var common = PositionBuffer()
  private var further = PositionBuffer()
  private var kept = PositionBuffer()
  private let marks = PositionMarks()

  /// Prepares for terms that lie so far behind the phrase's beginning.
  init(offsets: [Int64]) { self.offsets = offsets }

  /// Counts the phrase in a document in which each of its terms, the rarest first, has a place.
  mutating func count(
    _ terms: UnsafeMutablePointer<RankedTerm>, _ termCount: Int
  ) throws(SegmentError) -> Int {
    let first = try terms[0].postings.positions(
      of: terms[0].place, wholeBlock: readsBlocks, room: &common)
    guard termCount > 1 else { return first.distinctCount }
    var others = first
    for index in 1..<termCount {
      // Whether further terms are asked depends on the first two: their blocks are not worth it.
      let positions = try terms[index].postings.positions(
        of: terms[index].place, wholeBlock: readsBlocks && index == 1, room: &further)
      let shift = offsets[terms[index].number] - offsets[terms[index - 1].number]
      if let count = positions.countOfShared(with: others, shift: -shift),
        count == 0 || index == termCount - 1
      {
        return count
      }
      marks.keep(positions, those: others, shift: shift, to: &kept)
      if kept.count == 0 { return 0 }
      swap(&common, &kept)
      others = common.span
    }
    return others.count
  }
}
