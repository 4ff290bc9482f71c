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
  init(words: [Word]) {
    var reader = ServiceNameReader()
    for word in words { reader.read(word) }
    names = reader.finished()
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
  /// A determination may list several services, and who speaks of one of them does not speak of the others. What is
  /// done to earlier work alone (`revision`) is said of many things.
  func named(in words: [Word]) -> ServiceNames? {
    let found = names.filter {
      !$0.isSubset(of: ServiceVocabulary.furtherWork) && Self.isNamed($0, in: words)
    }
    return found.isEmpty ? nil : ServiceNames(names: found)
  }

  /// Whether the words speak of the service under one of its names.
  func areNamed(in words: [Word]) -> Bool {
    names.contains { Self.isNamed($0, in: words) }
  }

  /// Whether two names are one, or one is the other with a closer description.
  static func same(_ left: Set<String>, _ right: Set<String>) -> Bool {
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
}
