import EvidenceLinking
package import EvidenceModel

/// Finds two determinations of one document that cover the same people and differ.
package enum ScopesOverlapRule: CheckRule {
  /// The rule's page.
  package static let page = CheckRulePage(
    name: "scopes-overlap", severity: .warning,
    title: "Two statements on one service cover the same people and determine differently.",
    what: """
      A statement grants and another denies one service in one line of business, and what the one \
      names expressly ("all other indications, including …") overlaps in words with the indication \
      of the other. "Acute" and "chronic" overlap with time windows only where these leave no doubt.
      """,
    why: """
      Two reviewers reading the two sentences reach two decisions on one member, and both can quote \
      the policy.
      """,
    source: """
      29 CFR 2560.503-1(b)(5) (plan provisions are applied consistently to similarly situated \
      claimants).
      """,
    example: """
      "X is medically necessary for acute Y in hospital" and "X is investigational for all other \
      indications, including acute Y".
      """)

  /// What does not add up in a policy.
  package static func findings(
    in policy: ReviewedPolicy, _ context: CheckContext
  ) -> [CheckFinding] {
    let statements = policy.policy.statements.map {
      NeighbourStatement($0, policy: policy.id, issuer: nil)
    }
    return statements.indices.compactMap { index in
      let overlapping = statements[..<index].compactMap { other in
        shared(statements[index], other).map { (other.statement, $0) }
      }
      guard let first = overlapping.first else { return nil }
      return finding(policy, statements[index].statement, overlapping.map(\.0), first.1)
    }
  }

  private static func shared(_ left: NeighbourStatement, _ right: NeighbourStatement) -> String? {
    let (one, other) = (left.statement, right.statement)
    let lines = Set(one.linesOfBusiness.map(\.value))
    guard
      StatementReading.isAdverse(one) && StatementReading.isFavourable(other)
        || StatementReading.isFavourable(one) && StatementReading.isAdverse(other),
      !lines.isDisjoint(with: other.linesOfBusiness.map(\.value)),
      !StatementItems.named(in: one).isEmpty || !StatementItems.named(in: other).isEmpty,
      left.service.shareService(with: right.service)
    else { return nil }
    return ScopeComparison.shared(left, right)
  }

  private static func finding(
    _ policy: ReviewedPolicy, _ statement: PolicyStatement, _ others: [PolicyStatement],
    _ shared: String
  ) -> CheckFinding {
    let ids = listed(others.map(\.id.rawValue))
    let phrases = others.map { "“\($0.determination.phrase.text)”" }
    return finding(
      policy, statement.id.rawValue,
      message: "“\(shared)” is covered by this statement "
        + "(“\(statement.determination.phrase.text)”) and in part by \(ids) "
        + "(\(listed(Array(Set(phrases)).sorted())))",
      expected: "scopes that exclude each other", found: shared,
      quotes: [statement.quote] + others.map(\.quote))
  }
}
