/// What the lengths of a window's documents add to frequencies in impacts, computed once for all
/// terms of a field.
struct WindowNorms {
  private let buffer = ScratchBuffer<Float>(SegmentFormat.documentsPerWindow, repeating: 0)
  private var window = -1
  private var field = -1

  /// Returns the norms of a window's documents by their place.
  @inline(__always)
  mutating func norms(
    of worth: TermWorth, field: Int, window: Int
  ) throws(SegmentError) -> UnsafeMutablePointer<Float> {
    if window != self.window || field != self.field {
      try worth.norms(window: window, to: buffer.base)
      (self.window, self.field) = (window, field)
    }
    return buffer.base
  }
}
