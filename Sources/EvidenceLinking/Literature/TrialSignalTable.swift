import Vocabulary

/// The phrases of the screening, found by their first word.
struct TrialSignalTable {
  /// A word of a phrase, or what such a word begins with.
  private struct Term {
    let text: String
    let isPrefix: Bool

    init(_ word: String) {
      isPrefix = word.hasSuffix("*")
      text = isPrefix ? String(word.dropLast()) : word
    }

    func matches(_ word: String) -> Bool { isPrefix ? word.hasPrefix(text) : word == text }
  }

  /// How many letters of a first word that ends in `*` are looked up.
  private static let keyLength = 3

  private let phrases: [[Term]]
  private var byWord: [String: [Int]] = [:]
  private var byBeginning: [String: [Int]] = [:]

  /// Prepares the phrases; a first word that is a beginning has three letters or more.
  init(_ signals: [TrialScreenVocabulary.Signal]) {
    phrases = signals.map { $0.words.map(Term.init) }
    for (place, phrase) in phrases.enumerated() {
      guard let first = phrase.first else { continue }
      if first.isPrefix {
        byBeginning[String(first.text.prefix(Self.keyLength)), default: []].append(place)
      } else {
        byWord[first.text, default: []].append(place)
      }
    }
  }

  /// The places of the phrases that stand in a text, each once, ascending.
  func found(in words: [String]) -> [Int] {
    var found = Set<Int>()
    for (start, word) in words.enumerated() {
      let candidates =
        byWord[word, default: []] + byBeginning[String(word.prefix(Self.keyLength)), default: []]
      for place in candidates where stands(phrases[place], words[start...]) {
        found.insert(place)
      }
    }
    return found.sorted()
  }

  private func stands(_ phrase: [Term], _ words: ArraySlice<String>) -> Bool {
    phrase.count <= words.count && zip(phrase, words).allSatisfy { $0.matches($1) }
  }
}
