/// Which documents of a segment a search may find: those that a filter passes and that have not been
/// removed.
struct DocumentSelection {
  /// The filter, looked up in the segment; nil passes every document.
  var predicate: DocumentPredicate?

  /// The documents that have been removed since the segment was written.
  var removed: RemovedDocuments?

  /// Of some documents of a window, those that may be found.
  func selected(_ bits: DocumentBits, in window: Int) throws(SegmentError) -> DocumentBits {
    var selected = removed.map { bits.subtracting($0.bits(in: window)) } ?? bits
    guard let predicate else { return selected }
    var left = selected
    while let place = left.popFirst() {
      let document = UInt32(window * SegmentFormat.documentsPerWindow + place)
      if try !predicate.passes(document) { selected.remove(place) }
    }
    return selected
  }
}
