/// Keeps the best of the documents that a search comes by, in bounded memory.
struct TopDocuments {
  /// A document and its score.
  struct Entry {
    /// The document.
    var document: UInt32
    /// Its score.
    var score: Double

    /// Whether the entry stands before another: by higher score, then by lower number.
    func precedes(_ other: Entry) -> Bool {
      score > other.score || (score == other.score && document < other.document)
    }
  }

  /// How many are kept.
  let limit: Int
  /// What the score of a further document has to reach.
  private(set) var floor = ScoreFloor.none
  /// A binary heap whose first entry is the one to give up next: children precede their parent.
  private var heap: [Entry] = []

  /// Keeps at most `limit` documents.
  init(limit: Int) {
    self.limit = max(limit, 0)
    heap.reserveCapacity(min(self.limit, 1024))
  }

  /// Offers a document.
  mutating func offer(_ document: UInt32, score: Double) {
    let entry = Entry(document: document, score: score)
    if heap.count < limit {
      heap.append(entry)
      siftUp()
      if heap.count == limit { raiseFloor() }
    } else if let worst = heap.first, entry.precedes(worst) {
      heap[0] = entry
      siftDown()
      raiseFloor()
    }
  }

  private mutating func raiseFloor() {
    if let worst = heap.first { floor = ScoreFloor(below: worst.score) }
  }

  /// Returns what was kept, best first, without the scores of other segments (`noDocument`).
  ///
  /// At equal scores those stood behind, so that a document is kept whenever it may be one of the
  /// best of all segments together.
  ///
  /// The heap is emptied for it, the worst first: the library's sort would look up types while it
  /// runs, which a process that answers one question pays for.
  func sorted() -> [Entry] {
    var left = self
    var entries: [Entry] = []
    entries.reserveCapacity(heap.count)
    while let worst = left.removeWorst() {
      if worst.document != .noDocument { entries.append(worst) }
    }
    entries.reverse()
    return entries
  }

  private mutating func removeWorst() -> Entry? {
    guard let worst = heap.first, let last = heap.popLast() else { return nil }
    if !heap.isEmpty {
      heap[0] = last
      siftDown()
    }
    return worst
  }

  private mutating func siftUp() {
    var child = heap.count - 1
    while child > 0, heap[(child - 1) / 2].precedes(heap[child]) {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  private mutating func siftDown() {
    var parent = 0
    while 2 * parent + 1 < heap.count {
      var child = 2 * parent + 1
      if child + 1 < heap.count, heap[child].precedes(heap[child + 1]) { child += 1 }
      guard heap[parent].precedes(heap[child]) else { return }
      heap.swapAt(parent, child)
      parent = child
    }
  }
}
