package import EvidenceModel

/// Finds literature searches that are older than the review they stand for.
package enum SearchOlderThanReviewRule: CheckRule {
  /// The rule's page.
  package static let page = CheckRulePage(
    name: "search-older-than-review", severity: .warning,
    title: "The literature search is older than the review it stands for.",
    what: """
      The search that the document describes was run before the review before the last one and more \
      than six months before the last one, or more than a year before the last one: the last review \
      had no search of its own.
      """,
    why: """
      A review that rests on last year's search cannot have seen what was published since; the \
      sentence that no new evidence was found is then not true of the year it stands for.
      """,
    source: """
      42 CFR 422.101(b)(6)(ii) (internal criteria rest on current evidence); PRISMA 2020, item 6 \
      (the date of the last search is reported, because evidence after it was not seen).
      """,
    example: "Reviewed 5/2025; \u{201C}On April 2, 2024, we searched PubMed\u{201D}.")

  /// What does not add up in a policy.
  package static func findings(
    in policy: ReviewedPolicy, _ context: CheckContext
  ) -> [CheckFinding] {
    guard let search = policy.policy.literatureSearch, let date = search.date,
      let last = policy.policy.dates.lastReview
    else { return [] }
    let months = date.leastMonths(until: last.date)
    let before = ReviewDates.all(policy.policy).last { $0.date.isSurelyBefore(last.date) }
    let isBeforeEarlier = before.map { date.isSurelyBefore($0.date) } ?? false
    guard months > 12 || months > 6 && isBeforeEarlier else { return [] }
    let also =
      isBeforeEarlier
      ? ", and before the review of \(before?.date.iso ?? "")" : ""
    return [
      finding(
        policy,
        message: "the literature was searched on \(date.iso), \(months) months before the last "
          + "review, \(last.date.iso)\(also)",
        expected: "a search for the review of \(last.date.iso)", found: "a search of \(date.iso)",
        quotes: [search.quote, last.quote])
    ]
  }
}
