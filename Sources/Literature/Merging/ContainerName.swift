/// Compares journal titles, one of which may be abbreviated.
enum ContainerName {
  /// Whether two titles can name one journal: every word of one begins, in order, one of the other.
  static func agree(_ left: String, _ right: String) -> Bool {
    let one = words(left)
    let other = words(right)
    if one == other { return true }
    return abbreviates(one, other) || abbreviates(other, one)
  }

  private static func words(_ title: String) -> [Substring] {
    let outside = title.split(separator: "(").first.map(String.init) ?? title
    return FoldedText.words(outside).split(separator: " ").filter { !small.contains($0) }
  }

  private static let small: Set<Substring> = [
    "the", "of", "and", "for", "in", "de", "la", "der", "die", "und", "et", "on", "a", "an",
  ]

  private static func abbreviates(_ short: [Substring], _ long: [Substring]) -> Bool {
    if short.count == 1, let word = short.first, word.utf8.count == long.count, long.count > 2 {
      return word.utf8.elementsEqual(long.compactMap(\.utf8.first))
    }
    guard short.count == long.count else { return false }
    return zip(short, long).allSatisfy { abbreviation, word in
      guard abbreviation.utf8.first == word.utf8.first else { return false }
      return isSubsequence(abbreviation, word)
    }
  }

  /// Whether the letters of an abbreviation stand in a word in order: `natl` in `national`.
  private static func isSubsequence(_ abbreviation: Substring, _ word: Substring) -> Bool {
    var rest = word.utf8[...]
    for byte in abbreviation.utf8 {
      guard let place = rest.firstIndex(of: byte) else { return false }
      rest = rest[rest.index(after: place)...]
    }
    return true
  }
}
