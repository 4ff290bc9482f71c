/// Names keyed by their folded words, asked exactly or for the longest one at a place.
struct EvidenceNameTable<Meaning: Hashable & Sendable>: Sendable {
  private let entriesByWords: [[String]: [EvidenceName<Meaning>]]
  private let longestNames: Int

  /// Creates the table from names, some of which mean something else besides.
  init(_ names: [(Meaning, String)], ambiguous: [String: String]) {
    var entries: [[String]: [EvidenceName<Meaning>]] = [:]
    for (meaning, name) in names {
      let words = name.split(separator: " ").map { StudyWordFolding.fold($0) }
      let entry = EvidenceName(words: words, meaning: meaning, otherMeaning: ambiguous[name])
      if entries[words]?.contains(where: { $0.meaning == meaning }) != true {
        entries[words, default: []].append(entry)
      }
    }
    entriesByWords = entries
    longestNames = entries.keys.map(\.count).max() ?? 0
  }

  /// Returns the names that exactly these words spell.
  func entries(for words: [String]) -> [EvidenceName<Meaning>] {
    let parts = words.flatMap { $0.split { $0 == "-" || $0 == " " || $0 == "/" } }
    return entriesByWords[parts.map { StudyWordFolding.fold($0) }] ?? []
  }

  /// Returns the longest name that starts at a word.
  func longest(in words: [String], at start: Int) -> (name: EvidenceName<Meaning>, length: Int)? {
    for length in stride(from: min(longestNames, words.count - start), to: 0, by: -1) {
      let entries = entries(for: Array(words[start..<start + length]))
      if let entry = entries.first { return (entry, length) }
    }
    return nil
  }
}
