package import EvidenceModel
import Vocabulary

/// The services that a statement judges, by their names.
///
/// A statement on `the following treatments` judges each of its list, however many of them its service
/// spells out.
package enum StatementServices {
  /// The names of all services that a statement judges.
  package static func names(_ statement: PolicyStatement) -> ServiceNames {
    var names = ServiceNames(statement.service)
    for item in statement.listedServices {
      names.names += ServiceNames(item).names.filter { !names.names.contains($0) }
    }
    return names
  }

  /// Of several services of a statement those that a question names, by all names that their items have, and no
  /// others; nil where it names all or none.
  package static func asked(
    _ question: String, of statement: PolicyStatement
  ) -> ServiceNames? {
    guard statement.determination.flags.contains(.listed) || enumerates(statement.service) else {
      return nil
    }
    let names = names(statement).names
    let words = ServiceNames(names: [Set(WordScanner.words(of: question).map(\.text))])
    let asked = names.filter { ServiceNames(names: [$0]).shareService(with: words) }
    if asked.isEmpty { return nearest(question, of: statement) }
    let also = statement.listedServices.map { ServiceNames($0).names }
      .filter { !Set($0).isDisjoint(with: asked) }.joined()
    let all = names.filter { asked.contains($0) || also.contains($0) }
    return all.count == names.count ? nil : ServiceNames(names: all)
  }

  /// The names of the listed services that have most of a question's words, whole or as the end of one
  /// (`gastric` of `intragastric`), a word counting the more the fewer have it; nil where the words are those of the
  /// sentence above the list, or most of the list has them.
  private static func nearest(_ question: String, of statement: PolicyStatement) -> ServiceNames? {
    let items = statement.listedServices
    let asked = Set(ServiceNames(question).names.joined())
    let lead = Set(WordScanner.words(of: statement.quote.text).map(\.text))
    guard !asked.isSubset(of: lead) else { return nil }
    let had = items.map { item -> Set<String> in
      let words = WordScanner.words(of: item).map(\.text)
      return asked.filter { word in words.contains { $0 == word || isPart(word, of: $0) } }
    }
    let holders = had.reduce(into: [String: Int]()) { counts, words in
      for word in words { counts[word, default: 0] += 1 }
    }
    let weights = had.map { words -> Double in
      // Summed in one order, so that equal sets weigh the same.
      words.sorted().reduce(0) { $0 + 1 / Double(holders[$1] ?? 1) }
    }
    let most = weights.max() ?? 0
    let found = zip(items, weights).filter { $1 == most }.map(\.0)
    guard most > 0, found.count * 2 < items.count else { return nil }
    return ServiceNames(names: found.flatMap { ServiceNames($0).names })
  }

  /// Whether a longer word ends in an asked one of some length.
  private static func isPart(_ word: String, of whole: String) -> Bool {
    word.utf8.count >= 5 && whole.utf8.count > word.utf8.count && whole.hasSuffix(word)
  }

  /// Whether a phrase lists services side by side, before it says with what or for what they are done.
  private static func enumerates(_ service: String) -> Bool {
    var isBracketed = false
    for word in WordScanner.words(of: service) {
      if word.before.contains(.closer) { isBracketed = false }
      if word.before.contains(.opener) { isBracketed = true }
      guard !isBracketed else { continue }
      if ServiceVocabulary.closers.contains(word) { return false }
      if !word.before.isDisjoint(with: [.comma, .semicolon]) || word.text == "or" { return true }
    }
    return false
  }
}
