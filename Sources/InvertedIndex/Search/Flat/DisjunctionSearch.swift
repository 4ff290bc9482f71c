/// Finds the best documents with any of some terms, a window of 128 documents at a time.
///
/// In a window the scores of all documents are added up term by term, in single precision, the term
/// that may add most first; the window is left once no document of it can reach the floor. What
/// reaches it is scored exactly. Where no document without the rarest term can reach the floor, as
/// in most windows of a query of frequent words, that term leads: only its documents are looked at.
///
/// Invariant: `terms` has `count` elements, at least one.
struct DisjunctionSearch: ~Copyable {
  /// The terms, the rarest first, which may add most.
  private let terms: UnsafeMutablePointer<RankedTerm>
  private let count: Int
  private let windowCount: Int
  private let selection: DocumentSelection
  private let scores = WindowScores()
  private var norms = WindowNorms()
  /// What each term may add in the current window.
  private let termBounds: ScratchBuffer<Float>
  /// What each term may add in the ranges of the current window.
  private let rangeBounds: ScratchBuffer<RangeBounds>
  /// Whether some terms have bounds of ranges.
  private let hasRanges: Bool
  /// The rarest term with bounds of windows, which leads where no document without it can reach the
  /// floor.
  private let lead: Int?
  /// The documents in which it leads.
  private var led = LedDocuments()
  private var top: TopDocuments

  /// How many windows are looked at before the others.
  private static let promisingWindows = 16

  /// So few documents of a window are looked up one by one.
  private static let fewDocuments = 8

  /// A lead stands in fewer documents of each window on average.
  private static let mostInLead = 96

  /// Prepares to add documents with any of the terms to the best so far.
  init(
    _ terms: UnsafeMutablePointer<RankedTerm>, _ count: Int, _ scoring: Scoring,
    _ selection: DocumentSelection, _ top: TopDocuments
  ) throws(SegmentError) {
    self.terms = terms
    self.count = count
    windowCount = scoring.windowCount
    self.selection = selection
    self.top = top
    termBounds = ScratchBuffer(count, repeating: 0)
    rangeBounds = ScratchBuffer(count, repeating: .zero)
    hasRanges = (0..<count).contains { terms[$0].shares != nil }
    lead = (0..<count - 1).first { terms[$0].steps != nil }.flatMap {
      terms[$0].documentCount < scoring.windowCount * Self.mostInLead ? $0 : nil
    }
    for index in 0..<count where terms[index].steps == nil {
      terms[index].list = try DecodedList(terms + index)
    }
  }

  /// Returns the best documents.
  mutating func run() throws(SegmentError) -> TopDocuments {
    if count == 1, let list = terms[0].list {
      try offerAll(list)
      return top
    }
    let bounds = bounds()
    try evaluatePromising(bounds)
    if hasRanges, top.floor.isSet {
      try refine(bounds)
      try evaluatePromising(bounds)
    }
    for share in WindowBounds.shares {
      let level = bounds.level(share, above: top.floor)
      try bounds.forEach(above: level) { window throws(SegmentError) in
        if top.floor.admits(bounds[window]) { try evaluateLed(window) }
        bounds.values[window] = 0
      }
      try settle()
    }
    return top
  }

  /// Looks at the windows with the highest bounds, if there are many others.
  private mutating func evaluatePromising(_ bounds: WindowBounds) throws(SegmentError) {
    guard windowCount > Self.promisingWindows else { return }
    for window in bounds.mostPromising(Self.promisingWindows, above: top.floor.value) {
      if top.floor.admits(bounds[window]) { try evaluate(window) }
      bounds.values[window] = 0
    }
  }

  /// Collects the documents of the term that leads in a window, or evaluates the window where none
  /// does.
  private mutating func evaluateLed(_ window: Int) throws(SegmentError) {
    guard let lead, hasRanges, top.floor.isSet else { return try evaluate(window) }
    for index in 0..<lead where (terms[index].list?.highest(in: window) ?? 0) > 0 {
      return try evaluate(window)
    }
    var rests = RangeBounds.zero
    for index in lead &+ 1..<count { rests += terms[index].bounds(in: window) }
    guard rests.places(reaching: top.floor).isEmpty else { return try evaluate(window) }
    let some = (rests + terms[lead].bounds(in: window)).places(reaching: top.floor)
    if some.isEmpty { return }
    try led.collect(terms + lead, in: window, among: some, adding: rests)
    if led.isFull { try settle() }
  }

