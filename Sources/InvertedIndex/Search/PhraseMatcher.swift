/// Finds a phrase in one field.
final class PhraseMatcher {
  /// A slot: the posting lists of its terms, and how far it lies behind the phrase's beginning.
  struct Slot {
    /// The lists of the terms that may stand here.
    var sources: [TermSource]
    /// The distance from the beginning.
    var offset: Int
    /// In how many of all documents the most frequent of its terms stands.
    var documentFrequency: Int

    /// How many documents hold one of its terms at most.
    var documentCount: Int { sources.reduce(0) { $0 + $1.documentCount } }
  }

  /// The position of the field in the schema.
  let field: Int
  /// The documents of the current window that hold every slot.
  private(set) var bits = DocumentBits.none

  private let slots: [Slot]
  /// The slots in the order in which they are asked, the rarest first.
  private let asked: [Slot]
  private let slop: Int
  private let scoring: Scoring
  private var window = -1
  /// The documents of the window that were looked into, and how often the phrase stands there.
  private var known = DocumentBits.none
  private var frequencies = Array(repeating: 0, count: SegmentFormat.documentsPerWindow)
  private var buffer = PositionBuffer()
  private let exactCounter: ExactPhraseCounter?

  /// Looks for slots, at least one, in a field.
  init(_ slots: [Slot], slop: Int, field: Int, _ scoring: Scoring) {
    self.slots = slots
    asked = slots.sorted { $0.documentCount < $1.documentCount }
    self.slop = slop
    self.field = field
    self.scoring = scoring
    exactCounter = slop == 0 ? ExactPhraseCounter(slots) : nil
  }

  /// Moves to a window and finds the documents there that hold every slot.
  func move(to window: Int) throws(SegmentError) {
    guard window != self.window else { return }
    self.window = window
    known = .none
    bits = .first(SegmentFormat.documentsPerWindow)
    for slot in asked {
      var slotBits = DocumentBits.none
      for source in slot.sources {
        try source.postings.move(to: window)
        slotBits = slotBits | source.postings.bits
      }
      bits = bits & slotBits
      if bits.isEmpty { return }
    }
  }

  /// How often the phrase stands in a document of the window that holds every slot.
  func frequency(at place: Int) throws(SegmentError) -> Int {
    if !known.contains(place) {
      known.insert(place)
      frequencies[place] = try countOccurrences(place)
    }
    return frequencies[place]
  }

  private func countOccurrences(_ place: Int) throws(SegmentError) -> Int {
    if let exactCounter { return try exactCounter.count(at: place) }
    var beginnings = try self.beginnings(slots[0], place)
    guard slop == 0 else { return try countLoosely(beginnings, place) }
    for slot in slots.dropFirst() {
      beginnings = PhraseFrequency.common(beginnings, try self.beginnings(slot, place))
      if beginnings.isEmpty { break }
    }
    return beginnings.count
  }

  private func countLoosely(_ first: [Int], _ place: Int) throws(SegmentError) -> Int {
    var all = [first]
    for slot in slots.dropFirst() { try all.append(beginnings(slot, place)) }
    return PhraseFrequency.count(all, slop: slop)
  }

  /// Where the phrase would begin for each occurrence in a slot: ascending, each once.
  private func beginnings(_ slot: Slot, _ place: Int) throws(SegmentError) -> [Int] {
    var beginnings: [Int] = []
    var isSorted = true
    for source in slot.sources where source.postings.bits.contains(place) {
      try source.postings.positions(at: place, to: &buffer)
      isSorted = isSorted && beginnings.isEmpty
      for index in 0..<buffer.count {
        let beginning = Int(buffer.base[index]) - slot.offset
        if beginnings.last != beginning { beginnings.append(beginning) }
      }
    }
    return isSorted ? beginnings : Set(beginnings).sorted()
  }
}

extension PhraseMatcher {
  /// The impact bounds of all windows.
  ///
  /// A phrase stands no more often than each of its slots does; with slop, one occurrence of
  /// another slot may serve several of the first, so that only the first bounds it.
  func bounds() throws(SegmentError) -> WindowBounds {
    let bounds = try bounds(of: asked[0])
    guard !WindowBounds.isSparse(documentCount, of: bounds.count) else {
      try bounds.update { window, _ throws(SegmentError) in try bound(in: window) }
      return bounds
    }
    for slot in asked.dropFirst() { try bounds.lower(to: self.bounds(of: slot)) }
    guard slop > 0 else { return bounds }
    bounds.multiply(by: .infinity)
    try bounds.lower(to: self.bounds(of: slots[0]))
    return bounds
  }

  private func bounds(of slot: Slot) throws(SegmentError) -> WindowBounds {
    let bounds = WindowBounds(count: scoring.windowCount)
    for source in slot.sources { try source.addBounds(to: bounds, factor: 1) }
    return bounds
  }

  /// How many documents hold every slot at most.
  var documentCount: Int { asked[0].documentCount }

  /// The impact bound of one window.
  func bound(in window: Int) throws(SegmentError) -> Float {
    var bound = Float.infinity
    for slot in asked {
      let more = try self.bound(of: slot, in: window)
      guard more > 0 else { return 0 }
      bound = min(bound, more)
    }
    return slop == 0 ? bound : try self.bound(of: slots[0], in: window)
  }

  private func bound(of slot: Slot, in window: Int) throws(SegmentError) -> Float {
    var sum: Float = 0
    for source in slot.sources { sum += try source.bound(in: window) }
    return sum
  }

  /// Adds the impact bounds of the current window's documents, times a factor.
  func addBounds(
    to scores: WindowScores, among bits: DocumentBits, factor: Float
  ) throws(SegmentError) {
    var left = bits & self.bits
    guard !left.isEmpty else { return }
    let lengths = try scoring.lengths(field: field, window: window)
    let impact = scoring.impacts[field]
    while let place = left.popFirst() {
      let frequency = try largestFrequency(at: place)
      scores.values[place] +=
        factor * impact.impact(frequency: frequency, length: lengths[place])
    }
  }

  private func largestFrequency(at place: Int) throws(SegmentError) -> UInt32 {
    if let exactCounter { return try exactCounter.largestCount(at: place) }
    var least = UInt32.max
    for slot in slot0OrAll {
      var sum: UInt32 = 0
      for source in slot.sources where source.postings.bits.contains(place) {
        sum = try sum.addingReportingOverflow(source.postings.frequency(at: place)).partialValue
      }
      least = min(least, sum)
    }
    return least
  }

  private var slot0OrAll: ArraySlice<Slot> { slop == 0 ? slots[...] : slots.prefix(1) }
}
