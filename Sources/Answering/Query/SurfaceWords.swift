/// Splits what a person typed into words for look-ups in vocabularies.
enum SurfaceWords {
  /// The words in lower case, without the marks around them.
  static func split(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map { trimmed(String($0)).lowercased() }
      .filter { !$0.isEmpty }
  }

  /// A word without the punctuation around it.
  static func trimmed(_ word: String) -> String {
    let isEdge = { (character: Character) in ",;:?!.\"“”'‘’()[]".contains(character) }
    var rest = Substring(word)
    while let first = rest.first, isEdge(first) { rest.removeFirst() }
    while let last = rest.last, isEdge(last) { rest.removeLast() }
    return String(rest)
  }
}
