/// The occurrences of terms in the order in which documents brought them.
struct OccurrenceLog {
  /// The first document.
  let firstDocument: UInt32
  /// The terms of the documents.
  private(set) var terms = TermTable()
  /// For each occurrence, its term.
  private(set) var numbers: [UInt32] = []
  /// For each occurrence, its position in the field.
  private(set) var positions: [UInt32] = []
  /// For each document, how many occurrences there are up to its end.
  private(set) var ends: [Int] = []

  /// Begins with a document.
  init(firstDocument: UInt32) { self.firstDocument = firstDocument }

  /// How many bytes the log takes in memory, and what inverting it takes.
  var byteCount: Int { terms.byteCount + (numbers.count + positions.count) * 8 }

  /// Adds an occurrence to the current document.
  @inline(__always)
  mutating func append(_ term: UnsafeRawBufferPointer, field: Int, position: UInt32) {
    let document = firstDocument &+ UInt32(truncatingIfNeeded: ends.count)
    numbers.append(terms.note(term, field: field, document: document))
    positions.append(position)
  }

  /// Ends the current document.
  mutating func endDocument() { ends.append(numbers.count) }
}
