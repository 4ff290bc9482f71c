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
    guard statement.determination.flags.contains(.listed) else { return names }
    for item in statement.criteria?.items ?? [] {
      names.names += ServiceNames(item.text).names.filter { !names.names.contains($0) }
    }
    return names
  }

  /// Of several services of a statement those that a question names, and no others; nil where it names all
  /// or none.
  package static func asked(
    _ question: String, of statement: PolicyStatement
  ) -> ServiceNames? {
    guard statement.determination.flags.contains(.listed) || enumerates(statement.service) else {
      return nil
    }
    let names = names(statement).names
    let words = ServiceNames(names: [Set(WordScanner.words(of: question).map(\.text))])
    let asked = names.filter { ServiceNames(names: [$0]).shareService(with: words) }
    return asked.isEmpty || asked.count == names.count ? nil : ServiceNames(names: asked)
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
