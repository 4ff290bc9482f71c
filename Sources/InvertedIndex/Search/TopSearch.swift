/// Goes through the windows of a segment and keeps the best documents of a query.
///
/// The windows with the highest bounds come first: what they hold sets a floor that most windows
/// stay below. Order does not change the results, since the best documents are kept by score and
/// number, and a window under the floor cannot hold one of them.
struct TopSearch<Best: BestKeeper> {
  private let query: any QueryEvaluator
  private let selection: DocumentSelection
  private let counting: ResultCounting
  /// All matches, for who wants to count more than those.
  let walk: MatchWalk
  private var bounds: WindowBounds { walk.bounds }
  private let scores = WindowScores()
  /// What was found so far.
  private(set) var top: Best
  private var total = 0
  /// The few windows that have been scored before the others.
  private var scored: [Int] = []

  /// How many windows are looked at before the others.
  private static var promisingWindows: Int { 16 }

  /// Prepares to find the best of the documents selected, which have to stand against what was found
  /// before.
  init(
    _ query: any QueryEvaluator, among selection: DocumentSelection, counting: ResultCounting,
    into top: Best
  ) throws(SegmentError) {
    self.query = query
    self.selection = selection
    self.counting = counting
    walk = try MatchWalk(query, selection)
    self.top = top
  }

  /// Finds the best documents, and returns how many match, as far as they are counted; nil where only
  /// those found are to be.
  mutating func run() throws(SegmentError) -> Int? {
    if top.limit > 0 { try scorePromising() }
    guard let limit = counting.limit else {
      if top.limit > 0 { try scoreRest() }
      return nil
    }
    try visit(countingUpTo: limit)
    return total
  }

  private mutating func scorePromising() throws(SegmentError) {
    guard bounds.count > Self.promisingWindows else { return }
    for window in bounds.mostPromising(Self.promisingWindows) {
      if top.floor.admits(bounds[window]) { try score(window) }
      scored.append(window)
    }
  }

  /// The windows with high bounds first: what they hold raises the floor for the others.
  private mutating func scoreRest() throws(SegmentError) {
    var end = Float.infinity
    for share in WindowBounds.shares {
      let level = bounds.level(share, above: top.floor)
      try bounds.forEach(above: level) { window throws(SegmentError) in
        let bound = bounds[window]
        if bound <= end, top.floor.admits(bound), !scored.contains(window) { try score(window) }
      }
      end = level
    }
  }

  /// Counts matches until there are more than a number, and scores those that may be among the best.
  private mutating func visit(countingUpTo limit: Int) throws(SegmentError) {
    for window in 0..<bounds.count where bounds[window] > 0 {
      let mayHoldBest =
        top.limit > 0 && top.floor.admits(bounds[window]) && !scored.contains(window)
      guard mayHoldBest || total <= limit else {
        if top.limit == 0 { return }
        continue
      }
      let bits = try walk.matches(in: window)
      total += bits.count
      guard mayHoldBest, !bits.isEmpty else { continue }
      scores.clear()
      try query.addBounds(to: scores, among: bits, factor: 1)
      try offer(bits, window, areMatches: true)
    }
  }

  private mutating func score(_ window: Int) throws(SegmentError) {
    scores.clear()
    let bits = try query.promising(in: window, above: top.floor, scores)
    guard !bits.isEmpty else { return }
    try offer(passing(bits, window), window, areMatches: query.candidatesMatch)
  }

  /// Scores documents and keeps the best; their bounds are known when there was a floor.
  private mutating func offer(
    _ bits: DocumentBits, _ window: Int, areMatches: Bool
  ) throws(SegmentError) {
    let areBounded = top.floor.isSet
    var left = areBounded ? scores.documents(bits, reaching: top.floor) : bits
    while let place = left.popFirst() {
      if areBounded, !top.floor.admits(scores.values[place]) { continue }
      if !areMatches, try !query.matches(at: place) { continue }
      let document = UInt32(window * SegmentFormat.documentsPerWindow + place)
      try top.offer(document, score: query.score(at: place))
    }
  }

  /// The documents of a window that are selected.
  private func passing(_ bits: DocumentBits, _ window: Int) throws(SegmentError) -> DocumentBits {
    bits.isEmpty ? bits : try selection.selected(bits, in: window)
  }
}
