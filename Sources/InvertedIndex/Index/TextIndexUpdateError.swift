/// Why an index of text cannot be brought up to date; the one before stays as it is.
package enum TextIndexUpdateError: Error, Hashable, Sendable {
  /// The index before cannot be read.
  case base(SegmentError)
  /// A document or a file cannot be written.
  case writing(SegmentWriterError)
  /// A document to be removed is not in the index before, or has been removed.
  case missing(key: String)
  /// A document to be removed is not as it was when it was added.
  case changed(key: String, field: String, expected: Int, got: Int)
  /// A file that stays cannot be taken over into the new folder.
  case notKept(file: String, reason: String)
}

extension TextIndexUpdateError: CustomStringConvertible {
  /// A message that reads after `error:`.
  package var description: String {
    switch self {
    case .base(let error): "\(error)"
    case .writing(let error): "\(error)"
    case .missing(let key):
      "document \(key): not in the index, so that it cannot be removed; build the index again"
    case .changed(let key, let field, let expected, let got):
      "document \(key), field \(field): length \(expected) expected, \(got) found; "
        + "remove a document as it was added"
    case .notKept(let file, let reason):
      "\(file): cannot be kept: \(reason)"
    }
  }
}

/// Reads the index before.
func readingBase<Value>(
  _ body: () throws(SegmentError) -> Value
) throws(TextIndexUpdateError) -> Value {
  do { return try body() } catch { throw .base(error) }
}

/// Writes files of the new index.
func writingFiles<Value>(
  _ body: () throws(SegmentWriterError) -> Value
) throws(TextIndexUpdateError) -> Value {
  do { return try body() } catch { throw .writing(error) }
}
