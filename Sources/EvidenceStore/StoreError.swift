/// What can be wrong with a store of records.
package enum StoreError: Error, Hashable, Sendable {
  /// The file is no store of this version, or is damaged.
  case unreadable(path: String, reason: String)
  /// The file could not be written.
  case unwritable(path: String, reason: String)
}

extension StoreError: CustomStringConvertible {
  /// A fragment that reads after `error:`.
  package var description: String {
    switch self {
    case .unreadable(let path, let reason): "records cannot be read from \(path): \(reason)"
    case .unwritable(let path, let reason): "records cannot be written to \(path): \(reason)"
    }
  }
}
