/// Documents of several windows that hold the term that leads and may be among the best.
///
/// They are collected window by window and looked at together, one term after the other: a loop over
/// many documents that does one thing waits less than one over the terms of each document.
///
/// Invariant: `documents`, `frequencies`, `bounds` and `lengths` have room for `capacity` numbers, of which
/// `count`, at most `fullCount`, stand for documents between two calls.
struct LedDocuments {
  /// How many documents there are.
  private(set) var count = 0

  private let documents = ScratchBuffer<UInt32>(capacity, repeating: 0)
  private let frequencies = ScratchBuffer<UInt32>(capacity, repeating: 0)
  private let bounds = ScratchBuffer<Float>(capacity, repeating: 0)
  /// The documents' lengths in `field`, below 2³² in a sound segment.
  private let lengths = ScratchBuffer<UInt32>(capacity, repeating: 0)
  private var field = 0

  /// So many documents are looked at together.
  private static let fullCount = 64
  private static let capacity = fullCount + SegmentFormat.documentsPerWindow

  /// Whether there are enough to be looked at.
  var isFull: Bool { count >= Self.fullCount }

  /// Adds those of some documents of a window that hold the term that leads there; `rests` says what
  /// the other terms may add in each range.
  @inline(__always)
  mutating func collect(
    _ term: UnsafeMutablePointer<RankedTerm>, in window: Int, among some: DocumentBits,
    adding rests: RangeBounds
  ) throws(SegmentError) {
    let (documents, frequencies, bounds) = (documents.base, frequencies.base, bounds.base)
    let base = UInt32(window &* SegmentFormat.documentsPerWindow)
    term.pointee.worth.prefetchLengths(window: window)
    var count = count
    try term.pointee.postings.forEachPosting(in: window) { place, frequency in
      documents[count] = base &+ UInt32(place)
      frequencies[count] = frequency
      bounds[count] = rests[place / RangeShares.documentsPerRange]
      count &+= some.contains(place) ? 1 : 0
    }
    self.count = count
  }

  /// Adds to the bounds what the term that leads gives to each document.
  mutating func weigh(
    lead: UnsafeMutablePointer<RankedTerm>, reaching floor: ScoreFloor
  ) throws(SegmentError) {
    guard count > 0 else { return }
    field = lead.pointee.field
    let (documents, frequencies, bounds) = (documents.base, frequencies.base, bounds.base)
    let first = documents[0]
    let worth = lead.pointee.worth
    let column = try worth.lengths(from: first, through: documents[count &- 1])
    var kept = 0
    for index in 0..<count {
      let document = documents[index]
      let length = column[Int(document &- first)]
      let bound = bounds[index] + worth.bound(frequency: frequencies[index], length: length)
      keep(document, bound, UInt32(truncatingIfNeeded: length), at: kept)
      kept &+= floor.countAdmitted(bound)
    }
    count = kept
  }

  /// Replaces in the bounds what a term may add in the range of each document by what it gives to it.
  mutating func weigh(
    _ term: UnsafeMutablePointer<RankedTerm>, reaching floor: ScoreFloor
  ) throws(SegmentError) {
    var kept = 0
    for index in 0..<count {
      let document = documents.base[index]
      let length = lengths.base[index]
      var bound = bounds.base[index]
      let own = term.pointee.bound(inRangeOf: document)
      if own > 0 {
        bound -= own
        if let found = try term.pointee.postings.find(document) {
          bound += try worth(of: term, at: found, in: document, length)
        }
      }
      keep(document, bound, length, at: kept)
      kept &+= floor.countAdmitted(bound)
    }
    count = kept
  }

  @inline(__always)
  private func keep(_ document: UInt32, _ bound: Float, _ length: UInt32, at index: Int) {
    documents.base[index] = document
    bounds.base[index] = bound
    lengths.base[index] = length
  }

  /// What a term gives to a document; its length is looked up where it is that of another field.
  @inline(__always)
  private func worth(
    of term: UnsafeMutablePointer<RankedTerm>, at place: WindowPostings.Place,
    in document: UInt32, _ length: UInt32
  ) throws(SegmentError) -> Float {
    let frequency = try term.pointee.postings.singleFrequency(of: place)
    return term.pointee.field == field
      ? term.pointee.worth.bound(frequency: frequency, length: UInt64(length))
      : try term.pointee.worth.bound(frequency: frequency, document: document)
  }

  /// A document and its bound.
  @inline(__always)
  subscript(index: Int) -> (document: UInt32, bound: Float) {
    (documents.base[index], bounds.base[index])
  }

  /// Forgets all documents.
  mutating func clear() { count = 0 }
}