  /// Looks at the documents that were collected.
  private mutating func settle() throws(SegmentError) {
    guard let lead, led.count > 0 else { return }
    try led.weigh(lead: terms + lead, reaching: top.floor)
    for index in lead &+ 1..<count { try led.weigh(terms + index, reaching: top.floor) }
    for index in 0..<led.count {
      let (document, bound) = led[index]
      guard top.floor.admits(bound), try selection.selects(document) else { continue }
      top.offer(document, score: try score(document))
    }
    led.clear()
  }

  /// Lowers the bounds that reach the floor to those of the windows' best ranges.
  private func refine(_ bounds: WindowBounds) throws(SegmentError) {
    try bounds.forEach(above: max(0, top.floor.value.nextDown)) { window throws(SegmentError) in
      var (sum, ranges) = (bounds[window], RangeBounds.zero)
      for index in 0..<count {
        guard let steps = terms[index].steps, let shares = terms[index].shares else { continue }
        let bound = Float(steps[window]) * terms[index].step
        sum -= bound
        ranges += shares.shares(in: window) * bound
      }
      bounds.values[window] = min(bounds[window], sum + ranges.largest)
    }
  }

  private func bounds() -> WindowBounds {
    let bounds = WindowBounds(count: windowCount)
    for index in 0..<count {
      if let steps = terms[index].steps {
        bounds.add(steps, of: terms[index].step)
      } else {
        terms[index].list?.addBounds(to: bounds)
      }
    }
    return bounds
  }

  private mutating func evaluate(_ window: Int) throws(SegmentError) {
    if isOneThinTerm { return try evaluateOnly(window) }
    terms[0].worth.prefetchLengths(window: window + 2)
    let sum = findTermBounds(window)
    guard top.floor.admits(sum) else { return }
    scores.clear()
    let bits =
      hasRanges && top.floor.isSet
      ? try addByRanges(window) : try addAll(window, sum)
    if !bits.isEmpty { try offer(selection.selected(bits, in: window), window) }
  }

  /// Adds what the terms give in a window, of which the bounds have a sum; returns the documents that
  /// reach the floor.
  private mutating func addAll(_ window: Int, _ sum: Float) throws(SegmentError) -> DocumentBits {
    var rest = sum
    /// The documents that may reach the floor, once those without a term so far cannot.
    var candidates: DocumentBits?
    for index in 0..<count where termBounds.base[index] > 0 {
      if !top.floor.admits(rest) {
        let bits = scores.documents(adding: rest, reaching: top.floor)
        candidates = candidates.map { $0 & bits } ?? bits
      }
      if candidates?.isEmpty == true { return .none }
      try add(index, candidates, window)
      rest -= termBounds.base[index]
    }
    let bits = scores.documents(reaching: top.floor)
    return candidates.map { $0 & bits } ?? bits
  }

  /// Adds what the terms give in a window while a document may reach the floor by what the others may
  /// add in its range; returns those that do.
  private mutating func addByRanges(_ window: Int) throws(SegmentError) -> DocumentBits {
    var rests = findRangeBounds(window)
    var candidates = rests.places(reaching: top.floor)
    for index in 0..<count where termBounds.base[index] > 0 {
      try add(index, candidates, window)
      rests -= rangeBounds.base[index]
      candidates = candidates & scores.documents(adding: rests, reaching: top.floor)
      if candidates.isEmpty { break }
    }
    return candidates
  }

  /// Adds what a term gives to some documents of a window, which are looked up when they are few, or to
  /// all.
  @inline(__always)
  private mutating func add(
    _ index: Int, _ some: DocumentBits?, _ window: Int
  ) throws(SegmentError) {
    if let some, some.count <= Self.fewDocuments {
      try add(index, to: some, window)
    } else {
      try add(index, window)
    }
  }

  /// Whether there is one term, of which a window has few documents.
  private var isOneThinTerm: Bool { count == 1 && terms[0].documentCount < windowCount * 16 }

