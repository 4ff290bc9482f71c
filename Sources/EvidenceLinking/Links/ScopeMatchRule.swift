import EvidenceModel

/// Links a determination to the summaries on the same service, population and line of business.
enum ScopeMatchRule {
  /// Returns the links of a document's determinations to its summaries, in document order.
  static func links(_ document: DocumentReading) -> [Link] {
    let claims = document.policy.statements.map { statement in
      isResidual(statement) ? [] : summaries(for: statement, document)
    }
    return document.policy.statements.enumerated().flatMap { index, statement in
      guard isResidual(statement) else {
        return claims[index].map { link(statement, $0, document) }
      }
      let claimed = siblings(of: statement, document).flatMap { claims[$0].map(\.id) }
      return summaries(for: statement, document).filter { !claimed.contains($0.id) }
        .map { link(statement, $0, document) }
    }
  }

  /// Whether a statement covers what its siblings leave over.
  static func isResidual(_ statement: PolicyStatement) -> Bool {
    statement.determination.flags.contains(.residual)
  }

  /// Whether a statement and a line-bound text hold in a common line of business.
  static func shareLine(_ left: [LineOfBusiness], _ right: [LineOfBusiness]) -> Bool {
    let lines = Set(left.isEmpty ? [.general] : left.map(\.value))
    return !lines.isDisjoint(with: right.isEmpty ? [.general] : right.map(\.value))
  }

  /// The population of a statement: its indication, with the time windows of the whole sentence.
  static func scope(_ statement: PolicyStatement) -> PopulationScope {
    var scope = PopulationScope(statement.indication)
    if scope.windows.isEmpty { scope.windows = PopulationScope(statement.quote.text).windows }
    return scope
  }

  /// The summaries on a statement's service and population; where one leads to its determination, not those that lead
  /// to another: of summaries on several populations some say that the evidence suffices and some that it does not.
  private static func summaries(
    for statement: PolicyStatement, _ document: DocumentReading
  ) -> [EvidenceSummary] {
    let service = document.services(of: statement)
    let scope = scope(statement)
    let isList = statement.determination.flags.contains(.listed)
    let found = document.policy.summaries.filter { summary in
      guard let other = document.service(of: summary),
        isList || summary.isConclusion
          ? service.covers(other) : service.shareService(with: other)
      else { return false }
      return shareLine(statement.linesOfBusiness, summary.linesOfBusiness)
        && scope.fits(PopulationScope(summary.population))
        && (!summary.isConclusion || leads(summary.verdict, to: statement) == true)
    }
    guard found.contains(where: { leads($0.verdict, to: statement) == true }) else { return found }
    return found.filter { leads($0.verdict, to: statement) != false }
  }

  /// Whether a verdict on the evidence leads to a determination or to its opposite; nil where it is open.
  ///
  /// One sentence among many that speaks of a service may be on another use of it.
  private static func leads(_ verdict: EvidenceVerdict, to statement: PolicyStatement) -> Bool? {
    let grants = statement.determination.classes.contains {
      $0 == .medicallyNecessary || $0 == .covered
    }
    return switch verdict {
    case .sufficient: grants
    case .insufficient: !grants
    case .unstated: nil
    }
  }

  /// The statements on the same service in the same line of business that are not residual.
  private static func siblings(
    of statement: PolicyStatement, _ document: DocumentReading
  ) -> [Int] {
    let service = document.services(of: statement)
    return document.policy.statements.indices.filter { index in
      let other = document.policy.statements[index]
      return !isResidual(other) && service.shareService(with: document.services(of: other))
        && shareLine(statement.linesOfBusiness, other.linesOfBusiness)
    }
  }

  private static func link(
    _ statement: PolicyStatement, _ summary: EvidenceSummary, _ document: DocumentReading
  ) -> Link {
    let service = summary.service ?? statement.service
    let population = summary.population.map { " in the population “\($0)”" } ?? ""
    return Link(
      kind: .statementToRationale, from: statement.id.rawValue, to: summary.id.rawValue,
      policy: document.policy.id, role: .rationale, basis: .scopeMatch,
      reason:
        "the policy's \(summary.isConclusion ? "conclusion on the" : "summary of") evidence is about the"
        + " same service (\(service))\(population) and the same line of business",
      services: document.service(of: summary).flatMap { document.shared(statement, with: [$0]) },
      fromSpan: statement.quote.span, toSpan: summary.span)
  }
}
