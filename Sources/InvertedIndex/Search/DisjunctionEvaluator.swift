/// Matches what any of some queries matches.
final class DisjunctionEvaluator: QueryEvaluator {
  private let queries: [any QueryEvaluator]
  /// The queries by the highest score they may give, highest first: rare words before frequent ones.
  private let asked: [Int]
  private var window = -1
  /// For each query, its candidates in the current window, or nil when it was not asked there.
  private let bits: ScratchBuffer<DocumentBits?>
  /// For each query, the bound of the window last asked about.
  private let queryBounds: ScratchBuffer<Float>

  let candidatesMatch: Bool
  let highest: Float
  let documentCount: Int

  /// Combines queries; scores are added in their order.
  init(_ queries: [any QueryEvaluator]) {
    self.queries = queries
    asked = queries.indices.sorted { queries[$0].highest > queries[$1].highest }
    bits = ScratchBuffer(queries.count, repeating: nil)
    queryBounds = ScratchBuffer(queries.count, repeating: 0)
    candidatesMatch = queries.allSatisfy(\.candidatesMatch)
    documentCount = queries.reduce(0) { $0 + $1.documentCount }
    highest = queries.reduce(0) { $0 + $1.highest }
  }

  func bounds() throws(SegmentError) -> WindowBounds {
    let bounds = try queries[0].bounds()
    for query in queries.dropFirst() { try bounds.add(query.bounds()) }
    return bounds
  }

  func bound(in window: Int) throws(SegmentError) -> Float {
    var sum: Float = 0
    for query in queries { sum += try query.bound(in: window) }
    return sum
  }

  func candidates(in window: Int) throws(SegmentError) -> DocumentBits {
    move(to: window)
    var all = DocumentBits.none
    for index in queries.indices { all = try all | bits(of: index) }
    return all
  }

  func addBounds(
    to scores: WindowScores, among bits: DocumentBits, factor: Float
  ) throws(SegmentError) {
    for index in queries.indices {
      let some = try self.bits(of: index) & bits
      if !some.isEmpty { try queries[index].addBounds(to: scores, among: some, factor: factor) }
    }
  }

  /// Asks query by query while the bounds so far, and what the queries not yet asked may add to
  /// them, leave a document above the floor.
  ///
  /// Once the queries not yet asked cannot reach the floor together, no further documents come in:
  /// frequent words are asked about few documents, or not at all (the idea of MaxScore: H. Turtle,
  /// J. Flood, "Query evaluation: strategies and optimizations", 1995).
  func promising(
    in window: Int, above floor: ScoreFloor, _ scores: WindowScores
  ) throws(SegmentError) -> DocumentBits {
    move(to: window)
    var rest: Float = 0
    for index in asked {
      queryBounds.base[index] = try queries[index].bound(in: window)
      rest += queryBounds.base[index]
      if queryBounds.base[index] <= 0 { bits.base[index] = DocumentBits.none }
    }
    var found = DocumentBits.none
    for index in asked where queryBounds.base[index] > 0 {
      if floor.isSet, !floor.admits(rest) {
        found = scores.documents(found, adding: rest, reaching: floor)
        guard !found.isEmpty else { return .none }
        try addBounds(of: index, among: found, to: scores)
      } else {
        found = try found | bits(of: index)
        try addBounds(of: index, among: bits(of: index), to: scores)
      }
      rest -= queryBounds.base[index]
    }
    return found
  }

  private func addBounds(
    of index: Int, among bits: DocumentBits, to scores: WindowScores
  ) throws(SegmentError) {
    let some = try self.bits(of: index) & bits
    if !some.isEmpty { try queries[index].addBounds(to: scores, among: some, factor: 1) }
  }

  func matches(at place: Int) throws(SegmentError) -> Bool {
    for index in queries.indices where try matches(index, at: place) { return true }
    return false
  }

  func score(at place: Int) throws(SegmentError) -> Double {
    var sum = 0.0
    for index in queries.indices where try matches(index, at: place) {
      sum += try queries[index].score(at: place)
    }
    return sum
  }

  func explanation(at place: Int) throws(SegmentError) -> ScoreExplanation {
    var details: [ScoreExplanation] = []
    for index in queries.indices where try matches(index, at: place) {
      try details.append(queries[index].explanation(at: place))
    }
    return ScoreExplanation(try score(at: place), "sum", details: details)
  }

  private func matches(_ index: Int, at place: Int) throws(SegmentError) -> Bool {
    guard try bits(of: index).contains(place) else { return false }
    return try queries[index].matches(at: place)
  }

  private func move(to window: Int) {
    guard window != self.window else { return }
    self.window = window
    for index in queries.indices { bits.base[index] = nil }
  }

  private func bits(of index: Int) throws(SegmentError) -> DocumentBits {
    if let bits = bits.base[index] { return bits }
    let found = try queries[index].candidates(in: window)
    bits.base[index] = found
    return found
  }
}
