import EvidenceLinking
import EvidenceModel
import Vocabulary

/// What several rules read in a statement.
enum StatementReading {
  /// Whom a statement is for: its indication, with the time windows of the whole sentence.
  static func scope(_ statement: PolicyStatement) -> PopulationScope {
    var scope = PopulationScope(statement.indication)
    if scope.windows.isEmpty { scope.windows = PopulationScope(statement.quote.text).windows }
    return scope
  }

  /// Whether the statement grants what it is about.
  static func isFavourable(_ statement: PolicyStatement) -> Bool {
    let classes = statement.determination.classes
    return classes.contains(where: favourable.contains)
      && !classes.contains(where: adverse.contains)
  }

  /// Whether the statement denies what it is about.
  static func isAdverse(_ statement: PolicyStatement) -> Bool {
    let classes = statement.determination.classes
    return classes.contains(where: adverse.contains)
      && !classes.contains(where: favourable.contains)
  }

  /// Whether the statement holds for a line of business.
  static func holds(_ statement: PolicyStatement, for line: LineOfBusinessValue) -> Bool {
    statement.linesOfBusiness.contains { $0.value == line }
  }

  private static let favourable: [DeterminationClass] = [.medicallyNecessary, .covered]
  private static let adverse: [DeterminationClass] = [
    .investigational, .notMedicallyNecessary, .notCovered, .cosmetic,
  ]

  /// Whether what a summary says counts for a statement: they share a line of business, or the
  /// summary names none and no statement of the policy is for no line in particular.
  static func counts(
    _ summary: EvidenceSummary, for statement: PolicyStatement, in policy: Policy
  ) -> Bool {
    let lines = Set(statement.linesOfBusiness.map(\.value))
    let its = Set(summary.linesOfBusiness.map(\.value))
    if !lines.isDisjoint(with: its) { return true }
    return its.isSubset(of: [.general])
      && !policy.statements.contains { other in
        other.linesOfBusiness.isEmpty || other.linesOfBusiness.contains { $0.value == .general }
      }
  }
}
