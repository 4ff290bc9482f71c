/// Matches what any of some queries matches; of those that match, the best score counts.
///
/// Names of one thing are asked for in this way: a document that has two of them is not twice as
/// good (the disjunction max of N. Craswell, D. Hawking, "Overview of the TREC-2002 web track", and
/// of Lucene's DisjunctionMaxQuery).
final class BestEvaluator: QueryEvaluator {
  private let queries: [any QueryEvaluator]
  /// For each query, its candidates in the current window.
  private let bits: ScratchBuffer<DocumentBits>
  /// The bounds of one query, and the highest of all queries, in the current window.
  private let ownBounds = WindowScores()
  private let highestBounds = WindowScores()

  let candidatesMatch: Bool
  let highest: Float
  let documentCount: Int

  /// Combines queries, at least one.
  init(_ queries: [any QueryEvaluator]) {
    self.queries = queries
    bits = ScratchBuffer(queries.count, repeating: .none)
    candidatesMatch = queries.allSatisfy(\.candidatesMatch)
    documentCount = queries.reduce(0) { $0 + $1.documentCount }
    highest = queries.reduce(WindowBounds.least) { max($0, $1.highest) }
  }

  func bounds() throws(SegmentError) -> WindowBounds {
    let bounds = try queries[0].bounds()
    for query in queries.dropFirst() { try bounds.raise(to: query.bounds()) }
    return bounds
  }

  func bound(in window: Int) throws(SegmentError) -> Float {
    var highest: Float = 0
    for query in queries { highest = try max(highest, query.bound(in: window)) }
    return highest
  }

  func candidates(in window: Int) throws(SegmentError) -> DocumentBits {
    var all = DocumentBits.none
    for index in queries.indices {
      bits.base[index] = try queries[index].candidates(in: window)
      all = all | bits.base[index]
    }
    return all
  }

  /// Adds to each document the highest of the queries' bounds.
  func addBounds(
    to scores: WindowScores, among bits: DocumentBits, factor: Float
  ) throws(SegmentError) {
    highestBounds.clear()
    let highest = highestBounds.values
    for index in queries.indices {
      let some = self.bits.base[index] & bits
      guard !some.isEmpty else { continue }
      ownBounds.clear()
      try queries[index].addBounds(to: ownBounds, among: some, factor: factor)
      let own = ownBounds.values
      some.forEach { place in highest[place] = max(highest[place], own[place]) }
    }
    let values = scores.values
    bits.forEach { place in values[place] += highest[place] }
  }

  func matches(at place: Int) throws(SegmentError) -> Bool {
    for index in queries.indices where try matches(index, at: place) { return true }
    return false
  }

  func score(at place: Int) throws(SegmentError) -> Double {
    var best = -Double.infinity
    for index in queries.indices where try matches(index, at: place) {
      best = try max(best, queries[index].score(at: place))
    }
    return best
  }

  func explanation(at place: Int) throws(SegmentError) -> ScoreExplanation {
    var details: [ScoreExplanation] = []
    for index in queries.indices where try matches(index, at: place) {
      try details.append(queries[index].explanation(at: place))
    }
    return ScoreExplanation(try score(at: place), "the best of", details: details)
  }

  private func matches(_ index: Int, at place: Int) throws(SegmentError) -> Bool {
    guard bits.base[index].contains(place) else { return false }
    return try queries[index].matches(at: place)
  }
}
