/// Keeps the best document of each of the best groups that a search comes by; a document without a
/// group stands alone.
///
/// Twice as many as are wanted are let in before the worse half goes, so that nothing has to be kept in
/// order meanwhile.
struct TopGroups: BestKeeper {
  /// A document and its score.
  struct Entry {
    /// The document.
    var place: TextIndex.Place
    /// Its score.
    var score: Double
    /// Its key where several segments are searched, else empty: documents of one segment are numbered
    /// in the order of their keys.
    var key: String
    /// The number of its group.
    var group: Int?

    /// Whether the entry stands before another: by higher score, then by key.
    func precedes(_ other: Entry) -> Bool {
      guard score == other.score else { return score > other.score }
      guard place.segment == other.place.segment else {
        return key.utf8.lexicographicallyPrecedes(other.key.utf8)
      }
      return place.document.rawValue < other.place.document.rawValue
    }
  }

  /// How many groups are wanted.
  let limit: Int
  /// What the score of a further document has to reach.
  private(set) var floor = ScoreFloor.none
  /// Which segment the documents are of that are offered.
  var segment = 0
  private let index: TextIndex
  private var numbers: ValueNumbers
  private var bestOfGroup: [Int: Entry] = [:]
  private var alone: [Entry] = []
  /// The last of those that were kept when there were too many.
  private var worst: Entry?

  /// Keeps at most `limit` groups of documents that have the same first value of an attribute.
  init(limit: Int, of attribute: String, in index: TextIndex) {
    self.limit = max(limit, 0)
    self.index = index
    numbers = ValueNumbers(attribute: attribute, index: index)
  }

  /// Offers a document of the segment.
  mutating func offer(_ document: UInt32, score: Double) throws(SegmentError) {
    let place = TextIndex.Place(segment: segment, document: DocID(rawValue: document))
    guard mayBeKept(place, score) else { return }
    let key = index.segments.count > 1 ? try index.key(of: place) : ""
    let group = try numbers.number(of: place)
    let entry = Entry(place: place, score: score, key: key, group: group)
    if let group {
      if let known = bestOfGroup[group], !entry.precedes(known) { return }
      bestOfGroup[group] = entry
    } else {
      alone.append(entry)
    }
    if (bestOfGroup.count + alone.count) / 2 >= limit { keepBest() }
  }

  /// Whether a document may stand before the worst, as far as it is known without reading more of it.
  private func mayBeKept(_ place: TextIndex.Place, _ score: Double) -> Bool {
    guard let worst, score <= worst.score else { return true }
    guard score == worst.score else { return false }
    return place.segment != worst.place.segment
      || place.document.rawValue < worst.place.document.rawValue
  }

  private mutating func keepBest() {
    let kept = sorted()
    bestOfGroup.removeAll(keepingCapacity: true)
    alone.removeAll(keepingCapacity: true)
    for entry in kept {
      if let group = entry.group { bestOfGroup[group] = entry } else { alone.append(entry) }
    }
    worst = kept.last
    if let worst { floor = ScoreFloor(below: worst.score) }
  }

  /// Returns what was kept, best first.
  func sorted() -> [Entry] {
    Array((alone + bestOfGroup.values).sorted { $0.precedes($1) }.prefix(limit))
  }
}
