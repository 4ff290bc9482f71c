/// Bounds the scores of a term in each window of 128 documents, one byte for each window.
///
/// The idea of block-max indexes with blocks of documents instead of postings: S. Ding, T. Suel,
/// "Faster top-k document retrieval using block-max indexes", SIGIR 2011; fixed windows as in
/// K. Chakrabarti, S. Chaudhuri, V. Ganti, "Interval-based pruning for top-k processing over
/// compressed lists", ICDE 2011.
enum WindowBoundsWriter {
  /// Returns the bounds of a list's windows, or nil for a list that is so rare that it has none.
  static func bounds(
    of list: PostingList, lengths: [UInt32], impact: FieldImpact, documentCount: Int
  ) -> (maximum: Float, bytes: [UInt8])? {
    guard PostingListHead.hasWindowBounds(list.documents.count, of: documentCount) else {
      return nil
    }
    var largest = Array(
      repeating: -Float.infinity, count: PostingListHead.windowCount(documentCount))
    var maximum: Float = 0
    for (document, frequency) in zip(list.documents, list.frequencies) {
      let window = Int(document) / SegmentFormat.documentsPerWindow
      let value = impact.impact(frequency: frequency, length: UInt64(lengths[Int(document)]))
      if value > largest[window] { largest[window] = value }
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
