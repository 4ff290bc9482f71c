/// A rare term's postings, decoded at once: its documents and what each may score.
///
/// Invariants: `documents` and `scores` hold `count` elements; the documents ascend and are below the
/// segment's number of documents.
struct DecodedList {
  /// How many postings there are.
  let count: Int
  /// The documents.
  var documents: UnsafeMutablePointer<UInt32> { documentBuffer.base }
  /// Bounds of their scores: impact × weight.
  var scores: UnsafeMutablePointer<Float> { scoreBuffer.base }

  private let documentBuffer: ScratchBuffer<UInt32>
  private let scoreBuffer: ScratchBuffer<Float>
  private var next = 0

  /// Decodes the list of a term.
  init(_ term: RankedTerm, _ scoring: Scoring) throws(SegmentError) {
    count = term.documentCount
    documentBuffer = ScratchBuffer(count, repeating: 0)
    scoreBuffer = ScratchBuffer(count, repeating: 0)
    let head = term.postings.head
    let lengths = scoring.lengths[term.field]
    let impact = scoring.impacts[term.field]
    var block = PostingBlock()
    var place = 0
    for number in 0..<head.blockCount {
      try block.read(number, of: head)
      let frequencies = try block.frequencies(of: head)
      for index in 0..<block.count {
        let document = block.documents[index]
        let length = try lengths.value(at: Int(document))
        documents[place] = document
        scores[place] = term.weight * impact.impact(frequency: frequencies[index], length: length)
        place += 1
      }
    }
  }

  /// Moves to a window and returns which postings are in it.
  @inline(__always)
  mutating func enter(_ window: Int) -> Range<Int> {
    let base = UInt32(window &* SegmentFormat.documentsPerWindow)
    if next > 0, documents[next &- 1] >= base { next = 0 }
    skip(to: base)
    var end = next
    while end < count, documents[end] &- base < UInt32(SegmentFormat.documentsPerWindow) {
      end &+= 1
    }
    return next..<end
  }

  /// By doubling steps, then by halving.
  @inline(__always)
  private mutating func skip(to base: UInt32) {
    guard next < count, documents[next] < base else { return }
    var step = 1
    while next &+ step < count, documents[next &+ step] < base {
      next &+= step
      step &*= 2
    }
    var high = min(next &+ step, count)
    next &+= 1
    while next < high {
      let middle = (next &+ high) &>> 1
      if documents[middle] < base { next = middle &+ 1 } else { high = middle }
    }
  }

  /// Adds the highest score of each window to its bound.
  func addBounds(to bounds: WindowBounds) {
    var index = 0
    while index < count {
      let window = Int(documents[index]) / SegmentFormat.documentsPerWindow
      var highest = WindowBounds.least
      while index < count, Int(documents[index]) / SegmentFormat.documentsPerWindow == window {
        highest = max(highest, scores[index])
        index &+= 1
      }
      bounds.values[window] += highest
    }
  }
}
