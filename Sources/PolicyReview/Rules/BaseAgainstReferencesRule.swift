import EvidenceLinking
package import EvidenceModel

/// Finds summaries that declare fewer trials or reviews than the reference list shows.
package enum BaseAgainstReferencesRule: CheckRule {
  /// The rule's page.
  package static let page = CheckRulePage(
    name: "base-against-references", severity: .note,
    title: "The reference list holds more studies of a kind than the summary declares.",
    what: """
      A summary counts randomized trials (with sham or placebo, where it says so) or meta-analyses, \
      and the policy's own list holds more works whose titles state this design on the same service \
      and condition. Later reports of a trial are not counted. A difference to judge, not an error: \
      a summary may count by criteria that it does not print.
      """,
    why: """
      A reader who counts the list finds studies that the summary does not speak of, and asks \
      whether they were weighed.
      """,
    source: "PRISMA 2020, items 16 and 17 (which studies were included is accounted for).",
    example: "\"The evidence includes one sham-controlled trial\", and two in the list.")

  /// What does not add up in a policy.
  package static func findings(
    in policy: ReviewedPolicy, _ context: CheckContext
  ) -> [CheckFinding] {
    policy.policy.summaries.compactMap { summary in
      let bases = summary.reasons.filter { $0.role == .base }
      return bases.lazy.flatMap { base in
        DeclaredCount.counts(in: Token.tokens(of: base.quote.text)).map { (base.quote, $0) }
      }.compactMap { quote, declared in
        finding(policy, summary, declared, quote)
      }.first
    }
  }

  private static func finding(
    _ policy: ReviewedPolicy, _ summary: EvidenceSummary, _ declared: DeclaredCount,
    _ quote: Quotation
  ) -> CheckFinding? {
    guard let service = summary.service, let population = summary.population else { return nil }
    let names = ServiceNames(service)
    let condition = ConditionWords(population)
    let windows = PopulationScope(population).windows
    let held = policy.document.references.filter { reference in
      guard let title = reference.item.title, let record = policy.record(of: reference.text.id),
        declared.design.matches(record, title: title)
      else { return false }
      let words = Set(Token.tokens(of: title).map { ConditionWords.folded($0.text) })
      return isAbout(names, words)
        && condition.words.intersection(words).count * 3 >= condition.words.count * 2
        && agrees(words, windows) && !isLaterReport(words)
    }
    guard held.count > declared.count else { return nil }
    let ids = held.map(\.text.id.rawValue)
    return finding(
      policy, summary.id.rawValue,
      message: "the summary counts “\(declared.words)”, and the titles of \(held.count) works in "
        + "the list say so: \(listed(ids))",
      expected: "\(declared.count)", found: "\(held.count)",
      quotes: [quote] + held.map { Quotation(text: $0.text.raw, span: $0.text.span) })
  }

  private static func isAbout(_ names: ServiceNames, _ words: Set<String>) -> Bool {
    names.names.contains { Set($0.map(ConditionWords.folded)).isSubset(of: words) }
  }

  /// Whether a title about acute or chronic disease falls into the time windows; where there are
  /// windows, a title that says neither does not count.
  private static func agrees(_ words: Set<String>, _ windows: [TimeWindow]) -> Bool {
    guard !windows.isEmpty else { return true }
    if words.contains("acute") { return windows.allSatisfy { $0.to <= 43 } }
    return words.contains("chronic") && windows.allSatisfy { $0.from >= 84 }
  }

  /// Whether a title announces later results or a part of a trial that has another report.
  private static func isLaterReport(_ words: Set<String>) -> Bool {
    !words.isDisjoint(with: [
      "result", "follow", "followup", "secondary", "subgroup", "post", "protocol", "rationale",
      "outcome", "update", "updated",
    ])
  }
}
