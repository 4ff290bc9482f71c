/// Counts how often a phrase without slop stands in a document when each slot has one term.
///
/// The beginnings that all slots have in common are what the phrase has; the rarest term comes
/// first, so that few are left to compare.
final class ExactPhraseCounter {
  private let slots: [(postings: WindowPostings, offset: Int64)]
  private let common = PositionBuffer()
  private let further = PositionBuffer()

  /// Prepares for slots, or returns nil when one has several terms.
  init?(_ slots: [PhraseMatcher.Slot]) {
    guard slots.allSatisfy({ $0.sources.count == 1 }) else { return nil }
    self.slots =
      slots
      .sorted { $0.documentFrequency < $1.documentFrequency }
      .map { ($0.sources[0].postings, Int64($0.offset)) }
  }

  /// How often the phrase stands in a document of the current window at most: as often as the term
  /// that stands there least often.
  func largestCount(at place: Int) throws(SegmentError) -> UInt32 {
    var least = UInt32.max
    for index in slots.indices {
      least = min(least, try slots[index].postings.frequency(at: place))
    }
    return least
  }

  /// Counts the phrase in a document of the current window that holds every slot.
  func count(at place: Int) throws(SegmentError) -> Int {
    let first = slots[0]
    try first.postings.positions(at: place, to: common)
    keepFirstOfEach()
    for slot in slots.dropFirst() {
      try slot.postings.positions(at: place, to: further)
      keepCommon(shift: slot.offset - first.offset)
      if common.count == 0 { return 0 }
    }
    return common.count
  }

  /// A term may be logged twice at one position; it begins one phrase there.
  private func keepFirstOfEach() {
    var kept = 0
    for index in 0..<common.count where kept == 0 || common.base[index] != common.base[kept - 1] {
      common.base[kept] = common.base[index]
      kept += 1
    }
    common.keep(kept)
  }

  /// Keeps those positions of the first slot that the further slot has, `shift` places on.
  private func keepCommon(shift: Int64) {
    let (left, right) = (common.base, further.base)
    let (leftCount, rightCount) = (common.count, further.count)
    var (leftIndex, rightIndex, kept) = (0, 0, 0)
    while leftIndex < leftCount, rightIndex < rightCount {
      let wanted = Int64(left[leftIndex]) &+ shift
      let found = Int64(right[rightIndex])
      if wanted == found {
        left[kept] = left[leftIndex]
        kept &+= 1
      }
      leftIndex &+= wanted <= found ? 1 : 0
      rightIndex &+= found < wanted ? 1 : 0
    }
    common.keep(kept)
  }
}
