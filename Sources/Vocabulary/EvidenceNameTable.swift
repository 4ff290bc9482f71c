/// Names keyed by their folded words, asked exactly or for the longest one at a place.
struct EvidenceNameTable<Meaning: Hashable & Sendable>: Sendable {
  /// The names by their words with single spaces between them.
  private let entriesByWords: [String: [EvidenceName<Meaning>]]
  /// The words with which names begin.
  private let firstWords: Set<String>
  private let longestNames: Int

  /// Creates the table from names, some of which mean something else besides.
  init(_ names: [(Meaning, String)], ambiguous: [String: String]) {
    var entries: [String: [EvidenceName<Meaning>]] = [:]
    var firstWords: Set<String> = []
    var longestNames = 0
    entries.reserveCapacity(names.count)
    firstWords.reserveCapacity(names.count)
    for (meaning, name) in names {
      let words = name.split(separator: " ").map { StudyWordFolding.fold($0) }
      let entry = EvidenceName(words: words, meaning: meaning, otherMeaning: ambiguous[name])
      let key = words.count == 1 ? words[0] : words.joined(separator: " ")
      if entries[key]?.contains(where: { $0.meaning == meaning }) != true {
        entries[key, default: []].append(entry)
      }
      if let first = words.first { firstWords.insert(first) }
      longestNames = max(longestNames, words.count)
    }
    entriesByWords = entries
    self.firstWords = firstWords
    self.longestNames = longestNames
  }

  /// Returns the names that exactly these words spell.
  func entries(for words: [String]) -> [EvidenceName<Meaning>] {
    entriesByWords[words.flatMap(Self.parts).joined(separator: " ")] ?? []
  }

  /// Returns the longest name that starts at a word.
  func longest(in words: [String], at start: Int) -> (name: EvidenceName<Meaning>, length: Int)? {
    guard words.indices.contains(start) else { return nil }
    if let first = Self.parts(of: words[start]).first, !firstWords.contains(first) { return nil }
    let parts = words[start..<min(start + longestNames, words.count)].map(Self.parts)
    for length in stride(from: parts.count, to: 0, by: -1) {
      let key = parts[..<length].joined().joined(separator: " ")
      if let entry = entriesByWords[key]?.first { return (entry, length) }
    }
    return nil
  }

  /// The folded parts of a word.
  private static func parts(of word: String) -> [String] {
    word.split { $0 == "-" || $0 == " " || $0 == "/" }.map { StudyWordFolding.fold($0) }
  }
}
