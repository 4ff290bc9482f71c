/// What the lengths of a window's documents add to frequencies in impacts, computed once for all
/// terms of a field.
struct WindowNorms {
  private let buffer = ScratchBuffer<Float>(SegmentFormat.documentsPerWindow, repeating: 0)
  private var window = -1
  private var field = -1

  /// Returns the norms of a window's documents by their place.
  @inline(__always)
  mutating func norms(
    field: Int, window: Int, _ scoring: Scoring
  ) throws(SegmentError) -> UnsafeMutablePointer<Float> {
    if window != self.window || field != self.field {
      try compute(field, window, scoring)
      (self.window, self.field) = (window, field)
    }
    return buffer.base
  }

  private func compute(
    _ field: Int, _ window: Int, _ scoring: Scoring
  ) throws(SegmentError) {
    let lengths = try scoring.lengths(field: field, window: window)
    let impact = scoring.impacts[field]
    let norms = buffer.base
    let count = min(
      SegmentFormat.documentsPerWindow,
      scoring.lengths[field].count - window * SegmentFormat.documentsPerWindow)
    for place in 0..<max(count, 0) { norms[place] = impact.norm(length: lengths[place]) }
  }
}
