/// Splits what a person typed into words for look-ups in vocabularies.
enum SurfaceWords {
  /// The words in lower case, without the marks around them.
  static func split(_ text: String) -> [String] {
    text.split { $0.isWhitespace }.map { trimmed(String($0)).lowercased() }
      .filter { !$0.isEmpty }
  }

  /// A word without the punctuation around it.
  static func trimmed(_ word: String) -> String {
    let isEdge = { (character: Character) in ",;:?!.\"“”'‘’()[]".contains(character) }
    if word.utf8.allSatisfy({ isLetterOrDigit($0) }) { return word }
    var rest = Substring(word)
    while let first = rest.first, isEdge(first) { rest.removeFirst() }
    while let last = rest.last, isEdge(last) { rest.removeLast() }
    return String(rest)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }
}
