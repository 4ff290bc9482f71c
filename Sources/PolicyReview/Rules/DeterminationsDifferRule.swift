import EvidenceLinking
package import EvidenceModel

/// Finds services that lines of business or payers determine differently.
package enum DeterminationsDifferRule: CheckRule {
  /// The rule's page.
  package static let page = CheckRulePage(
    name: "determinations-differ", severity: .note,
    title: "The same service is determined differently elsewhere.",
    what: """
      A statement of another line of business in the document, or of another policy of the corpus, \
      is about the same service and overlapping people and determines it by another class. A \
      warning where one grants and the other denies, a note where both deny in different words. \
      What covers "all other indications" is compared by what it names alone.
      """,
    why: """
      Two words carry two reasons and two duties: "investigational" speaks of evidence, "not \
      medically necessary" of the member. Different standards (Medicare's coverage rules, a \
      contract's definition) may explain the difference; then the document should say so.
      """,
    source: """
      42 CFR 422.101(b) (Medicare Advantage follows Medicare's coverage criteria); 29 CFR \
      2560.503-1(b)(5) (consistent application).
      """,
    example: "X is \"investigational\" in general and \"not medically necessary\" for Medicare.")

  /// What does not add up in a policy.
  package static func findings(
    in policy: ReviewedPolicy, _ context: CheckContext
  ) -> [CheckFinding] {
    let statements = policy.policy.statements.map {
      NeighbourStatement($0, policy: policy.id, issuer: policy.policy.issuer)
    }
    var told: [NeighbourStatement] = []
    return statements.indices.compactMap { index in
      let own = statements[index]
      let inside = statements[..<index].filter { isOtherLine($0, own) && differs(own, $0) }
      let isTold = told.contains { $0.service.shareService(with: own.service) }
      let outside =
        isTold ? [] : context.neighbours.others(than: own, limit: 200).filter { differs(own, $0) }
      guard !inside.isEmpty || !outside.isEmpty else { return nil }
      if !outside.isEmpty { told.append(own) }
      return finding(policy, own, inside, outside)
    }
  }

  private static func isOtherLine(_ left: NeighbourStatement, _ right: NeighbourStatement) -> Bool {
    Set(left.statement.linesOfBusiness.map(\.value))
      .isDisjoint(with: right.statement.linesOfBusiness.map(\.value))
  }

  private static func differs(_ left: NeighbourStatement, _ right: NeighbourStatement) -> Bool {
    let (one, other) = (left.statement.determination, right.statement.determination)
    guard Set(one.classes) != Set(other.classes), !one.classes.isEmpty, !other.classes.isEmpty,
      left.service.shareService(with: right.service)
    else { return false }
    guard isOpposed(left.statement, right.statement) || bothAdverse(left, right) else {
      return false
    }
    return ScopeComparison.shared(left, right) != nil
  }

  private static func isOpposed(_ left: PolicyStatement, _ right: PolicyStatement) -> Bool {
    StatementReading.isFavourable(left) && StatementReading.isAdverse(right)
      || StatementReading.isAdverse(left) && StatementReading.isFavourable(right)
  }

  private static func bothAdverse(_ left: NeighbourStatement, _ right: NeighbourStatement) -> Bool {
    StatementReading.isAdverse(left.statement) && StatementReading.isAdverse(right.statement)
  }

  private static func finding(
    _ policy: ReviewedPolicy, _ own: NeighbourStatement, _ inside: [NeighbourStatement],
    _ outside: [NeighbourStatement]
  ) -> CheckFinding {
    let others = inside + outside
    let shown = others.prefix(5)
    let rest = others.count > shown.count ? " and \(others.count - shown.count) more" : ""
    let grants = others.contains { isOpposed($0.statement, own.statement) }
    return finding(
      policy, own.statement.id.rawValue,
      message: "“\(own.statement.determination.phrase.text)” here (\(lines(own))), but "
        + shown.map(told).joined(separator: "; ") + rest,
      expected: "one determination, or the reason for the difference",
      found: own.statement.determination.phrase.text,
      quotes: [own.statement.quote] + shown.map(\.statement.quote),
      severity: grants ? .warning : .note)
  }

  private static func told(_ other: NeighbourStatement) -> String {
    "“\(other.statement.determination.phrase.text)” in \(other.statement.id) (\(lines(other)))"
  }

  private static func lines(_ statement: NeighbourStatement) -> String {
    listed(statement.statement.linesOfBusiness.map { words(for: $0.value) })
  }

  /// The name of a line of business in words.
  private static func words(for line: LineOfBusinessValue) -> String {
    switch line {
    case .general: "general"
    case .commercial: "commercial"
    case .medicareAdvantage: "Medicare Advantage"
    case .medicare: "Medicare"
    case .medicaid: "Medicaid"
    case .exchange: "exchange"
    case .federalEmployee: "federal employees"
    case .dualEligible: "dual eligible"
    case .childHealth: "children's health"
    }
  }
}
