/// Finds the best documents with all of some terms, or with a phrase of them.
///
/// When the rarest term stands in few documents, these are looked up in the other lists one by one,
/// else the windows that may hold enough are gone through. Either way frequencies are read after
/// documents, and positions last.
///
/// Invariant: `terms` has `count` elements, at least one, the rarest first.
struct ConjunctionSearch: ~Copyable {
  private let terms: UnsafeMutablePointer<RankedTerm>
  private let count: Int
  private var phrase: ExactPhrase?
  private let isPhrase: Bool
  private let windowCount: Int
  private let selection: DocumentSelection
  /// What is needed only when windows are gone through that hold many documents.
  private lazy var scores = WindowScores()
  private lazy var norms = WindowNorms()
  /// What the terms but the rarest may add in each range of the window that `setOthers` was told.
  private let others = ScratchBuffer<Float>(RangeShares.rangesPerWindow, repeating: 0)
  /// Whether some terms have bounds of ranges.
  private let hasRanges: Bool
  private var top: TopDocuments

  /// How many windows or documents are looked at before the others.
  private static let promisingCount = 16

  /// The length of the document so many places on is asked for.
  private static let lookAhead = 8

  /// So few documents of a window are looked up one by one.
  private static let fewDocuments = 5

  /// Where more than one document in so many of a window is a candidate, whole blocks of positions are
  /// read.
  private static let blockShare = 5

  /// Prepares to add documents with all of the terms to the best so far.
  init(
    _ terms: UnsafeMutablePointer<RankedTerm>, _ count: Int, phrase: ExactPhrase?,
    _ scoring: Scoring, _ selection: DocumentSelection, _ top: TopDocuments
  ) {
    self.terms = terms
    self.count = count
    self.phrase = phrase
    isPhrase = phrase != nil
    hasRanges = (0..<count).contains { terms[$0].shares != nil }
    windowCount = scoring.windowCount
    self.selection = selection
    self.top = top
  }

  /// Returns the best documents.
  mutating func run() throws(SegmentError) -> TopDocuments {
    if isLeadRare {
      try lookUpDocuments()
    } else {
      try goThroughWindows()
    }
    return top
  }

  /// Whether the rarest term stands in fewer documents than there are windows; a phrase, which few
  /// documents have, is looked up in somewhat more.
  private var isLeadRare: Bool {
    terms[0].steps == nil || (isPhrase && terms[0].documentCount < 4 * windowCount)
  }

  /// The bound of a document from those of two terms: their sum, or for a phrase, whose terms all
  /// have the weight of the phrase, the lower.
  @inline(__always)
  static func joint(_ left: Float, _ right: Float, isPhrase: Bool) -> Float {
    isPhrase ? min(left, right) : left + right
  }
}

// MARK: - Window by window

extension ConjunctionSearch {
  /// Few documents have a phrase, so that a floor comes late and in no hurry: its windows are gone
  /// through once, in order.
  private mutating func goThroughWindows() throws(SegmentError) {
    let bounds = windowBounds()
    if isPhrase { return try goThrough(bounds, above: bounds.level(1, above: top.floor)) }
    if windowCount > Self.promisingCount {
      for window in bounds.mostPromising(Self.promisingCount, above: top.floor.value) {
        if top.floor.admits(bounds[window]) { try evaluate(window) }
        bounds.values[window] = 0
      }
    }
    for share in WindowBounds.shares {
      try goThrough(bounds, above: bounds.level(share, above: top.floor))
    }
  }

  private mutating func goThrough(
    _ bounds: WindowBounds, above level: Float
  ) throws(SegmentError) {
    try bounds.forEach(above: level) { window throws(SegmentError) in
      if top.floor.admits(bounds[window]) { try evaluate(window) }
      bounds.values[window] = 0
    }
  }

  /// The bounds of all windows; every term has such, since the rarest does.
  private func windowBounds() -> WindowBounds {
    let bounds = WindowBounds(count: windowCount)
    for index in 0..<count {
      guard let steps = terms[index].steps else { continue }
      if index == 0 {
        bounds.add(steps, of: terms[index].step)
      } else if isPhrase {
        bounds.lower(to: steps, of: terms[index].step)
      } else {
        bounds.addRequired(steps, of: terms[index].step)
      }
    }
    return bounds
  }

  private mutating func evaluate(_ window: Int) throws(SegmentError) {
    let isFloorSet = top.floor.isSet
    terms[0].worth.prefetchLengths(window: window + 2)
    if isFloorSet, hasRanges, !top.floor.admits(jointBounds(window, from: 0).largest) { return }
    try terms[0].postings.move(to: window)
    var bits = terms[0].postings.bits
    if isFloorSet, bits.count > Self.fewDocuments { bits = try promising(bits, window) }
    if bits.count <= Self.fewDocuments { return try lookUp(bits, window) }
    for index in 1..<count {
      try terms[index].postings.move(to: window)
      bits = bits & terms[index].postings.bits
      if bits.isEmpty { return }
    }
    bits = try selection.selected(bits, in: window)
    let areBounded = isFloorSet && bits.count > Self.fewDocuments
    if areBounded { bits = try bounded(bits, window) }
    if !isFloorSet, !isPhrase, bits.count > top.limit { bits = try best(bits, window) }
    phrase?.readsBlocks = bits.count * Self.blockShare > SegmentFormat.documentsPerWindow
    let values = areBounded ? scores.values : nil
    while let place = bits.popFirst() {
      if let values, !top.floor.admits(values[place]) { continue }
      for index in 0..<count { terms[index].place = terms[index].postings.place(at: place) }
      let document = UInt32(window &* SegmentFormat.documentsPerWindow &+ place)
      if !areBounded, top.floor.isSet, try !top.floor.admits(bound(of: document)) { continue }
      try offer(document)
    }
    phrase?.readsBlocks = false
  }

