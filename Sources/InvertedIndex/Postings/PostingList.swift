/// The postings of one term in one field while a segment is built.
///
/// Invariant: the pointers are those of the builder's memory and are valid during the call that gets the list.
struct PostingList {
  /// The documents, ascending; at least one.
  var documents: UnsafeBufferPointer<UInt32>

  /// How often the term stands in each of them.
  var frequencies: UnsafeBufferPointer<UInt32>

  /// Where it stands: the positions of the first document, then of the second, and so on.
  var positions: ListPositions
}
