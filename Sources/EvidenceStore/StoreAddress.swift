/// How SQLite is told where a published store lies.
enum StoreAddress {
  /// The URI of a file that never changes, so that SQLite takes no locks and looks for no journal.
  static func immutable(_ path: String) -> String { "file:\(escaped(path))?immutable=1" }

  /// Percent-encodes what has a meaning in an SQLite URI.
  private static func escaped(_ path: String) -> String {
    var escaped = ""
    for character in path {
      switch character {
      case "%": escaped += "%25"
      case "?": escaped += "%3f"
      case "#": escaped += "%23"
      default: escaped.append(character)
      }
    }
    return escaped
  }
}
