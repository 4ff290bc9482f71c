package import EvidenceModel

/// Finds policies whose next review is more than a year after the last.
package enum ReviewIntervalRule: CheckRule {
  /// The rule's page.
  package static let page = CheckRulePage(
    name: "review-interval", severity: .warning,
    title: "The next review is planned more than a year after the last.",
    what: """
      Between the month of the last review and that of the next, as the document prints them, lie \
      more than twelve months.
      """,
    why: """
      Annual review is what regulators and accreditors ask for. A document that plans otherwise \
      shows the gap itself.
      """,
    source: """
      42 CFR 422.137 (at least annually, for Medicare Advantage); NCQA utilization management \
      standard 2 (annually).
      """,
    example: "Last review: 3/2025. Next review: 9/2026.")

  /// What does not add up in a policy.
  package static func findings(
    in policy: ReviewedPolicy, _ context: CheckContext
  ) -> [CheckFinding] {
    let dates = policy.policy.dates
    guard let last = dates.lastReview, let next = dates.nextReview else { return [] }
    let months = last.date.leastMonths(until: next.date)
    guard months > 12 else { return [] }
    return [
      finding(
        policy,
        message: "the next review, \(next.date.iso), is planned \(months) months after the last, "
          + last.date.iso,
        expected: "a review within 12 months", found: "\(months) months",
        quotes: [last.quote, next.quote])
    ]
  }
}
