/// The postings that a term has in some documents of a window: collected first and weighed then, since
/// few are left of many and loops that decide nothing are fast.
///
/// Invariant: `places` and `frequencies` have room for a window's documents; `count` postings are in
/// them, with places in the window in which they were collected.
struct LeadPostings {
  private let places = ScratchBuffer<UInt8>(SegmentFormat.documentsPerWindow, repeating: 0)
  private let frequencies = ScratchBuffer<UInt32>(SegmentFormat.documentsPerWindow, repeating: 0)
  private var count = 0

  /// Collects a term's postings in some documents of a window.
  @inline(__always)
  mutating func collect(
    _ term: UnsafeMutablePointer<RankedTerm>, among some: DocumentBits, in window: Int
  ) throws(SegmentError) {
    let (places, frequencies) = (places.base, frequencies.base)
    var count = 0
    try term.pointee.postings.forEachPosting(in: window) { place, frequency in
      places[count] = UInt8(truncatingIfNeeded: place)
      frequencies[count] = frequency
      count &+= some.contains(place) ? 1 : 0
    }
    self.count = count
  }

  /// Bounds what the term gives to each document, at its place in `values`.
  ///
  /// - Returns: Those documents to which it may give what is wanted in their range.
  @inline(__always)
  func bound(
    _ worth: TermWorth, in window: Int, wanted: RangeBounds,
    to values: UnsafeMutablePointer<Float>
  ) throws(SegmentError) -> DocumentBits {
    let (places, frequencies) = (places.base, frequencies.base)
    let lengths = try worth.lengths(in: window)
    var reaching = DocumentBits.none
    for index in 0..<count {
      let place = Int(places[index])
      let bound = worth.bound(frequency: frequencies[index], length: lengths[place])
      values[place] = bound
      reaching.insert(place, if: bound >= wanted[place / RangeShares.documentsPerRange])
    }
    return reaching
  }
}
