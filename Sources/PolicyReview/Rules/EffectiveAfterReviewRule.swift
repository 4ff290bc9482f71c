package import EvidenceModel

/// Finds policies that take effect long after the review, or after the next one was due.
package enum EffectiveAfterReviewRule: CheckRule {
  /// The rule's page.
  package static let page = CheckRulePage(
    name: "effective-after-review", severity: .warning,
    title: "The policy takes effect more than a year after its last review or after the next one.",
    what: """
      The effective date lies more than twelve months after the last review that the document \
      prints, or wholly after the date of the next one. Weeks of notice between review and effect \
      are usual and no finding.
      """,
    why: """
      What takes effect then was not reviewed in the year before; or one of the dates is wrong, and \
      nobody can tell which edition was in force on a day.
      """,
    source: "42 CFR 422.137 and NCQA utilization management standard 2 (annual review).",
    example: "Last review: 2/2023. Effective: 6/1/2024.")

  /// What does not add up in a policy.
  package static func findings(
    in policy: ReviewedPolicy, _ context: CheckContext
  ) -> [CheckFinding] {
    let dates = policy.policy.dates
    guard let effective = dates.effective else { return [] }
    if let next = dates.nextReview, next.date.isSurelyBefore(effective.date) {
      return [
        finding(
          policy,
          message: "effective \(effective.date.iso), after the date of the next review, "
            + next.date.iso,
          expected: "an effective date before \(next.date.iso)", found: effective.date.iso,
          quotes: [effective.quote, next.quote])
      ]
    }
    guard let last = dates.lastReview else { return [] }
    let months = last.date.leastMonths(until: effective.date)
    guard months > 12 else { return [] }
    return [
      finding(
        policy,
        message: "effective \(effective.date.iso), \(months) months after the last review, "
          + last.date.iso,
        expected: "a review in the year before \(effective.date.iso)", found: last.date.iso,
        quotes: [effective.quote, last.quote])
    ]
  }
}
