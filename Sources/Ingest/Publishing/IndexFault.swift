/// What can be wrong with an index that is there.
package enum IndexFault: Error, Hashable, Sendable {
  /// A file is not what it should be.
  case damaged(path: String, reason: String)
  /// A file is not there.
  case missing(path: String)
  /// The index was written in another format.
  case version(path: String, expected: Int, found: Int)
}

extension IndexFault: CustomStringConvertible {
  /// A fragment that reads after `error:` and says the way out.
  package var description: String {
    switch self {
    case .damaged(let path, let reason):
      "\(path) is damaged: \(reason)\n  run: evq index --full"
    case .missing(let path):
      "\(path) is missing: the index is not whole\n  run: evq index --full"
    case .version(let path, let expected, let found):
      "\(path) has format version \(found), expected \(expected)\n  run: evq index --full"
    }
  }
}
