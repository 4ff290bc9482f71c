/// Bounds of the scores of the documents in one window, collected query by query.
///
/// Invariant: `values` holds one number for each of the window's 128 places.
struct WindowScores {
  private let buffer = ScratchBuffer<Float>(SegmentFormat.documentsPerWindow, repeating: 0)

  /// The bounds by place in the window.
  var values: UnsafeMutablePointer<Float> { buffer.base }

  /// Sets all bounds to 0.
  func clear() { values.update(repeating: 0, count: SegmentFormat.documentsPerWindow) }

  /// The documents of a set whose bounds a floor admits, when something may yet be added to them.
  func documents(
    _ bits: DocumentBits, adding rest: Float = 0, reaching floor: ScoreFloor
  ) -> DocumentBits {
    var left = bits
    var kept = DocumentBits.none
    while let place = left.popFirst() {
      if floor.admits(values[place] + rest) { kept.insert(place) }
    }
    return kept
  }

  /// What a document has to reach to be among the best of some, of which there are at least so many.
  func floor(ofBest limit: Int, among bits: DocumentBits) -> ScoreFloor {
    var best = PromisingList(limit: limit, above: 0)
    var left = bits
    while let place = left.popFirst() {
      if values[place] > best.least { best.insert(place, bound: values[place]) }
    }
    return ScoreFloor(below: Double(best.least))
  }

  /// The largest bound.
  @inline(__always) var largest: Float {
    let rows = UnsafeRawPointer(values)
    var (first, second) = (Self.row(rows, 0), Self.row(rows, 1))
    var (third, fourth) = (Self.row(rows, 2), Self.row(rows, 3))
    for index in stride(from: 4, to: SegmentFormat.documentsPerWindow / 4, by: 4) {
      first = Self.larger(first, Self.row(rows, index))
      second = Self.larger(second, Self.row(rows, index &+ 1))
      third = Self.larger(third, Self.row(rows, index &+ 2))
      fourth = Self.larger(fourth, Self.row(rows, index &+ 3))
    }
    let all = Self.larger(Self.larger(first, second), Self.larger(third, fourth))
    return max(max(all[0], all[1]), max(all[2], all[3]))
  }

  /// The documents whose bounds are above 0 and admitted by a floor, when something may yet be added
  /// to them.
  @inline(__always)
  func documents(adding rest: Float = 0, reaching floor: ScoreFloor) -> DocumentBits {
    let least = max(floor.value - rest, .leastNonzeroMagnitude)
    return DocumentBits(
      low: NumberBits.reaching(least, in: values),
      high: NumberBits.reaching(least, in: values + NumberBits.count))
  }

  /// The documents whose bounds a floor admits, when to those of each range something may yet be
  /// added.
  ///
  /// A document without a bound counts where what may be added reaches the floor.
  @inline(__always)
  func documents(adding rests: RangeBounds, reaching floor: ScoreFloor) -> DocumentBits {
    let least = RangeBounds(repeating: floor.value) - rests
    return DocumentBits(
      low: bits(0, least[0]) | bits(1, least[1]) | bits(2, least[2]) | bits(3, least[3]),
      high: bits(4, least[4]) | bits(5, least[5]) | bits(6, least[6]) | bits(7, least[7]))
  }

  /// Which of the numbers of a range, in four rows, are as large as another: bits at their places in
  /// a word for four ranges.
  @inline(__always)
  private func bits(_ range: Int, _ least: Float) -> UInt64 {
    let rows = UnsafeRawPointer(values)
    let least = Row(repeating: least)
    let row = { (index: Int, weights: SIMD4<UInt32>) in
      SIMD4<UInt32>.zero.replacing(
        with: weights, where: Self.row(rows, range &* 4 &+ index) .>= least)
    }
    let bits =
      row(0, SIMD4(1, 2, 4, 8)) | row(1, SIMD4(16, 32, 64, 128))
      | row(2, SIMD4(1 << 8, 1 << 9, 1 << 10, 1 << 11))
      | row(3, SIMD4(1 << 12, 1 << 13, 1 << 14, 1 << 15))
    return UInt64(bits.wrappedSum()) &<< UInt64(range & 3 &* RangeShares.documentsPerRange)
  }

  private typealias Row = SIMD4<Float>

  @inline(__always)
  private static func row(_ rows: UnsafeRawPointer, _ index: Int) -> Row {
    rows.load(fromByteOffset: index &* 16, as: Row.self)
  }

  @inline(__always)
  private static func larger(_ left: Row, _ right: Row) -> Row {
    left.replacing(with: right, where: right .> left)
  }
}