  /// Scores the documents of the one term one by one.
  private mutating func evaluateOnly(_ window: Int) throws(SegmentError) {
    try terms[0].postings.move(to: window)
    var left = try selection.selected(terms[0].postings.bits, in: window)
    while let place = left.popFirst() {
      let document = UInt32(window &* SegmentFormat.documentsPerWindow &+ place)
      let frequency = try terms[0].postings.frequency(at: place)
      guard
        try top.floor.admits(terms[0].worth.bound(frequency: frequency, document: document))
      else { continue }
      let score = try terms[0].worth.score(frequency: Int(frequency), document: document)
      top.offer(document, score: 0 + score)
    }
  }

  /// Finds what each term may add in a window; returns the sum.
  private mutating func findTermBounds(_ window: Int) -> Float {
    var sum: Float = 0
    for index in 0..<count {
      var bound: Float = 0
      if let steps = terms[index].steps {
        bound = Float(steps[window]) * terms[index].step
      } else if let bounded = terms[index].list?.highest(in: window) {
        bound = bounded
      }
      termBounds.base[index] = bound
      sum += bound
    }
    return sum
  }

  /// Finds what each term may add in the ranges of a window; returns the sums.
  @inline(__always)
  private func findRangeBounds(_ window: Int) -> RangeBounds {
    var sums = RangeBounds.zero
    for index in 0..<count {
      var bounds = RangeBounds(repeating: termBounds.base[index])
      if let shares = terms[index].shares { bounds *= shares.shares(in: window) }
      rangeBounds.base[index] = bounds
      sums += bounds
    }
    return sums
  }

  /// Adds what a term gives to the documents of a window.
  private mutating func add(_ index: Int, _ window: Int) throws(SegmentError) {
    let values = scores.values
    guard terms[index].steps != nil else {
      terms[index].list?.add(to: values, in: window)
      return
    }
    let norms = try norms.norms(
      of: terms[index].worth, field: terms[index].field, window: window)
    let weight = terms[index].worth.weight
    try terms[index].postings.forEachPosting(in: window) { place, frequency in
      let frequency = Float(frequency)
      values[place] += weight * frequency / (frequency + norms[place])
    }
  }

  /// Adds what a term gives to some documents of a window, which are looked up one by one.
  private mutating func add(
    _ index: Int, to some: DocumentBits, _ window: Int
  ) throws(SegmentError) {
    let values = scores.values
    guard terms[index].steps != nil else {
      terms[index].list?.add(to: values, in: window)
      return
    }
    let norms = try norms.norms(
      of: terms[index].worth, field: terms[index].field, window: window)
    let weight = terms[index].worth.weight
    try terms[index].postings.forEachPosting(in: window, of: some) { place, frequency in
      let frequency = Float(frequency)
      values[place] += weight * frequency / (frequency + norms[place])
    }
  }

  /// Goes through the one list that there is.
  private mutating func offerAll(_ list: DecodedList) throws(SegmentError) {
    for index in 0..<list.count where top.floor.admits(list.scores[index]) {
      let document = list.documents[index]
      guard try selection.selects(document) else { continue }
      top.offer(document, score: try score(document))
    }
  }

  private mutating func offer(_ bits: DocumentBits, _ window: Int) throws(SegmentError) {
    let provisional = provisionalFloor(bits)
    var left = bits
    while let place = left.popFirst() {
      let bound = scores.values[place]
      guard top.floor.admits(bound), provisional.admits(bound) else { continue }
      let document = UInt32(window &* SegmentFormat.documentsPerWindow &+ place)
      top.offer(document, score: try score(document))
    }
  }

  /// While fewer documents are known than are wanted, what one has to reach to be among the best of
  /// this window alone.
  private func provisionalFloor(_ bits: DocumentBits) -> ScoreFloor {
    guard !top.floor.isSet, bits.count > top.limit else { return .none }
    return scores.floor(ofBest: top.limit, among: bits)
  }

  /// The sum of the scores of the terms that a document has, in the order of the query.
  private func score(_ document: UInt32) throws(SegmentError) -> Double {
    var sum = 0.0
    for number in 0..<count {
      let term = terms + terms[number].successor
      guard let place = try term.pointee.postings.find(document) else { continue }
      term.pointee.place = place
      sum += try term.pointee.scoreAtPlace(document)
    }
    return sum
  }
}
