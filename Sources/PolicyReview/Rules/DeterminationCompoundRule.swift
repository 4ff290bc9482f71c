package import EvidenceModel

/// Finds determinations that mix what the evidence shows with what a member needs.
package enum DeterminationCompoundRule: CheckRule {
  /// The rule's page.
  package static let page = CheckRulePage(
    name: "determination-compound", severity: .note,
    title: "One determination speaks of evidence and of medical necessity at once.",
    what: """
      The determining phrase joins "investigational", "experimental" or "unproven" with "not \
      medically necessary".
      """,
    why: """
      The two are denied for different reasons under different clauses of a contract, and a denial \
      letter has to name the specific reason. A compound leaves open which it is.
      """,
    source: """
      29 CFR 2560.503-1(g)(1)(i) and (v)(B) (the specific reason; experimental treatment and medical \
      necessity are named apart).
      """,
    example: "X is experimental and not medically necessary.")

  /// What does not add up in a policy.
  package static func findings(
    in policy: ReviewedPolicy, _ context: CheckContext
  ) -> [CheckFinding] {
    policy.policy.statements.filter {
      $0.determination.classes.contains(.investigational)
        && $0.determination.classes.contains(.notMedicallyNecessary)
    }.map { statement in
      finding(
        policy, statement.id.rawValue,
        message: "“\(statement.determination.phrase.text)” joins what the evidence shows with what "
          + "is necessary",
        expected: "one reason", found: statement.determination.phrase.text,
        quotes: [statement.quote])
    }
  }
}
