/// Why a document or a segment cannot be written.
package enum SegmentWriterError: Error, Hashable, Sendable {
  /// A schema names a field twice, has more than 255, or gives a weight that is no weight.
  case schema(reason: String)
  /// Two documents have one key.
  case duplicateKey(String)
  /// A document has a field that the schema does not have.
  case unknownField(key: String, field: String)
  /// A document has a field twice.
  case duplicateField(key: String, field: String)
  /// A token stands before the token that precedes it.
  case positionsOutOfOrder(key: String, field: String, position: UInt32, after: UInt32)
  /// A term is empty or too long.
  case termLength(key: String, field: String, limit: Int, got: Int)
  /// There are more documents than one segment can number.
  case tooManyDocuments(limit: Int)
  /// A term stands in a field more often than its list can hold.
  case tooManyOccurrences(term: String, limit: Int)
  /// A field is a text, and the writer was given no analysis.
  case noAnalysis(key: String, field: String)
  /// The file cannot be written.
  case unwritable(file: String, reason: String)
}

extension SegmentWriterError: CustomStringConvertible {
  /// A message that reads after `error:`.
  package var description: String {
    switch self {
    case .schema(let reason):
      "schema: \(reason)"
    case .duplicateKey(let key):
      "document \(key): there is one of this key already; keys have to differ"
    case .unknownField(let key, let field):
      "document \(key): field \(field) is not in the schema"
    case .duplicateField(let key, let field):
      "document \(key): field \(field) occurs twice; join its tokens"
    case .positionsOutOfOrder(let key, let field, let position, let after):
      "document \(key), field \(field): position \(position) after \(after); order the tokens"
    case .termLength(let key, let field, let limit, let got):
      "document \(key), field \(field): term of 1 to \(limit) bytes expected, \(got) found"
    case .tooManyDocuments(let limit):
      "more than \(limit) documents; begin another segment"
    case .tooManyOccurrences(let term, let limit):
      "term \(term): more than \(limit) times in a field; make several segments"
    case .noAnalysis(let key, let field):
      "document \(key), field \(field): a text, but the writer has no analysis"
    case .unwritable(let file, let reason):
      "\(file): cannot be written: \(reason)"
    }
  }
}
