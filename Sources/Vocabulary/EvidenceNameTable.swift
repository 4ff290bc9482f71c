/// Names keyed by their folded words, asked for the longest one at a place.
struct EvidenceNameTable<Meaning: Hashable & Sendable>: Sendable {
  /// The names by their words with single spaces between them.
  private let entriesByWords: [String: [EvidenceName<Meaning>]]
  /// The words with which names begin.
  private let firstWords: Set<String>
  private let longestNames: Int

  /// Creates the table from names, some of which mean something else besides.
  init(_ names: [(Meaning, String)], otherMeanings: [(name: String, meaning: String)]) {
    let others = Dictionary(uniqueKeysWithValues: otherMeanings.map { ($0.name, $0.meaning) })
    var entries: [String: [EvidenceName<Meaning>]] = [:]
    var firstWords: Set<String> = []
    var longestNames = 0
    entries.reserveCapacity(names.count)
    firstWords.reserveCapacity(names.count)
    for (meaning, name) in names {
      let words = name.split(separator: " ").map { StudyWordFolding.fold($0) }
      let entry = EvidenceName(words: words, meaning: meaning, otherMeaning: others[name])
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

  /// Returns the longest name that starts at a word.
  func longest(in words: [String], at start: Int) -> (name: EvidenceName<Meaning>, length: Int)? {
    guard words.indices.contains(start) else { return nil }
    if let first = StudyWordFolding.foldedParts(of: words[start]).first, !firstWords.contains(first)
    {
      return nil
    }
    let parts = words[start..<min(start + longestNames, words.count)].map(
      StudyWordFolding.foldedParts)
    for length in stride(from: parts.count, to: 0, by: -1) {
      let key = parts[..<length].joined().joined(separator: " ")
      if let entry = entriesByWords[key]?.first { return (entry, length) }
    }
    return nil
  }
}

/// Names of study designs or of kinds of evidence, as a table of the vocabulary writes them.
///
/// That is folded, in lower case, with single spaces between their words. Each is also named as the
/// program writes it.
struct EvidenceNames<Meaning> {
  /// What is named, and its names.
  let table: [(Meaning, [String])]
  /// What some names mean besides.
  let otherMeanings: [(name: String, meaning: String)]
}

extension EvidenceNames: Sendable where Meaning: Sendable {}

extension EvidenceNames
where Meaning: Hashable & Sendable & CaseIterable & RawRepresentable<String> {
  /// The names to be found in texts.
  var names: EvidenceNameTable<Meaning> {
    var names: [(Meaning, String)] = []
    forEachName { names.append(($0, $1)) }
    return EvidenceNameTable(names, otherMeanings: otherMeanings)
  }

  /// Returns the names that exactly these words spell.
  ///
  /// No table is made for it: a question asks for a few words, and most names begin otherwise.
  func entries(for words: [String]) -> [EvidenceName<Meaning>] {
    let sought = words.flatMap { StudyWordFolding.foldedParts(of: $0) }
    guard let start = sought.first?.utf8.prefix(2), !start.isEmpty else { return [] }
    var entries: [EvidenceName<Meaning>] = []
    forEachName { meaning, name in
      guard name.utf8.starts(with: start) else { return }
      let words = name.split(separator: " ").map { StudyWordFolding.fold($0) }
      guard words == sought, !entries.contains(where: { $0.meaning == meaning }) else { return }
      let other = otherMeanings.first { $0.name == name }?.meaning
      entries.append(EvidenceName(words: words, meaning: meaning, otherMeaning: other))
    }
    return entries
  }

  private func forEachName(_ body: (Meaning, String) -> Void) {
    for (meaning, names) in table { for name in names { body(meaning, name) } }
    for meaning in Meaning.allCases { body(meaning, meaning.rawValue) }
  }
}
