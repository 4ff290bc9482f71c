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

  /// The documents whose bounds are above 0 and admitted by a floor.
  func documents(reaching floor: ScoreFloor) -> DocumentBits {
    let least = floor.value
    var words: (UInt64, UInt64) = (0, 0)
    let values = values
    for place in 0..<64 where values[place] > 0 && values[place] >= least {
      words.0 |= 1 &<< UInt64(place)
    }
    for place in 0..<64 where values[64 &+ place] > 0 && values[64 &+ place] >= least {
      words.1 |= 1 &<< UInt64(place)
    }
    return DocumentBits(low: words.0, high: words.1)
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
