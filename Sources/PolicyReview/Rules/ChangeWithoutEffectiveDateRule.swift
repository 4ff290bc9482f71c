package import EvidenceModel

/// Finds determinations that were changed after the only date from which they hold.
package enum ChangeWithoutEffectiveDateRule: CheckRule {
  /// The rule's page.
  package static let page = CheckRulePage(
    name: "change-without-effective-date", severity: .warning,
    title: "A determination was changed, and no date says from when the change holds.",
    what: """
      The history has a change of a determination, of criteria or of coverage, and the only \
      effective date that the document prints lies wholly before it.
      """,
    why: """
      Which determination was in force on the day of a service decides an appeal. Here the document \
      says when the committee decided, and not from when it holds.
      """,
    source: "29 CFR 2560.503-1(g)(1)(v)(A) (the criterion relied upon).",
    example: "\"Effective 3/2015\" and \"6/2022: changed to investigational\".")

  /// What does not add up in a policy.
  package static func findings(
    in policy: ReviewedPolicy, _ context: CheckContext
  ) -> [CheckFinding] {
    let kinds: [PolicyHistoryKind] = [
      .determinationChanged, .criteriaChanged, .removedFromCoverage, .addedToCoverage,
    ]
    guard let effective = policy.policy.dates.effective else { return [] }
    let changes = policy.policy.history.filter { event in
      kinds.contains(event.kind) && event.date.map { effective.date.isSurelyBefore($0) } ?? false
    }
    guard let latest = changes.max(by: { ($0.date?.iso ?? "") < ($1.date?.iso ?? "") }),
      let date = latest.date, !isDatedElsewhere(policy, since: date)
    else { return [] }
    return [
      finding(
        policy,
        message: "changed in \(date.iso) (“\(latest.quote.text)”), and the only effective date is "
          + effective.date.iso,
        expected: "an effective date from \(date.iso) on", found: effective.date.iso,
        quotes: [latest.quote, effective.quote])
    ]
  }

  /// Whether some later line of the history speaks of taking effect.
  private static func isDatedElsewhere(_ policy: ReviewedPolicy, since date: PartialDate) -> Bool {
    policy.policy.history.contains { event in
      !(event.date?.isSurelyBefore(date) ?? false)
        && Token.tokens(of: event.quote.text).contains { $0.text == "effective" }
    }
  }
}
