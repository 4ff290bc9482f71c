import Vocabulary

/// Names that a document itself gives one service: "sacroplasty, also known as …", "X (Y)".
struct ServiceAliases: Sendable {
  private var groups: [ServiceNames] = []

  /// Creates aliases from services as their determinations print them and from prose.
  init(services: [String], prose: [[Word]]) {
    groups = services.flatMap(Self.bracketed)
    for words in prose {
      if let group = Self.aliases(in: words) { groups.append(group) }
    }
  }

  /// Returns the names with those the document prints for the same service, and a drug's generic name apart from
  /// the words on its form: `Toezumab intravenous products`.
  func expanded(_ names: ServiceNames) -> ServiceNames {
    var all = names.names
    for group in groups where group.names.contains(where: names.names.contains) {
      all += group.names.filter { !all.contains($0) }
    }
    for drug in names.names.flatMap({ $0.filter(DrugStemVocabulary.isName).sorted() }) {
      let spellings = [drug] + DrugStemVocabulary.withoutSerotype(drug)
      all += spellings.map { [$0] }.filter { !all.contains($0) }
    }
    return ServiceNames(names: all)
  }

  /// What brackets name otherwise: each with the name before them, examples and heads of many services apart.
  private static func bracketed(_ service: String) -> [ServiceNames] {
    let words = WordScanner.words(of: service)
    var groups: [ServiceNames] = []
    for (index, word) in words.enumerated() where word.before.contains(.opener) {
      guard !ServiceVocabulary.exampleOpenings.contains(word.text) else { continue }
      let end = words[(index + 1)...].firstIndex { $0.before.contains(.closer) } ?? words.count
      let before = ServiceNames(words: fresh(words[..<index])).names.last
      let inside = ServiceNames(words: fresh(words[index..<end])).names
      if let before, !inside.isEmpty, !before.isSubset(of: ServiceVocabulary.sharedWords) {
        groups.append(ServiceNames(names: [before] + inside))
      }
    }
    return groups
  }

  /// The two names around "also known as"; nil where the words hold none.
  private static func aliases(in words: [Word]) -> ServiceNames? {
    for range in PhraseSearch.found(ServiceVocabulary.aliasPhrases, in: words).map(\.range) {
      let left = words[..<range.lowerBound].suffix(6)
      let right = words[range.upperBound...].prefix(8)
      let before = ServiceNames(words: fresh(left)).names.last
      let after = ServiceNames(words: fresh(right)).names.first
      if let before, let after, before != after { return ServiceNames(names: [before, after]) }
    }
    return nil
  }

  /// The words of a slice, the first without the marks before it.
  private static func fresh(_ slice: ArraySlice<Word>) -> [Word] {
    var words = Array(slice)
    if !words.isEmpty { words[0].before = [] }
    return words
  }
}