  /// Looks the few documents of a window that hold the rarest term up in the other lists.
  private mutating func lookUp(_ bits: DocumentBits, _ window: Int) throws(SegmentError) {
    var left = bits
    let areBounded = count > 1 && top.floor.isSet
    if areBounded { setOthers(window) }
    while let place = left.popFirst() {
      let document = UInt32(window &* SegmentFormat.documentsPerWindow &+ place)
      terms[0].place = terms[0].postings.place(at: place)
      if areBounded, try !top.floor.admits(boundWithOthers(document, place)) { continue }
      try lookUp(document, from: 1)
    }
  }

  /// Bounds the score of a document in which the rarest term has its place by that and by what the
  /// others may add in its range.
  @inline(__always)
  private mutating func boundWithOthers(
    _ document: UInt32, _ place: Int
  ) throws(SegmentError) -> Float {
    let others = others.base[place / RangeShares.documentsPerRange]
    guard others > -.infinity else { return others }
    let frequency = try terms[0].postings.frequency(of: terms[0].place)
    let bound = try terms[0].worth.bound(frequency: frequency, document: document)
    return Self.joint(bound, others, isPhrase: isPhrase)
  }

  /// Those documents of a window with the rarest term that may score high enough by its frequency
  /// there and by what the others may add in the window; what the rarest may give is left in
  /// `scores`.
  private mutating func promising(
    _ bits: DocumentBits, _ window: Int
  ) throws(SegmentError) -> DocumentBits {
    let values = scores.values
    let norms = try norms.norms(of: terms[0].worth, field: terms[0].field, window: window)
    setOthers(window)
    let (others, floor, isPhrase) = (others.base, top.floor.value, isPhrase)
    let weight = terms[0].worth.weight
    var promising = DocumentBits.none
    try terms[0].postings.forEachFrequency { place, frequency in
      let frequency = Float(frequency)
      values[place] = frequency
      let bound = others[place / RangeShares.documentsPerRange]
      // A phrase is bounded by its rarest term alone, once the others reach the floor.
      let wanted = isPhrase ? (bound < floor ? .infinity : floor) : floor - bound
      // That is: weight · frequency ÷ (frequency + norm) ≥ wanted.
      promising.insert(place, if: frequency * (weight - wanted) >= wanted * norms[place])
    }
    promising.forEach { place in
      values[place] = weight * values[place] / (values[place] + norms[place])
    }
    return promising
  }

  /// Finds what the terms but the rarest may add in the ranges of a window.
  @inline(__always)
  private func setOthers(_ window: Int) {
    UnsafeMutableRawPointer(others.base).storeBytes(
      of: jointBounds(window, from: 1), as: RangeBounds.self)
  }

  /// What the terms from one on may add in the ranges of a window; below every score where one of them
  /// is in no document of a range.
  @inline(__always)
  private func jointBounds(_ window: Int, from first: Int) -> RangeBounds {
    var joint = RangeBounds(repeating: isPhrase ? .infinity : 0)
    for index in first..<count {
      let bounds = terms[index].bounds(in: window)
      let sum = isPhrase ? joint.replacing(with: bounds, where: bounds .< joint) : joint + bounds
      joint = sum.replacing(with: -.infinity, where: bounds .== 0)
    }
    return joint
  }

  /// Those of some documents of a window which hold all terms that may score high enough; what the
  /// rarest term may give them is in `scores`.
  private mutating func bounded(
    _ bits: DocumentBits, _ window: Int
  ) throws(SegmentError) -> DocumentBits {
    let values = scores.values
    for index in 1..<count {
      // Of many postings all are bounded: those in between cost less than their places.
      let postings = terms[index].postings.bits
      try addBounds(of: index, among: bits.count * 2 < postings.count ? bits : nil, window)
    }
    let floor = top.floor
    var left = bits
    var bounded = DocumentBits.none
    while let place = left.popFirst() {
      if floor.admits(values[place]) { bounded.insert(place) }
    }
    return bounded
  }

  /// Those of some documents of a window which hold all terms that may be among its best.
  private mutating func best(
    _ bits: DocumentBits, _ window: Int
  ) throws(SegmentError) -> DocumentBits {
    scores.clear()
    for index in 0..<count { try addBounds(of: index, among: bits, window) }
    return scores.documents(bits, reaching: scores.floor(ofBest: top.limit, among: bits))
  }

