/// Abbreviations whose stop ends no sentence in a title or a group's name, in lower case.
package enum ReferenceAbbreviations {
  /// Whether the stop after a lower-case word belongs to the word.
  package static func contains(_ word: String) -> Bool { words.contains(word) }

  private static let words: Set<String> = [
    "vs", "v", "e.g", "i.e", "cf", "al", "st", "dr", "drs", "mr", "mrs", "ms", "no", "nos", "vol",
    "approx", "art", "fig", "sec", "pt", "pp", "ca", "spp", "sp", "subsp",
  ]
}
