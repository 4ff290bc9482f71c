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
}
