/// A phrase without slop of single terms: counts how often it stands in a document.
///
/// The beginnings that all terms have in common are what the phrase has; the rarest term comes first,
/// so that few are left to compare.
struct ExactPhrase {
  /// The idf of the phrase: the sum of those of its terms.
  let inverseDocumentFrequency: Double
  /// The field it stands in.
  let field: Int

  /// For each term, how far it lies behind the beginning.
  private let offsets: [Int64]
  private var common = PositionBuffer()
  private var further = PositionBuffer()

  /// Prepares for terms that lie so far behind the phrase's beginning.
  init(offsets: [Int64], field: Int, inverseDocumentFrequency: Double) {
    self.offsets = offsets
    self.field = field
    self.inverseDocumentFrequency = inverseDocumentFrequency
  }

  /// Counts the phrase in a document in which each term has a place; `order` names the terms, the
  /// rarest first.
  mutating func count(
    _ terms: UnsafeMutableBufferPointer<RankedTerm>, order: [Int]
  ) throws(SegmentError) -> Int {
    let first = order[0]
    try terms[first].postings.positions(of: terms[first].place, to: &common)
    common.keepFirstOfEach()
    for index in order.dropFirst() {
      try terms[index].postings.positions(of: terms[index].place, to: &further)
      common.keep(those: further, shift: offsets[index] - offsets[first])
      if common.count == 0 { return 0 }
    }
    return common.count
  }
}
