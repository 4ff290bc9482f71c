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
  var byteCount: Int {
    terms.byteCount + (numbers.capacity + positions.capacity) * 4 + numbers.count * 12
  }

  /// Adds the tokens of a field to the current document.
  mutating func append(_ list: TokenList, field: Int) {
    let document = firstDocument &+ UInt32(truncatingIfNeeded: ends.count)
    terms.note(list, field: UInt32(field), document: document, to: &numbers)
    positions.append(contentsOf: list.positions)
  }

  /// Ends the current document.
  mutating func endDocument() { ends.append(numbers.count) }
}
