/// What keeps the bytes of a large file from being read.
package enum StreamFault: Error, Hashable, Sendable {
  /// The file cannot be opened or read.
  case unreadable(path: String, reason: String)
  /// The compressed bytes are not what gzip writes.
  case damaged(path: String, reason: String)
}

extension StreamFault: CustomStringConvertible {
  /// A fragment that reads after `error:`.
  package var description: String {
    switch self {
    case .unreadable(let path, let reason): "\(path) cannot be read: \(reason)"
    case .damaged(let path, let reason): "\(path) is damaged: \(reason)"
    }
  }
}

extension StreamFault {
  /// What went wrong, without the file.
  package var reason: String {
    switch self {
    case .unreadable(_, let reason), .damaged(_, let reason): reason
    }
  }
}
