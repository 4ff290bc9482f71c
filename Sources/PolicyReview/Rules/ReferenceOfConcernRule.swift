package import EvidenceModel

/// Finds references to works under an expression of concern.
package enum ReferenceOfConcernRule: CheckRule {
  /// The rule's page.
  package static let page = CheckRulePage(
    name: "reference-of-concern", severity: .warning,
    title: "A cited work is under an expression of concern.",
    what: "The literature has an expression of concern that hits the work.",
    why: """
      The journal's editors doubt the work and have not decided. A policy that leans on it should \
      say so.
      """,
    source: "ICMJE recommendations, section III.B (expressions of concern); COPE guidelines.",
    example: "A PubMed record with \"Expression of concern in\".")

  /// What does not add up in a policy.
  package static func findings(
    in policy: ReviewedPolicy, _ context: CheckContext
  ) -> [CheckFinding] {
    ReferenceStatus.hits(policy, [.expressionOfConcern]).map { hit in
      finding(
        policy, hit.reference.text.id.rawValue,
        message: hit.message("under an expression of concern"),
        expected: "no concern", found: "expression of concern",
        quotes: [hit.reference.text.quote])
    }
  }
}
