/// Matches what one query matches and none of some others do.
final class ExclusionEvaluator: QueryEvaluator {
  private let base: any QueryEvaluator
  private let excluded: [any QueryEvaluator]
  /// For each excluded query, its candidates in the current window.
  private var excludedBits: [DocumentBits]

  let candidatesMatch: Bool
  var documentCount: Int { base.documentCount }
  var highest: Float { base.highest }

  /// Excludes from a query what others match.
  init(_ base: any QueryEvaluator, excluding excluded: [any QueryEvaluator]) {
    self.base = base
    self.excluded = excluded
    excludedBits = Array(repeating: .none, count: excluded.count)
    candidatesMatch = base.candidatesMatch && excluded.allSatisfy(\.candidatesMatch)
  }

  func bounds() throws(SegmentError) -> WindowBounds { try base.bounds() }

  func bound(in window: Int) throws(SegmentError) -> Float { try base.bound(in: window) }

  func candidates(in window: Int) throws(SegmentError) -> DocumentBits {
    try withoutExcluded(base.candidates(in: window), in: window)
  }

  func promising(
    in window: Int, above floor: ScoreFloor, _ scores: WindowScores
  ) throws(SegmentError) -> DocumentBits {
    try withoutExcluded(base.promising(in: window, above: floor, scores), in: window)
  }

  private func withoutExcluded(
    _ bits: DocumentBits, in window: Int
  ) throws(SegmentError) -> DocumentBits {
    var left = bits
    for (index, query) in excluded.enumerated() {
      guard !left.isEmpty else { return left }
      excludedBits[index] = try query.candidates(in: window)
      if query.candidatesMatch { left = left.subtracting(excludedBits[index]) }
    }
    return left
  }

  func addBounds(
    to scores: WindowScores, among bits: DocumentBits, factor: Float
  ) throws(SegmentError) {
    try base.addBounds(to: scores, among: bits, factor: factor)
  }

  func matches(at place: Int) throws(SegmentError) -> Bool {
    for (index, query) in excluded.enumerated() where excludedBits[index].contains(place) {
      if try query.matches(at: place) { return false }
    }
    return try base.matches(at: place)
  }

  func score(at place: Int) throws(SegmentError) -> Double { try base.score(at: place) }

  func explanation(at place: Int) throws(SegmentError) -> ScoreExplanation {
    try base.explanation(at: place)
  }
}
