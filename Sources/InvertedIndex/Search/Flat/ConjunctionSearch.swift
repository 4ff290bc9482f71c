/// Finds the best documents with all of some terms, or with a phrase of them.
///
/// When the rarest term stands in fewer documents than there are windows, its documents are looked
/// up in the other lists one by one, else the windows that may hold enough are gone through. Either
/// way bounds come first, then documents, then frequencies, and positions last.
struct ConjunctionSearch {
  /// The terms in the order of the query.
  private var terms: [RankedTerm]
  /// The terms in the order in which they are asked, the rarest first.
  private let asked: [Int]
  private var phrase: ExactPhrase?
  private let scoring: Scoring
  private let selection: DocumentSelection
  private let exact: ExactScorer
  private var top: TopDocuments

  /// How many windows or documents are looked at before the others.
  private static let promisingCount = 16

  /// Prepares to add documents with all of the terms, at least one, to the best so far.
  init(
    _ terms: [RankedTerm], phrase: ExactPhrase?, _ scoring: Scoring,
    _ selection: DocumentSelection, _ top: TopDocuments
  ) {
    self.terms = terms
    self.phrase = phrase
    self.scoring = scoring
    self.selection = selection
    self.top = top
    exact = ExactScorer(scoring)
    asked = terms.indices.sorted { terms[$0].documentCount < terms[$1].documentCount }
  }

  /// Returns the best documents.
  mutating func run() throws(SegmentError) -> TopDocuments {
    guard top.limit > 0 else { return top }
    if terms[asked[0]].steps == nil {
      try lookUpDocuments()
    } else {
      try goThroughWindows()
    }
    return top
  }

  /// The bound of a document from those of two terms: their sum, or for a phrase, whose terms all
  /// have the weight of the phrase, the lower.
  @inline(__always)
  private func joint(_ left: Float, _ right: Float) -> Float {
    phrase == nil ? left + right : min(left, right)
  }
}

// MARK: - Window by window

extension ConjunctionSearch {
  private mutating func goThroughWindows() throws(SegmentError) {
    let bounds = windowBounds()
    if bounds.count > Self.promisingCount {
      for window in bounds.mostPromising(Self.promisingCount, above: top.floor.value) {
        if top.floor.admits(bounds[window]) { try evaluate(window) }
        bounds.values[window] = 0
      }
    }
    try bounds.forEach(above: max(0, top.floor.value.nextDown)) { window throws(SegmentError) in
      if top.floor.admits(bounds[window]) { try evaluate(window) }
    }
  }

  /// The bounds of all windows; every term has such, since the rarest does.
  private func windowBounds() -> WindowBounds {
    let bounds = WindowBounds(count: scoring.windowCount)
    for (number, index) in asked.enumerated() {
      guard let steps = terms[index].steps else { continue }
      if number == 0 {
        bounds.add(steps, of: terms[index].step)
      } else if phrase == nil {
        bounds.addRequired(steps, of: terms[index].step)
      } else {
        bounds.lower(to: steps, of: terms[index].step)
      }
    }
    return bounds
  }

  private mutating func evaluate(_ window: Int) throws(SegmentError) {
    var bits = DocumentBits.first(SegmentFormat.documentsPerWindow)
    for index in asked {
      try terms[index].postings.move(to: window)
      bits = bits & terms[index].postings.bits
      if bits.isEmpty { return }
    }
    bits = try selection.selected(bits, in: window)
    while let place = bits.popFirst() {
      for index in terms.indices {
        terms[index].place = terms[index].postings.place(at: place)
      }
      try offer(UInt32(window * SegmentFormat.documentsPerWindow + place))
    }
  }
}

// MARK: - Document by document

extension ConjunctionSearch {
  private mutating func lookUpDocuments() throws(SegmentError) {
    let candidates = try RareCandidates(terms, asked: asked, scoring, joint: joint)
    let documents = candidates.documents
    let bounds = candidates.bounds
    if candidates.count > Self.promisingCount {
      var promising = PromisingList(limit: Self.promisingCount, above: max(0, top.floor.value))
      for index in 0..<candidates.count where bounds[index] > promising.least {
        promising.insert(index, bound: bounds[index])
      }
      for index in promising.places {
        if top.floor.admits(bounds[index]) { try lookUp(documents[index]) }
        bounds[index] = -.infinity
      }
    }
    for index in 0..<candidates.count where bounds[index] >= 0 && top.floor.admits(bounds[index]) {
      try lookUp(documents[index])
    }
  }

  private mutating func lookUp(_ document: UInt32) throws(SegmentError) {
    for index in asked {
      guard let place = try terms[index].postings.find(document) else { return }
      terms[index].place = place
    }
    let size = SegmentFormat.documentsPerWindow
    var bits = DocumentBits.none
    bits.insert(Int(document) % size)
    guard try !selection.selected(bits, in: Int(document) / size).isEmpty else { return }
    try offer(document)
  }
}

// MARK: - One document

extension ConjunctionSearch {
  /// Scores a document with all terms, whose places are known, unless it stays below the floor.
  private mutating func offer(_ document: UInt32) throws(SegmentError) {
    if top.floor.isSet, try !top.floor.admits(bound(of: document)) { return }
    guard phrase != nil else {
      top.offer(document, score: try sumOfScores(document))
      return
    }
    if let score = try phraseScore(document) { top.offer(document, score: score) }
  }

  private mutating func bound(of document: UInt32) throws(SegmentError) -> Float {
    var bound: Float?
    for index in terms.indices {
      let field = terms[index].field
      let frequency = try terms[index].postings.frequency(of: terms[index].place)
      let length = try scoring.lengths[field].value(at: Int(document))
      let impact = scoring.impacts[field].impact(frequency: frequency, length: length)
      let own = terms[index].weight * impact
      bound = bound.map { joint($0, own) } ?? own
    }
    return bound ?? 0
  }

  private mutating func sumOfScores(_ document: UInt32) throws(SegmentError) -> Double {
    var sum = 0.0
    for index in terms.indices {
      sum += try exact.score(
        Int(terms[index].postings.frequency(of: terms[index].place)),
        field: terms[index].field, document: document,
        inverseDocumentFrequency: terms[index].inverseDocumentFrequency)
    }
    return sum
  }

  /// The score of the phrase, or nil when it does not stand in the document.
  private mutating func phraseScore(_ document: UInt32) throws(SegmentError) -> Double? {
    let asked = asked
    let count = try terms.withUnsafeMutableBufferPointer { terms throws(SegmentError) in
      try phrase?.count(terms, order: asked) ?? 0
    }
    guard count > 0, let phrase else { return nil }
    return try exact.score(
      count, field: phrase.field, document: document,
      inverseDocumentFrequency: phrase.inverseDocumentFrequency)
  }
}
