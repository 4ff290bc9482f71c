import EvidenceModel
import EvidenceStore
import TextAnalysis
import Vocabulary

/// Finds other names of what words name: from the policies' own abbreviations and from the
/// vocabulary.
struct SynonymFinder {
  /// Where policies explain abbreviations; nil for texts without a store.
  let store: EvidenceStoreReader?

  /// What is known of some words.
  enum Finding: Hashable {
    /// The words have other names, perhaps none.
    case names([OtherName])
    /// The words are an abbreviation that has several meanings.
    case ambiguous([String])
  }

  /// The other names of some words, or their meanings where they are an abbreviation of several.
  func find(_ words: [String]) throws(AnsweringError) -> Finding {
    let text = words.joined(separator: " ")
    let meanings = try self.meanings(of: text)
    if meanings.count > 1 { return .ambiguous(meanings.map(\.leading)) }
    var names = meanings.flatMap { meaning in
      meaning.names.map { OtherName(text: $0, basis: .abbreviation) }
    }
    names += try namesOfLongForm(text)
    if words.count == 1 {
      names += SpellingVocabulary.candidates(for: text.lowercased()).map {
        OtherName(text: $0, basis: .spelling)
      }
    }
    return .names(names)
  }

  /// One meaning of an abbreviation.
  private struct Meaning {
    /// Its names, the leading one first.
    var names: [String]
    var leading: String { names.first ?? "" }

    func has(_ long: String) -> Bool { names.contains { Self.isSame($0, long) } }

    /// Whether two long forms say the same: one has all words of the other but for a plural.
    static func isSame(_ left: String, _ right: String) -> Bool {
      let left = Set(SurfaceWords.split(left).map(SynonymFinder.singular))
      let right = Set(SurfaceWords.split(right).map(SynonymFinder.singular))
      return left.isSubset(of: right) || right.isSubset(of: left)
    }
  }

  /// The vocabulary's groups of names and those that a person has added.
  private func groups() throws(AnsweringError) -> [SynonymGroup] {
    guard let store else { return SynonymVocabulary.groups }
    let added = try asking { () throws(StoreError) in try store.synonyms() }
    return SynonymVocabulary.groups
      + added.map { SynonymGroup($0.names, $0.abbreviations) }
  }

  /// What an abbreviation stands for, by the vocabulary and by the policies.
  private func meanings(of short: String) throws(AnsweringError) -> [Meaning] {
    let size = short.utf8.count
    let key = short.lowercased()
    var meanings = try groups().filter { group in
      group.shorts.contains { $0.utf8.count == size && $0.lowercased() == key }
    }.map { Meaning(names: $0.names) }
    guard !short.contains(" ") else { return meanings }  // policies' short forms are one word
    for entry in try stored({ store throws(StoreError) in try store.abbreviations(of: short) }) {
      if let index = meanings.firstIndex(where: { $0.has(entry.long) }) {
        if !meanings[index].names.contains(where: { $0.lowercased() == entry.long.lowercased() }) {
          meanings[index].names.append(entry.long)
        }
      } else {
        meanings.append(Meaning(names: [entry.long]))
      }
    }
    return meanings
  }

  /// Synonyms of words in full, and the abbreviations that stand for them and for nothing else.
  private func namesOfLongForm(_ text: String) throws(AnsweringError) -> [OtherName] {
    let key = Self.key(text)
    var shorts: [String] = []
    var names: [OtherName] = []
    let first = Array(text.lowercased().utf8.prefix(3))  // most names are told apart by it
    for group in try groups()
    where group.names.contains(where: { $0.utf8.starts(with: first) && Self.key($0) == key }) {
      shorts += group.shorts
      names += group.names.filter { Self.key($0) != key }.map {
        OtherName(text: $0, basis: .synonym)
      }
    }
    if text.contains(" ") {
      shorts += try stored { store throws(StoreError) in
        try store.abbreviations(standingFor: text)
      }.map(\.short)
    }
    for short in shorts where try meanings(of: short).count == 1 {
      names.append(OtherName(text: short, basis: .abbreviation))
    }
    return names
  }

  private func stored(
    _ body: (EvidenceStoreReader) throws(StoreError) -> [AbbreviationEntry]
  ) throws(AnsweringError) -> [AbbreviationEntry] {
    guard let store else { return [] }
    return try asking { () throws(StoreError) in try body(store) }
  }

  /// A name by which it is found: without case, plural and words that say nothing.
  private static func key(_ text: String) -> [String] {
    SurfaceWords.split(text).filter { !QueryVocabulary.emptyWords.contains($0) }.map(singular)
  }

  /// A word without a plural's last letter.
  fileprivate static func singular(_ text: String) -> String {
    text.utf8.count > 3 && text.hasSuffix("s") && !text.hasSuffix("ss")
      ? String(text.dropLast()) : text
  }
}
