/// Counts how often a phrase without slop stands in a document when each slot has one term.
///
/// The beginnings that all slots have in common are what the phrase has; the rarest term comes
/// first, so that few are left to compare.
final class ExactPhraseCounter {
  private let slots: [(source: TermSource, offset: Int64)]
  private var common = PositionBuffer()
  private var further = PositionBuffer()

  /// Prepares for slots, or returns nil when one has several terms.
  init?(_ slots: [PhraseMatcher.Slot]) {
    guard slots.allSatisfy({ $0.sources.count == 1 }) else { return nil }
    self.slots =
      slots
      .sorted { $0.documentFrequency < $1.documentFrequency }
      .map { ($0.sources[0], Int64($0.offset)) }
  }

  /// How often the phrase stands in a document of the current window at most: as often as the term
  /// that stands there least often.
  func largestCount(at place: Int) throws(SegmentError) -> UInt32 {
    var least = UInt32.max
    for index in slots.indices {
      least = min(least, try slots[index].source.postings.frequency(at: place))
    }
    return least
  }

  /// Counts the phrase in a document of the current window that holds every slot.
  func count(at place: Int) throws(SegmentError) -> Int {
    let first = slots[0]
    try first.source.postings.positions(at: place, to: &common)
    common.keepFirstOfEach()
    for slot in slots.dropFirst() {
      try slot.source.postings.positions(at: place, to: &further)
      common.keep(those: further, shift: slot.offset - first.offset)
      if common.count == 0 { return 0 }
    }
    return common.count
  }
}
