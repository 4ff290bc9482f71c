import Vocabulary

/// Reads a phrase's words one by one into the names of services.
///
/// Qualifiers alone name nothing, and what they part from a name qualifies it: `partial or total hip
/// replacement` names any hip replacement. Other adjectives share what follows: `thermal or chemical
/// ablation` names two ablations.
struct ServiceNameReader {
  private var names: [Set<String>] = []
  private var name: [String] = []
  private var adjectives: [String] = []
  private var isClosed = false
  private var isQualified = false

  /// Reads the next word.
  mutating func read(_ word: Word) {
    if Self.parts(word) {
      endName(shares: Self.shares(word))
      if word.before.contains(.semicolon) { isQualified = false }
      // `osteotomy with genioglossus (tongue) advancement`: brackets end no condition.
      if !Self.isBracket(word) { isClosed = false }
    }
    if ServiceVocabulary.closers.contains(word) { isClosed = true }
    if !isClosed, Self.decides(word.text) { name.append(word.text) }
  }

  /// Returns the names, each once, in their order.
  mutating func finished() -> [Set<String>] {
    endName(shares: false)
    return names
  }

  /// Ends a name, which an adjective before a comma, a slash, `and` or `or` leaves open for what the next one is of.
  private mutating func endName(shares: Bool) {
    defer { name = [] }
    if name.allSatisfy(ServiceVocabulary.qualifiers.contains) {
      isQualified = isQualified || !name.isEmpty
      if !shares { settle([]) }
    } else if shares, name.count == 1, Self.isAdjective(name[0]) {
      adjectives.append(name[0])
    } else {
      settle(name.dropFirst())
      let told = isQualified ? name.filter { !ServiceVocabulary.qualifiers.contains($0) } : name
      isQualified = false
      add(Set(told))
    }
  }

  /// Makes names of the adjectives before, with the words that follow the last of them.
  private mutating func settle(_ shared: ArraySlice<String>) {
    for adjective in adjectives { add(Set(shared).union([adjective])) }
    adjectives = []
  }

  private mutating func add(_ name: Set<String>) {
    if !names.contains(name) { names.append(name) }
  }

  /// Whether a new name starts at the word.
  private static func parts(_ word: Word) -> Bool {
    !word.before.isDisjoint(with: [.opener, .closer, .comma, .semicolon, .slash, .colon])
      || isConnective(word)
  }

  /// Whether what stands before the word and what it opens are of one series.
  private static func shares(_ word: Word) -> Bool {
    word.before.isDisjoint(with: [.opener, .closer, .semicolon, .colon])
  }

  private static func isConnective(_ word: Word) -> Bool {
    word.text == "and" || word.text == "or"
  }

  private static func isBracket(_ word: Word) -> Bool {
    !word.before.isDisjoint(with: [.opener, .closer])
  }

  private static func isAdjective(_ word: String) -> Bool {
    ServiceVocabulary.adjectiveEndings.contains { word.hasSuffix($0) }
  }

  private static func decides(_ word: String) -> Bool {
    !StudyAnalysisWords.empty.contains(word) && !ServiceVocabulary.modifiers.contains(word)
      && !isProcedureCode(word)
  }

  /// Whether a word is a code of CPT, five figures, as tables print it beside the name.
  private static func isProcedureCode(_ word: String) -> Bool {
    word.utf8.count == 5 && word.utf8.allSatisfy { (48...57).contains($0) }
  }
}
