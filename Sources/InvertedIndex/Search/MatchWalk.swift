/// Goes through all matches of a query in a segment, in document order, and scores none.
struct MatchWalk {
  private let query: any QueryEvaluator
  private let selection: DocumentSelection
  /// How high the documents of each window may score.
  let bounds: WindowBounds

  /// Prepares to find the matches among the documents selected.
  init(_ query: any QueryEvaluator, _ selection: DocumentSelection) throws(SegmentError) {
    self.query = query
    self.selection = selection
    bounds = try query.bounds()
  }

  /// Calls a closure with each document that matches, until it says that this is enough.
  func forEach(_ body: (UInt32) throws(SegmentError) -> Bool) throws(SegmentError) {
    for window in 0..<bounds.count where bounds[window] > 0 {
      var left = try matches(in: window)
      while let place = left.popFirst() {
        let document = UInt32(window * SegmentFormat.documentsPerWindow + place)
        guard try body(document) else { return }
      }
    }
  }

  /// The documents of a window that are selected and match.
  func matches(in window: Int) throws(SegmentError) -> DocumentBits {
    let candidates = try query.candidates(in: window)
    guard !candidates.isEmpty else { return candidates }
    var matches = try selection.selected(candidates, in: window)
    guard !query.candidatesMatch else { return matches }
    var left = matches
    while let place = left.popFirst() {
      if try !query.matches(at: place) { matches.remove(place) }
    }
    return matches
  }
}
