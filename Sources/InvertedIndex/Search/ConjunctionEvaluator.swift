/// Matches what every one of some queries matches; others may add to the score.
final class ConjunctionEvaluator: QueryEvaluator {
  private let required: [any QueryEvaluator]
  private let optional: [any QueryEvaluator]
  /// The required queries in the order in which they are asked, the rarest first.
  private let asked: [any QueryEvaluator]
  /// What each of `asked` may give in the window last asked about.
  private let askedBounds: ScratchBuffer<Float>
  private var window = -1
  /// For each optional query, its candidates in the current window.
  private var optionalBits: [DocumentBits]
  private var hasOptionalBits = false

  let candidatesMatch: Bool
  let highest: Float
  let documentCount: Int
  private let windowCount: Int

  /// Combines queries, of which at least one is required; scores are added in their order.
  init(
    required: [any QueryEvaluator], optional: [any QueryEvaluator], windowCount: Int
  ) {
    self.windowCount = windowCount
    self.required = required
    self.optional = optional
    asked = required.sorted { $0.documentCount < $1.documentCount }
    askedBounds = ScratchBuffer(required.count, repeating: 0)
    documentCount = asked[0].documentCount
    optionalBits = Array(repeating: .none, count: optional.count)
    candidatesMatch = required.allSatisfy(\.candidatesMatch)
    highest = (required + optional).reduce(0) { $0 + $1.highest }
  }

  func bounds() throws(SegmentError) -> WindowBounds {
    let bounds = try asked[0].bounds()
    guard !WindowBounds.isSparse(documentCount, of: windowCount) else {
      try bounds.update { window, _ throws(SegmentError) in try bound(in: window) }
      return bounds
    }
    for query in asked.dropFirst() { try bounds.addRequired(query.bounds()) }
    guard !optional.isEmpty else { return bounds }
    let more = WindowBounds.matchingAll(count: bounds.count)
    for query in optional { try more.add(query.bounds()) }
    bounds.addRequired(more)
    return bounds
  }

  func bound(in window: Int) throws(SegmentError) -> Float { try findBounds(window) ?? 0 }

  func candidates(in window: Int) throws(SegmentError) -> DocumentBits {
    self.window = window
    hasOptionalBits = false
    var bits = try asked[0].candidates(in: window)
    for query in asked.dropFirst() {
      guard !bits.isEmpty else { break }
      bits = try bits & query.candidates(in: window)
    }
    return bits
  }

  func addBounds(
    to scores: WindowScores, among bits: DocumentBits, factor: Float
  ) throws(SegmentError) {
    try findOptional()
    for query in required { try query.addBounds(to: scores, among: bits, factor: factor) }
    for query in optional { try query.addBounds(to: scores, among: bits, factor: factor) }
  }

  /// Asks query by query while the bounds so far, and what the queries not yet asked may add to them,
  /// leave a document above the floor.
  ///
  /// A frequent word's postings are not read where the rarer ones leave nothing to look for.
  func promising(
    in window: Int, above floor: ScoreFloor, _ scores: WindowScores
  ) throws(SegmentError) -> DocumentBits {
    guard floor.isSet else { return try candidates(in: window) }
    self.window = window
    hasOptionalBits = false
    guard var rest = try findBounds(window), floor.admits(rest) else { return .none }
    var bits = DocumentBits.first(SegmentFormat.documentsPerWindow)
    for (index, query) in asked.enumerated() {
      rest -= askedBounds.base[index]
      bits = try bits & query.candidates(in: window)
      guard !bits.isEmpty else { return .none }
      try query.addBounds(to: scores, among: bits, factor: 1)
      bits = scores.documents(bits, adding: rest, reaching: floor)
    }
    guard !optional.isEmpty, !bits.isEmpty else { return bits }
    try findOptional()
    for query in optional { try query.addBounds(to: scores, among: bits, factor: 1) }
    return scores.documents(bits, reaching: floor)
  }

  /// Bounds each required query in a window, and returns the sum of all bounds; nil where one of them
  /// matches nothing.
  private func findBounds(_ window: Int) throws(SegmentError) -> Float? {
    var sum: Float = 0
    for (index, query) in asked.enumerated() {
      let bound = try query.bound(in: window)
      guard bound > 0 else { return nil }
      askedBounds.base[index] = bound
      sum += bound
    }
    for query in optional { sum += try query.bound(in: window) }
    return sum
  }

  func matches(at place: Int) throws(SegmentError) -> Bool {
    for query in required where try !query.matches(at: place) { return false }
    return true
  }

  func score(at place: Int) throws(SegmentError) -> Double {
    var sum = 0.0
    for query in try scored(at: place) { sum += try query.score(at: place) }
    return sum
  }

  func explanation(at place: Int) throws(SegmentError) -> ScoreExplanation {
    var details: [ScoreExplanation] = []
    for query in try scored(at: place) { try details.append(query.explanation(at: place)) }
    return ScoreExplanation(try score(at: place), "sum", details: details)
  }

  /// The queries that give a match its score, in the order in which scores are added.
  private func scored(at place: Int) throws(SegmentError) -> [any QueryEvaluator] {
    guard !optional.isEmpty else { return required }
    try findOptional()
    var queries = required
    for (index, query) in optional.enumerated() where optionalBits[index].contains(place) {
      if try query.matches(at: place) { queries.append(query) }
    }
    return queries
  }

  private func findOptional() throws(SegmentError) {
    guard !hasOptionalBits else { return }
    for (index, query) in optional.enumerated() {
      optionalBits[index] = try query.candidates(in: window)
    }
    hasOptionalBits = true
  }
}
