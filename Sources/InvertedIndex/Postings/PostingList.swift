/// The postings of one term while a segment is collected.
struct PostingList {
  /// The documents, ascending.
  private(set) var documents: [UInt32] = []

  /// How often the term stands in each of them.
  private(set) var frequencies: [UInt32] = []

  /// Where it stands: the positions of the first document, then of the second, and so on.
  private(set) var positions: [UInt32] = []

  /// Adds an occurrence; documents, and positions in a document, have to come in order.
  mutating func append(document: UInt32, position: UInt32) {
    if documents.last == document {
      frequencies[frequencies.count - 1] += 1
    } else {
      documents.append(document)
      frequencies.append(1)
    }
    positions.append(position)
  }
}
