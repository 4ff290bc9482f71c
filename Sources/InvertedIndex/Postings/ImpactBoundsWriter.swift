/// Bounds the impacts of a term: in each window of 128 documents, or, when the term is so rare that
/// most windows do not hold it, in each block of its postings.
///
/// Block-max indexes: S. Ding, T. Suel, "Faster top-k document retrieval using block-max indexes",
/// SIGIR 2011; fixed windows of documents as in K. Chakrabarti, S. Chaudhuri, V. Ganti,
/// "Interval-based pruning for top-k processing over compressed lists", ICDE 2011.
enum ImpactBoundsWriter {
  /// Returns the bounds of a list, and the largest impact in it.
  static func bounds(
    of list: PostingList, lengths: [UInt32], impact: FieldImpact, documentCount: Int
  ) -> (maximum: Float, bytes: [UInt8]) {
    let count = list.documents.count
    let byWindow = PostingListHead.hasWindowBounds(count, of: documentCount)
    let boundCount =
      byWindow
      ? PostingListHead.windowCount(documentCount)
      : (count + SegmentFormat.postingsPerBlock - 1) / SegmentFormat.postingsPerBlock
    var largest = Array(repeating: -Float.infinity, count: boundCount)
    var maximum: Float = 0
    for index in 0..<count {
      let document = Int(list.documents[index])
      let value = impact.impact(
        frequency: list.frequencies[index], length: UInt64(lengths[document]))
      let place =
        byWindow
        ? document / SegmentFormat.documentsPerWindow : index / SegmentFormat.postingsPerBlock
      if value > largest[place] { largest[place] = value }
      if value > maximum { maximum = value }
    }
    return (maximum, largest.map { $0 < 0 ? 0 : byte(for: $0, maximum: maximum) })
  }

  /// The least byte, not 0, whose value reaches an impact.
  private static func byte(for impact: Float, maximum: Float) -> UInt8 {
    guard maximum > 0 else { return 1 }
    let step = PostingListHead.boundStep(maximum: maximum)
    let guess = max(1, min(255, (impact / step).rounded(.down)))
    return Float(guess) * step >= impact ? UInt8(guess) : UInt8(min(255, guess + 1))
  }
}
