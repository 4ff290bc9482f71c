/// Bounds of the scores of the documents in one window, collected query by query.
///
/// Invariant: `values` holds one number for each of the window's 128 places.
struct WindowScores {
  private let buffer = ScratchBuffer<Float>(SegmentFormat.documentsPerWindow, repeating: 0)

  private typealias Row = SIMD4<Float>

  /// The bounds by place in the window.
  var values: UnsafeMutablePointer<Float> { buffer.base }

  /// Sets all bounds to 0.
  func clear() { values.update(repeating: 0, count: SegmentFormat.documentsPerWindow) }

  /// The highest bound.
  ///
  /// Four rows of four side by side, because one row would wait for itself.
  var highest: Float {
    let rows = UnsafeRawPointer(values)
    var best = (Row.zero, Row.zero, Row.zero, Row.zero)
    for offset in stride(from: 0, to: SegmentFormat.documentsPerWindow * 4, by: 64) {
      best.0 = Self.larger(best.0, Self.row(rows, offset))
      best.1 = Self.larger(best.1, Self.row(rows, offset &+ 16))
      best.2 = Self.larger(best.2, Self.row(rows, offset &+ 32))
      best.3 = Self.larger(best.3, Self.row(rows, offset &+ 48))
    }
    let row = Self.larger(Self.larger(best.0, best.1), Self.larger(best.2, best.3))
    return max(max(row[0], row[1]), max(row[2], row[3]))
  }

  /// The documents of a set whose bounds a floor admits.
  func documents(_ bits: DocumentBits, reaching floor: ScoreFloor) -> DocumentBits {
    var left = bits
    var kept = DocumentBits.none
    while let place = left.popFirst() {
      if floor.admits(values[place]) { kept.insert(place) }
    }
    return kept
  }

  @inline(__always)
  private static func row(_ rows: UnsafeRawPointer, _ offset: Int) -> Row {
    rows.load(fromByteOffset: offset, as: Row.self)
  }

  @inline(__always)
  private static func larger(_ left: Row, _ right: Row) -> Row {
    left.replacing(with: right, where: right .> left)
  }
}
