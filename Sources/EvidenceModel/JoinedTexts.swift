extension [String] {
  /// The texts with a separator between them.
  ///
  /// It stands before the standard library's, which does the same for any collection: where no call
  /// before it has, that one looks up how an array is a collection, which takes a process that answers one
  /// question longer than opening its index.
  package func joined(separator: String = "") -> String {
    guard var text = first else { return "" }
    for next in dropFirst() {
      text += separator
      text += next
    }
    return text
  }
}
