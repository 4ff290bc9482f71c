/// What keeps an index from being built.
package enum IngestError: Error, Hashable, Sendable {
  /// There is no corpus folder.
  case corpusMissing(folder: String)
  /// A file could not be read.
  case unreadable(path: String, reason: String)
  /// A file of the corpus that is not a policy could not be understood.
  case malformed(path: String, line: Int?, expected: String, found: String)
  /// The index folder could not be written.
  case unwritable(path: String, reason: String)
  /// Another process is building the index.
  case locked(folder: String)
}

extension IngestError {
  /// A corpus file that was not the same from one reading of a run to the next.
  static func changed(_ path: String) -> IngestError {
    .unreadable(
      path: path, reason: "it was changed while it was indexed: run evq index again")
  }
}

extension IngestError: CustomStringConvertible {
  /// A fragment that reads after `error:`.
  package var description: String {
    switch self {
    case .corpusMissing(let folder):
      "no corpus at \(folder): expected a folder that holds policies/; name another with --corpus"
    case .unreadable(let path, let reason): "\(path) cannot be read: \(reason)"
    case .malformed(let path, let line, let expected, let found):
      "\(path)\(line.map { ":\($0)" } ?? ""): expected \(expected), found \(found)"
    case .unwritable(let path, let reason): "\(path) cannot be written: \(reason)"
    case .locked(let folder):
      "another evq is building the index in \(folder): wait for it to end and try again"
    }
  }
}
