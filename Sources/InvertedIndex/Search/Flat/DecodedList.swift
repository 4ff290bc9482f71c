/// A rare term's postings, decoded at once: its documents and what each may score.
///
/// Invariants: `documents` and `scores` hold `count` elements of the two buffers; the documents
/// ascend and are below the segment's number of documents.
struct DecodedList {
  /// How many postings there are.
  let count: Int
  /// The documents.
  let documents: UnsafeMutablePointer<UInt32>
  /// Bounds of their scores: impact × weight.
  let scores: UnsafeMutablePointer<Float>

  private let documentBuffer: ScratchBuffer<UInt32>
  private let scoreBuffer: ScratchBuffer<Float>
  private var next = 0

  /// Decodes the list of a term.
  init(_ term: UnsafeMutablePointer<RankedTerm>) throws(SegmentError) {
    count = term.pointee.documentCount
    documentBuffer = ScratchBuffer(count, repeating: 0)
    scoreBuffer = ScratchBuffer(count, repeating: 0)
    (documents, scores) = (documentBuffer.base, scoreBuffer.base)
    try decode(term)
  }

  private func decode(_ term: UnsafeMutablePointer<RankedTerm>) throws(SegmentError) {
    var place = 0
    let worth = term.pointee.worth
    let (documents, scores) = (documents, scores)
    try term.pointee.postings.forEachPosting { (document, frequency) throws(SegmentError) in
      documents[place] = document
      scores[place] = try worth.bound(frequency: frequency, document: document)
      place &+= 1
    }
  }

  /// The highest score in a window, 0 when no posting is in it.
  @inline(__always)
  mutating func highest(in window: Int) -> Float {
    var highest: Float = 0
    for place in enter(window) { highest = max(highest, scores[place], WindowBounds.least) }
    return highest
  }

  /// Adds the scores in a window to those at the documents' places.
  @inline(__always)
  mutating func add(to values: UnsafeMutablePointer<Float>, in window: Int) {
    let base = window &* SegmentFormat.documentsPerWindow
    for place in enter(window) { values[Int(documents[place]) &- base] += scores[place] }
  }

  /// Moves to a window and returns which postings are in it.
  @inline(__always)
  private mutating func enter(_ window: Int) -> Range<Int> {
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
