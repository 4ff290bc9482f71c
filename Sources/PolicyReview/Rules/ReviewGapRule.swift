package import EvidenceModel

/// Finds years without a review in a list of annual reviews.
package enum ReviewGapRule: CheckRule {
  /// The rule's page.
  package static let page = CheckRulePage(
    name: "review-gap", severity: .note,
    title: "More than a year lies between two reviews that the document prints.",
    what: """
      A document prints at least four reviews, two thirds of them a year apart or less, and between two \
      neighbours lie fourteen months to three years, counted from the end of the one month to the start of \
      the other. One finding for a document.
      """,
    why: """
      Annual review is what regulators and accreditors ask for. The document shows by itself when it \
      was not kept.
      """,
    source:
      "42 CFR 422.137 (at least annually); NCQA utilization management standard 2 (annually).",
    example: "Reviewed 5/2019, 5/2020, 8/2021, 8/2022.")

  /// What does not add up in a policy.
  package static func findings(
    in policy: ReviewedPolicy, _ context: CheckContext
  ) -> [CheckFinding] {
    let reviews = ReviewDates.all(policy.policy).filter { $0.date.month != nil }
    guard reviews.count >= 4 else { return [] }
    let pairs = zip(reviews, reviews.dropFirst()).map { ($0, $1) }
    // Of many years nobody can tell whether reviews or only their dates were left out.
    let gaps = pairs.filter { (14..<36).contains($0.0.date.leastMonths(until: $0.1.date)) }
    guard let first = gaps.first, gaps.count * 3 <= pairs.count else { return [] }
    let told = gaps.map { gap in
      "\(gap.0.date.leastMonths(until: gap.1.date)) months from \(gap.0.date.iso) to "
        + gap.1.date.iso
    }
    return [
      finding(
        policy, message: "reviewed every year but for " + listed(told),
        expected: "a review within a year of \(first.0.date.iso)", found: listed(told),
        quotes: gaps.flatMap { [$0.0.quote, $0.1.quote] })
    ]
  }
}
