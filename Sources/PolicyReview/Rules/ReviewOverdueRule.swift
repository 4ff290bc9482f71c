package import EvidenceModel

/// Finds policies whose next review should have been held.
package enum ReviewOverdueRule: CheckRule {
  /// The rule's page.
  package static let page = CheckRulePage(
    name: "review-overdue", severity: .error,
    title: "The date of the next review has passed.",
    what: """
      The next-review date that the document prints lies wholly before the day of the check. A \
      month passes when it has ended: a review due in 11/2026 is not overdue on 20 November 2026.
      """,
    why: """
      The policy tells its own readers that it is out of date. A determination made under it can be \
      attacked with nothing but its first page.
      """,
    source: """
      42 CFR 422.137 (utilization management committees review policies at least annually); NCQA \
      utilization management standard 2 (criteria are reviewed annually).
      """,
    example: "Next Review Date: 03/2024, checked as of 2025-01-15.")

  /// What does not add up in a policy.
  package static func findings(
    in policy: ReviewedPolicy, _ context: CheckContext
  ) -> [CheckFinding] {
    guard let next = policy.policy.dates.nextReview, next.date.isSurelyBefore(context.asOf) else {
      return []
    }
    let last = policy.policy.dates.lastReview
    if let last, !last.date.isSurelyBefore(next.date) { return [] }
    let reviewed = last.map { "the last review that it prints is of \($0.date.iso)" }
    return [
      finding(
        policy,
        message: "the next review was due in \(next.date.iso) and has passed as of "
          + context.asOf.iso + (reviewed.map { "; " + $0 } ?? ""),
        expected: "a review by \(next.date.iso)", found: reviewed ?? "no later review",
        quotes: [next.quote])
    ]
  }
}
