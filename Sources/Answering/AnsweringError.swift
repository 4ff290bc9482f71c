import EvidenceStore

/// What keeps a question from being answered.
package enum AnsweringError: Error, Hashable, Sendable {
  /// The index cannot be used; the text says why and the way out.
  case index(String)
  /// A quoted file is not the one that was indexed.
  case stale(file: String, expected: String, found: String?)
  /// The question is not well formed.
  case question(String)
}

extension AnsweringError: CustomStringConvertible {
  /// A fragment that reads after `error:` and says the way out.
  package var description: String {
    switch self {
    case .question(let text): text
    case .index(let text): text.contains("run: ") ? text : text + "\n  run: evq index --full"
    case .stale(let file, let expected, let found):
      """
      index was built from other files: \(file) has digest \
      \(found.map { "\($0.prefix(12))…" } ?? "none (it is gone)"), expected \(expected.prefix(12))…
        run: evq index
      """
    }
  }
}

/// Runs a question of the store and turns its faults into answering errors.
func asking<Value, Fault: Error>(
  _ body: () throws(Fault) -> Value
) throws(AnsweringError) -> Value {
  do {
    return try body()
  } catch {
    throw .index("\(error)")
  }
}