  /// Joins what a term may give to all documents of the window, or to some, with what is in `scores`.
  private mutating func addBounds(
    of index: Int, among bits: DocumentBits?, _ window: Int
  ) throws(SegmentError) {
    let values = scores.values
    let isPhrase = isPhrase
    let norms = try norms.norms(of: terms[index].worth, field: terms[index].field, window: window)
    let weight = terms[index].worth.weight
    let add = { (place: Int, frequency: UInt32) in
      let frequency = Float(frequency)
      let bound = weight * frequency / (frequency + norms[place])
      values[place] = Self.joint(values[place], bound, isPhrase: isPhrase)
    }
    if let bits {
      try terms[index].postings.forEachFrequency(of: bits, add)
    } else {
      try terms[index].postings.forEachFrequency(add)
    }
  }
}

// MARK: - Document by document

extension ConjunctionSearch {
  private mutating func lookUpDocuments() throws(SegmentError) {
    let candidates = try RareCandidates(terms, count: count, windowCount: windowCount)
    let documents = candidates.documents
    if isPhrase { return try lookUpInOrder(candidates) }
    guard candidates.count > Self.promisingCount || top.floor.isSet else {
      for index in 0..<candidates.count { try lookUp(documents[index], from: 0) }
      return
    }
    let bounds = try bounds(of: candidates)
    if candidates.count > Self.promisingCount {
      var promising = PromisingList(limit: Self.promisingCount, above: max(0, top.floor.value))
      for index in 0..<candidates.count where bounds[index] > promising.least {
        promising.insert(index, bound: bounds[index])
      }
      for index in promising.best {
        if top.floor.admits(bounds[index]) { try lookUp(documents[index], from: 0) }
        bounds[index] = -.infinity
      }
    }
    for index in 0..<candidates.count where bounds[index] >= 0 && top.floor.admits(bounds[index]) {
      try lookUp(documents[index], from: 0)
    }
  }

  /// Looks candidates up one after another; once there is a floor, only those that may reach it.
  private mutating func lookUpInOrder(_ candidates: RareCandidates) throws(SegmentError) {
    var known = -1
    for index in 0..<candidates.count {
      let document = candidates.documents[index]
      let ahead = candidates.documents[min(index + Self.lookAhead, candidates.count - 1)]
      terms[0].worth.prefetchLength(of: ahead)
      guard let place = try terms[0].postings.find(document) else { continue }
      terms[0].place = place
      if top.floor.isSet {
        let (window, place) = Self.windowAndPlace(of: document)
        if window != known { setOthers(window) }
        known = window
        guard try top.floor.admits(boundWithOthers(document, place)) else { continue }
      }
      try lookUp(document, from: 1)
    }
  }

  private mutating func bounds(
    of candidates: RareCandidates
  ) throws(SegmentError) -> UnsafeMutablePointer<Float> {
    var known = -1
    for index in 0..<candidates.count {
      let document = candidates.documents[index]
      guard let found = try terms[0].postings.find(document) else { continue }
      terms[0].place = found
      let (window, place) = Self.windowAndPlace(of: document)
      if window != known { setOthers(window) }
      known = window
      candidates.bounds[index] = try boundWithOthers(document, place)
    }
    return candidates.bounds
  }

  @inline(__always)
  private static func windowAndPlace(of document: UInt32) -> (window: Int, place: Int) {
    let size = SegmentFormat.documentsPerWindow
    return (Int(document) / size, Int(document) % size)
  }

  /// Looks a document up in the lists from one on; in those before it has its place.
  private mutating func lookUp(_ document: UInt32, from first: Int) throws(SegmentError) {
    for index in first..<count {
      guard let place = try terms[index].postings.find(document) else { return }
      terms[index].place = place
    }
    guard try selection.selects(document) else { return }
    if top.floor.isSet, try !top.floor.admits(bound(of: document)) { return }
    try offer(document)
  }

  /// Bounds the score of a document in which all terms have their places.
  private mutating func bound(of document: UInt32) throws(SegmentError) -> Float {
    var bound: Float = isPhrase ? .infinity : 0
    for index in 0..<count {
      let frequency = try terms[index].postings.frequency(of: terms[index].place)
      let own = try terms[index].worth.bound(frequency: frequency, document: document)
      bound = Self.joint(bound, own, isPhrase: isPhrase)
    }
    return bound
  }
}

// MARK: - One document

extension ConjunctionSearch {
  /// Scores a document in which all terms have their places.
  private mutating func offer(_ document: UInt32) throws(SegmentError) {
    guard isPhrase else { return top.offer(document, score: try score(document)) }
    for index in 0..<count { terms[index].postings.prefetchPositions(of: terms[index].place) }
    let occurrences = try phrase?.count(terms, count) ?? 0
    guard occurrences > 0 else { return }
    let score = try terms[0].worth.score(frequency: occurrences, document: document)
    top.offer(document, score: score)
  }

  /// The sum of the terms' scores in the order of the query.
  @inline(__always)
  private func score(_ document: UInt32) throws(SegmentError) -> Double {
    var sum = 0.0
    for number in 0..<count {
      sum += try terms[terms[number].successor].scoreAtPlace(document)
    }
    return sum
  }
}
