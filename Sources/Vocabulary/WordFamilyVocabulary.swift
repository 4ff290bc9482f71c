/// Endings by which words of one family differ: `stent` and `stenting`, `thrombosis` and `thrombotic`.
package enum WordFamilyVocabulary {
  /// An ending, and the fewest letters that must stand before it.
  private static let endings: [(ending: String, fewest: Int)] = [
    ("ization", 5), ("ation", 5), ("ating", 5), ("ator", 5), ("able", 5), ("osis", 4), ("otic", 4),
    ("ical", 5), ("ing", 5), ("ial", 5), ("al", 5), ("ia", 5), ("ic", 5), ("y", 5),
  ]

  /// Returns what a folded word shares with its family; the word itself where no ending is known.
  package static func root(_ word: String) -> String {
    let count = word.utf8.count
    for (ending, fewest) in endings
    where count >= ending.utf8.count + fewest && word.hasSuffix(ending) {
      return String(word.dropLast(ending.utf8.count))
    }
    return word
  }
}
