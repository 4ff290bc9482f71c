/// Matches what any of some queries matches.
final class DisjunctionEvaluator: QueryEvaluator {
  private let queries: [any QueryEvaluator]
  /// The queries by the highest score they may give, highest first: rare words before frequent ones.
  private let asked: [Int]
  private var window = -1
  /// For each query, its candidates in the current window, or nil when it was not asked there.
  private var bits: [DocumentBits?]
  /// For each query, the bound of the window last asked about.
  private var queryBounds: [Float]

  let candidatesMatch: Bool
  let highest: Float
  let documentCount: Int

  /// Combines queries; scores are added in their order.
  init(_ queries: [any QueryEvaluator]) {
    self.queries = queries
    asked = queries.indices.sorted { queries[$0].highest > queries[$1].highest }
    bits = Array(repeating: nil, count: queries.count)
    queryBounds = Array(repeating: 0, count: queries.count)
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
  /// them, leave a document above the floor: often the frequent words are not asked at all.
  func promising(
    in window: Int, above floor: ScoreFloor, _ scores: WindowScores
  ) throws(SegmentError) -> DocumentBits {
    move(to: window)
    var rest: Float = 0
    for index in asked {
      queryBounds[index] = try queries[index].bound(in: window)
      rest += queryBounds[index]
      if queryBounds[index] <= 0 { bits[index] = DocumentBits.none }
    }
    var found = DocumentBits.none
    for index in asked where queryBounds[index] > 0 {
      guard floor.admits(scores.highest + rest) else { return .none }
      let matching = try bits(of: index)
      if !matching.isEmpty {
        try queries[index].addBounds(to: scores, among: matching, factor: 1)
      }
      found = found | matching
      rest -= queryBounds[index]
    }
    return found
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
    for index in bits.indices { bits[index] = nil }
  }

  private func bits(of index: Int) throws(SegmentError) -> DocumentBits {
    if let bits = bits[index] { return bits }
    let found = try queries[index].candidates(in: window)
    bits[index] = found
    return found
  }
}
