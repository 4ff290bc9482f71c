import Vocabulary

/// The names that a phrase gives a service, each as its deciding words.
///
/// "PVA [percutaneous vertebroplasty (PVP)]" holds three names, "sling or mesh repair" two.
package struct ServiceNames: Hashable, Sendable {
  /// The names; a name is never empty.
  package var names: [Set<String>]

  /// Creates the names from their words.
  package init(names: [Set<String>]) { self.names = names }

  /// Reads the names in a phrase.
  package init(_ phrase: String) { self.init(words: WordScanner.words(of: phrase)) }

  /// Reads the names in a phrase's words.
  ///
  /// Qualifiers alone name nothing, and what they part from a name qualifies it: `partial or total hip
  /// replacement` names any hip replacement.
  init(words: [Word]) {
    var names: [Set<String>] = []
    var name: Set<String> = []
    var isClosed = false
    var isQualified = false
    func end() {
      let told = isQualified ? name.subtracting(ServiceVocabulary.qualifiers) : name
      if name.isSubset(of: ServiceVocabulary.qualifiers) {
        isQualified = isQualified || !name.isEmpty
      } else {
        isQualified = false
        if !names.contains(told) { names.append(told) }
      }
      name = []
    }
    for word in words {
      if Self.parts(word) {
        end()
        if word.before.contains(.semicolon) { isQualified = false }
        // `osteotomy with genioglossus (tongue) advancement`: brackets end no condition.
        if !Self.isBracket(word) { isClosed = false }
      }
      if ServiceVocabulary.closers.contains(word) { isClosed = true }
      if !isClosed, Self.decides(word.text) { name.insert(word.text) }
    }
    end()
    self.names = names
  }

  /// The names but for those of which each word is one of many services: `testing`, `revision arthroplasty`.
  package var particular: ServiceNames {
    ServiceNames(names: names.filter { !$0.isSubset(of: Self.unparticular) })
  }

  /// The names as a phrase, the words of each in alphabetical order.
  package var phrase: String {
    names.map { $0.sorted().joined(separator: " ") }.joined(separator: ", ")
  }

  /// Whether one of the names here names the same service as one there.
  package func shareService(with other: ServiceNames) -> Bool {
    names.contains { name in other.names.contains { Self.same(name, $0) } }
  }

  /// Whether one of the names there is one here, or one here with a closer description: what is said of all surgery
  /// is not said of one operation.
  func covers(_ other: ServiceNames) -> Bool {
    names.contains { name in
      other.names.contains { $0 == name || Self.same(name, $0) && name.count <= $0.count }
    }
  }

  /// The names by which the words speak of the service; nil where they do not.
  ///
  /// A determination may list several services, and who speaks of one of them does not speak of the others.
  func named(in words: [Word]) -> ServiceNames? {
    let found = names.filter { Self.isNamed($0, in: words) }
    return found.isEmpty ? nil : ServiceNames(names: found)
  }

  /// Whether the words speak of the service under one of its names.
  func areNamed(in words: [Word]) -> Bool {
    names.contains { Self.isNamed($0, in: words) }
  }

  /// Whether two names are one, or one is the other with a closer description.
  private static func same(_ left: Set<String>, _ right: Set<String>) -> Bool {
    if left == right { return true }
    let smaller = left.count < right.count ? left : right
    let larger = left.count < right.count ? right : left
    return smaller.isSubset(of: larger)
      && !smaller.isSubset(of: ServiceVocabulary.sharedWords)
  }

  /// Whether all words of the name stand close together.
  private static func isNamed(_ name: Set<String>, in words: [Word]) -> Bool {
    let wanted = WordSet(name)
    return words.indices.contains { index in
      guard wanted.contains(words[index]) else { return false }
      let reach = min(words.count, index + name.count + 3)
      return name.allSatisfy { part in words[index..<reach].contains { $0.text == part } }
    }
  }

  private static let unparticular = ServiceVocabulary.sharedWords
    .union(ServiceVocabulary.sharedOperations)

  /// Whether a new name starts at the word.
  private static func parts(_ word: Word) -> Bool {
    !word.before.isDisjoint(with: [.opener, .closer, .comma, .semicolon, .slash, .colon])
      || word.text == "and" || word.text == "or"
  }

  private static func isBracket(_ word: Word) -> Bool {
    !word.before.isDisjoint(with: [.opener, .closer])
  }

  private static func decides(_ word: String) -> Bool {
    !StudyAnalysisWords.empty.contains(word) && !ServiceVocabulary.modifiers.contains(word)
  }
}
