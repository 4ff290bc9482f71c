/// Finds the best documents with any of some terms, a window of 128 documents at a time.
///
/// In a window the scores of all documents are added up term by term, in single precision, the term
/// that may add most first; the window is left once no document of it can reach the floor. What
/// reaches it is scored exactly.
struct DisjunctionSearch {
  /// The terms in the order of the query.
  private var terms: [RankedTerm]
  /// Of rare terms, the whole list.
  private var lists: [DecodedList?]
  /// The terms by the highest score they may give, highest first.
  private let asked: [Int]
  private let scoring: Scoring
  private let selection: DocumentSelection
  private let exact: ExactScorer
  private let scores = WindowScores()
  private var norms = WindowNorms()
  private let termBounds: ScratchBuffer<Float>
  private var top: TopDocuments

  /// How many windows are looked at before the others.
  private static let promisingWindows = 16

  /// Prepares to add documents with any of the terms to the best so far.
  init(
    _ terms: [RankedTerm], _ scoring: Scoring, _ selection: DocumentSelection,
    _ top: TopDocuments
  ) throws(SegmentError) {
    self.terms = terms
    self.scoring = scoring
    self.selection = selection
    self.top = top
    exact = ExactScorer(scoring)
    asked = terms.indices.sorted { terms[$0].highest > terms[$1].highest }
    termBounds = ScratchBuffer(terms.count, repeating: 0)
    lists = []
    for term in terms {
      try lists.append(term.steps == nil ? DecodedList(term, scoring) : nil)
    }
  }

  /// Returns the best documents.
  mutating func run() throws(SegmentError) -> TopDocuments {
    guard top.limit > 0 else { return top }
    let bounds = bounds()
    if bounds.count > Self.promisingWindows {
      for window in bounds.mostPromising(Self.promisingWindows, above: top.floor.value) {
        if top.floor.admits(bounds[window]) { try evaluate(window) }
        bounds.values[window] = 0
      }
    }
    try bounds.forEach(above: max(0, top.floor.value.nextDown)) { window throws(SegmentError) in
      if top.floor.admits(bounds[window]) { try evaluate(window) }
    }
    return top
  }

  private func bounds() -> WindowBounds {
    let bounds = WindowBounds(count: scoring.windowCount)
    for (term, list) in zip(terms, lists) {
      if let steps = term.steps {
        bounds.add(steps, of: term.step)
      } else {
        list?.addBounds(to: bounds)
      }
    }
    return bounds
  }

  private mutating func evaluate(_ window: Int) throws(SegmentError) {
    var rest = findTermBounds(window)
    scores.clear()
    var isFirst = true
    for index in asked where termBounds.base[index] > 0 {
      if !isFirst, !top.floor.admits(scores.largest + rest) { return }
      try add(index, window)
      rest -= termBounds.base[index]
      isFirst = false
    }
    let bits = scores.documents(reaching: top.floor)
    guard !bits.isEmpty else { return }
    try offer(selection.selected(bits, in: window), window)
  }

  /// Finds what each term may add in a window; returns the sum.
  private mutating func findTermBounds(_ window: Int) -> Float {
    var sum: Float = 0
    for index in terms.indices {
      var bound: Float = 0
      if let steps = terms[index].steps {
        bound = Float(steps[window]) * terms[index].step
      } else if let range = lists[index]?.enter(window), let list = lists[index] {
        for place in range { bound = max(bound, list.scores[place], WindowBounds.least) }
      }
      termBounds.base[index] = bound
      sum += bound
    }
    return sum
  }

  /// Adds what a term gives to the documents of a window.
  private mutating func add(_ index: Int, _ window: Int) throws(SegmentError) {
    let values = scores.values
    if let range = lists[index]?.enter(window), let list = lists[index] {
      let base = window &* SegmentFormat.documentsPerWindow
      for place in range { values[Int(list.documents[place]) &- base] += list.scores[place] }
      return
    }
    let norms = try norms.norms(field: terms[index].field, window: window, scoring)
    let weight = terms[index].weight
    try terms[index].postings.forEachPosting(in: window) { place, frequency in
      let frequency = Float(frequency)
      values[place] += weight * frequency / (frequency + norms[place])
    }
  }

  private mutating func offer(_ bits: DocumentBits, _ window: Int) throws(SegmentError) {
    var left = bits
    while let place = left.popFirst() {
      guard top.floor.admits(scores.values[place]) else { continue }
      let document = UInt32(window * SegmentFormat.documentsPerWindow + place)
      top.offer(document, score: try score(document))
    }
  }

  private mutating func score(_ document: UInt32) throws(SegmentError) -> Double {
    var sum = 0.0
    for index in terms.indices {
      guard let place = try terms[index].postings.find(document) else { continue }
      sum += try exact.score(
        Int(terms[index].postings.frequency(of: place)), field: terms[index].field,
        document: document, inverseDocumentFrequency: terms[index].inverseDocumentFrequency)
    }
    return sum
  }
}
