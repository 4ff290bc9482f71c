/// Which documents of a segment a search may find: those that a filter passes and that have not been
/// removed.
struct DocumentSelection {
  /// The filter, looked up in the segment; nil passes every document.
  var predicate: DocumentPredicate?

  /// The documents that have been removed since the segment was written.
  var removed: RemovedDocuments?

  /// Of some documents of a window, those that may be found.
  func selected(_ bits: DocumentBits, in window: Int) throws(SegmentError) -> DocumentBits {
    let selected = removed.map { bits.subtracting($0.bits(in: window)) } ?? bits
    guard let predicate, !selected.isEmpty else { return selected }
    return try predicate.passing(selected, in: window)
  }

  /// Whether a document may be found.
  func selects(_ document: UInt32) throws(SegmentError) -> Bool {
    if let removed, removed.contains(document) { return false }
    guard let predicate else { return true }
    let (window, place) = Int(document).quotientAndRemainder(
      dividingBy: SegmentFormat.documentsPerWindow)
    return try !predicate.passing(.only(place), in: window).isEmpty
  }
}
