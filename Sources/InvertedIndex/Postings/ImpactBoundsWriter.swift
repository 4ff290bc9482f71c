/// Bounds the impacts of a term: in each window of 128 documents, or, when the term is so rare that
/// most windows do not hold it, in each block of its postings; and when it is frequent, in each range
/// of sixteen documents.
///
/// Block-max indexes: S. Ding, T. Suel, "Faster top-k document retrieval using block-max indexes",
/// SIGIR 2011; fixed windows of documents as in K. Chakrabarti, S. Chaudhuri, V. Ganti,
/// "Interval-based pruning for top-k processing over compressed lists", ICDE 2011.
struct ImpactBoundsWriter {
  /// The largest impact in the list.
  let maximum: Float
  /// The bounds of windows or blocks.
  let bounds: [UInt8]
  /// The codes of ranges, two in a byte; empty where the term is not so frequent.
  let shares: [UInt8]

  /// Bounds the impacts of a list.
  init(
    of list: PostingList, lengths: [UInt32], impact: FieldImpact, documentCount: Int
  ) {
    let count = list.documents.count
    let byWindow = PostingListHead.hasWindowBounds(count, of: documentCount)
    let isFrequent = RangeShares.areStored(count, of: documentCount)
    let postings =
      isFrequent
      ? RangeShares.documentsPerRange
      : byWindow ? SegmentFormat.documentsPerWindow : SegmentFormat.postingsPerBlock
    let windowCount = PostingListHead.windowCount(documentCount)
    let placeCount =
      isFrequent
      ? windowCount * RangeShares.rangesPerWindow
      : byWindow ? windowCount : (count + postings - 1) / postings
    var largest = Array(repeating: -Float.infinity, count: placeCount)
    Self.raise(
      &largest, list, lengths, impact, byDocument: byWindow,
      shift: postings.trailingZeroBitCount)
    maximum = largest.reduce(0, max)
    let step = PostingListHead.boundStep(maximum: maximum)
    let bounded = isFrequent ? Self.largestOfWindows(largest) : largest
    bounds = bounded.map { $0 < 0 ? 0 : Self.byte(for: $0, step: step) }
    shares = isFrequent ? Self.shares(largest, bounds, step: step) : []
  }

  /// Raises each place to the largest impact of its postings; `shift` bits less of a document's or
  /// posting's number tell its place.
  private static func raise(
    _ places: inout [Float], _ list: PostingList, _ lengths: [UInt32], _ impact: FieldImpact,
    byDocument: Bool, shift: Int
  ) {
    var places = places.mutableSpan
    let lengths = lengths.span
    for index in list.documents.indices {
      let document = Int(list.documents[index])
      let value = impact.impact(
        frequency: list.frequencies[index], length: UInt64(lengths[document]))
      let place = (byDocument ? document : index) &>> shift
      // Both ways are written: no processor could foresee which one is taken.
      let largest = places[place]
      places[place] = value > largest ? value : largest
    }
  }

  private static func largestOfWindows(_ ranges: [Float]) -> [Float] {
    stride(from: 0, to: ranges.count, by: RangeShares.rangesPerWindow).map { start in
      ranges[start..<start + RangeShares.rangesPerWindow].reduce(-Float.infinity) { max($0, $1) }
    }
  }

  private static func shares(_ ranges: [Float], _ bounds: [UInt8], step: Float) -> [UInt8] {
    let code = { (range: Int) -> UInt8 in
      guard ranges[range] >= 0 else { return 0 }
      let bound = Float(bounds[range / RangeShares.rangesPerWindow]) * step
      return RangeShares.code(for: ranges[range], bound: bound)
    }
    return stride(from: 0, to: ranges.count, by: 2).map { code($0) | code($0 + 1) << 4 }
  }

  /// The least byte, not 0, whose value reaches an impact.
  private static func byte(for impact: Float, step: Float) -> UInt8 {
    guard step > 0 else { return 1 }
    let guess = max(1, min(255, (impact / step).rounded(.down)))
    return Float(guess) * step >= impact ? UInt8(guess) : UInt8(min(255, guess + 1))
  }
}
