/// Abbreviations whose stop ends no sentence in a title or a group's name, in lower case.
package enum ReferenceAbbreviations {
  /// Whether the stop after a lower-case word belongs to the word.
  package static func contains(_ word: String) -> Bool { words.contains(word) }

  /// Whether the stop after a lower-case word belongs to the word where a number follows.
  package static func precedesNumber(_ word: String) -> Bool { numberWords.contains(word) }

  private static let numberWords: Set<String> = [
    "no", "nos", "vol", "art", "fig", "sec", "pt", "pp", "ca", "v", "approx",
  ]

  private static let words: Set<String> = [
    "vs", "e.g", "i.e", "cf", "al", "st", "dr", "drs", "mr", "mrs", "ms", "spp", "sp", "subsp",
  ]
}
