internal import EvidenceModel

/// The words that evq puts into a letter's variables, in the words of a plan's own language.
///
/// All other words of a letter stand in its templates. A word without an entry stays as it is;
/// joined words (`pain, function`) are looked up one by one.
package struct LetterWordTable: Hashable, Sendable {
  private let own: [String: String]

  /// The table that changes nothing.
  package static let shipped = LetterWordTable([:])

  /// A plan's own words by evq's.
  package init(_ own: [String: String]) { self.own = own }

  /// The entries as texts, for a digest.
  package var texts: [String] { own.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] } }

  /// The word to print.
  func of(_ word: String) -> String {
    guard !own.isEmpty else { return word }
    if let known = own[word] { return known }
    for sign in ["; ", ", "] where word.contains(sign) {
      return word.split(separator: sign).map { of(String($0)) }.joined(separator: sign)
    }
    return word
  }

  /// The field with its label in these words.
  func of(_ field: LetterField) -> LetterField {
    guard !own.isEmpty else { return field }
    var field = field
    field.label = of(field.label)
    return field
  }

  /// The value with all plain words in these words.
  func of(_ value: LetterValue) -> LetterValue {
    guard !own.isEmpty else { return value }
    switch value {
    case .text(let text, .plain): return .text(of(text), .plain)
    case .text, .flag, .slot: return value
    case .list(let items): return .list(items.map { of($0) })
    case .object(let members): return .object(members.mapValues { of($0) })
    }
  }

  /// The word that opens a hole.
  static let missing = "missing"

  /// The names of evidence, determinations and lines of business that may stand in a letter.
  package static var names: [String] {
    let lines = LineOfBusinessValue.allCases.map(\.name)
    return [missing, "before", "after"] + StudyDesign.allCases.flatMap { [$0.name, $0.plural] }
      + EvidenceKind.allCases.map(\.name) + DesignAxis.allCases.map(\.name)
      + DesignBasis.allCases.map(\.name) + DeterminationClass.allCases.map(\.name) + lines
      + lines.map { $0 + " section" }
  }
}
