/// Abbreviations whose stop ends no sentence in a title or a group's name, in lower case.
package enum ReferenceAbbreviations {
  /// Words whose stop is their own where a number follows.
  package static let numberWords: Set<String> = [
    "no", "nos", "vol", "art", "fig", "sec", "pt", "pp", "ca", "v", "approx",
  ]

  /// Words whose stop is their own.
  package static let words: Set<String> = [
    "vs", "e.g", "i.e", "cf", "al", "st", "dr", "drs", "mr", "mrs", "ms", "spp", "sp", "subsp",
    "pub",
  ]
}
