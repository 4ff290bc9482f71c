/// Goes through the windows of a segment and keeps the best documents of a query.
///
/// The windows with the highest bounds come first: what they hold sets a floor that most windows
/// stay below. Order does not change the results, since the best documents are kept by score and
/// number, and a window under the floor cannot hold one of them.
struct TopSearch {
  private let query: any QueryEvaluator
  private let selection: DocumentSelection
  private let counting: ResultCounting
  private let bounds: WindowBounds
  private let scores = WindowScores()
  private var top: TopDocuments
  private var total = 0
  /// The few windows that have been scored before the others.
  private var scored: [Int] = []

  /// How many windows are looked at before the others.
  private static let promisingWindows = 16

  /// Prepares to find the `limit` best of the documents selected; they have to stand against the
  /// best scores known of other segments.
  init(
    _ query: any QueryEvaluator, limit: Int, among selection: DocumentSelection,
    counting: ResultCounting, against others: [Double] = []
  ) throws(SegmentError) {
    self.query = query
    self.selection = selection
    self.counting = counting
    bounds = try query.bounds()
    top = TopDocuments(limit: limit)
    for score in others { top.offer(.noDocument, score: score) }
  }

  /// Returns the best documents, best first, and how many there are, as far as they are counted.
  mutating func run() throws(SegmentError) -> (best: [TopDocuments.Entry], total: Int) {
    if top.limit > 0 { try scorePromising() }
    if let limit = counting.limit {
      try visit(countingUpTo: limit)
    } else if top.limit > 0 {
      try scoreRest()
    }
    let best = top.sorted()
    return (best, counting.limit == nil ? best.count : total)
  }

  private mutating func scorePromising() throws(SegmentError) {
    guard bounds.count > Self.promisingWindows else { return }
    for window in bounds.mostPromising(Self.promisingWindows) {
      if top.floor.admits(bounds[window]) { try score(window) }
      scored.append(window)
    }
  }

  private mutating func scoreRest() throws(SegmentError) {
    try bounds.forEach(above: max(0, top.floor.value.nextDown)) { window throws(SegmentError) in
      if top.floor.admits(bounds[window]), !scored.contains(window) { try score(window) }
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
      var bits = try passing(query.candidates(in: window), window)
      if !query.candidatesMatch { bits = try matches(bits) }
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
      top.offer(document, score: try query.score(at: place))
    }
  }

  private func matches(_ bits: DocumentBits) throws(SegmentError) -> DocumentBits {
    var left = bits
    var matches = bits
    while let place = left.popFirst() {
      if try !query.matches(at: place) { matches.remove(place) }
    }
    return matches
  }

  /// The documents of a window that are selected.
  private func passing(_ bits: DocumentBits, _ window: Int) throws(SegmentError) -> DocumentBits {
    bits.isEmpty ? bits : try selection.selected(bits, in: window)
  }
}
