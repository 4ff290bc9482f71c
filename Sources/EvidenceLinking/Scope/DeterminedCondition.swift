import EvidenceModel

/// The condition that a determination is on, by its deciding words and by what the policy calls it for short.
struct DeterminedCondition: Hashable {
  /// Its deciding words; empty where none is printed.
  let words: Set<String>
  /// Its abbreviations: `copd` of `chronic obstructive pulmonary disease (COPD)`.
  private let abbreviations: Set<String>

  /// Reads the condition of a determination, without the words that name the policy's services.
  init(_ statement: PolicyStatement, services: Set<String>) {
    let all = ScopeMatchRule.scope(statement).condition.subtracting(services)
    let short = WordScanner.words(of: statement.indication ?? "").filter { word in
      word.before.contains(.opener) && word.isNameLike && !services.contains(word.text)
    }
    abbreviations = Set(short.map(\.text))
    let spelled = all.subtracting(abbreviations)
    words = spelled.isEmpty ? all : spelled
  }

  /// A condition that a heading names.
  init(words: Set<String>) {
    self.words = words
    abbreviations = []
  }

  /// Whether words name it: by more than half of its own, or for short; always where there is none.
  func isNamed(in other: Set<String>) -> Bool {
    words.isEmpty || words.intersection(other).count * 2 > words.count
      || !abbreviations.isDisjoint(with: other)
  }
}
