import EvidenceLinking
package import EvidenceModel

/// Finds determinations that say the opposite of the document's own verdict on the evidence.
package enum VerdictAgainstDeterminationRule: CheckRule {
  /// The rule's page.
  package static let page = CheckRulePage(
    name: "verdict-against-determination", severity: .warning,
    title: "The determination says the opposite of the document's verdict on the evidence.",
    what: """
      The summary of evidence on the same service and population finds the evidence insufficient, \
      and the service is determined to be medically necessary; or it finds it sufficient, and the \
      service is investigational or not necessary. Summary and statement are matched by service, \
      population and line of business, and not where several summaries with different verdicts \
      match. Of what covers all other indications only what it names is compared.
      """,
    why: """
      The verdict is the plan's own reading of the science. Where the determination departs from it, \
      the document has to say why: clinical input, a mandate, another standard.
      """,
    source: """
      29 CFR 2560.503-1(g)(1)(v)(B) (the scientific or clinical judgment behind a denial is \
      explained); 42 CFR 422.101(b)(6)(ii) (the rationale that supports the criteria is public).
      """,
    example: """
      "The evidence is insufficient to determine the effects on health outcomes." and "X may be \
      considered medically necessary" for the same people.
      """)

  /// What does not add up in a policy.
  package static func findings(
    in policy: ReviewedPolicy, _ context: CheckContext
  ) -> [CheckFinding] {
    policy.policy.statements.compactMap { statement in
      let summaries =
        StatementItems.isResidual(statement)
        ? summaries(onNamedPartsOf: statement, policy) : policy.summaries(behind: statement)
      let verdicts = Set(summaries.map(\.verdict)).subtracting([.unstated])
      guard verdicts.count == 1, let verdict = verdicts.first,
        let summary = summaries.first(where: { $0.verdict == verdict })
      else { return nil }
      let contradicts =
        verdict == .insufficient && StatementReading.isFavourable(statement)
        || verdict == .sufficient && StatementReading.isAdverse(statement)
      return contradicts ? finding(policy, statement, summary) : nil
    }
  }

  private static func finding(
    _ policy: ReviewedPolicy, _ statement: PolicyStatement, _ summary: EvidenceSummary
  ) -> CheckFinding {
    let population = summary.population.map { " in “\($0)”" } ?? ""
    let verdict = verdictSentence(summary)
    return finding(
      policy, statement.id.rawValue,
      message: "the summary \(summary.id) finds the evidence \(summary.verdict.rawValue)"
        + population + ", and the statement determines “\(statement.determination.phrase.text)” "
        + "(matched by service and population)",
      expected: summary.verdict == .sufficient
        ? "a determination that follows the evidence, or the reason why not"
        : "the reason for a favourable determination on insufficient evidence",
      found: statement.determination.phrase.text, quotes: [statement.quote] + verdict)
  }

  private static func verdictSentence(_ summary: EvidenceSummary) -> [Quotation] {
    let conclusions = summary.reasons.filter { $0.role == .conclusion }.map(\.quote)
    return conclusions.suffix(1)
  }

  /// The summaries on what a statement about all other indications names expressly.
  private static func summaries(
    onNamedPartsOf statement: PolicyStatement, _ policy: ReviewedPolicy
  ) -> [EvidenceSummary] {
    let own = NeighbourStatement(statement, policy: policy.id, issuer: nil)
    return policy.policy.summaries.filter { summary in
      guard let service = summary.service, let population = summary.population,
        own.service.shareService(with: ServiceNames(service)),
        statement.linesOfBusiness.contains(where: { line in
          summary.linesOfBusiness.contains { $0.value == line.value }
        })
      else { return false }
      return names(statement, population)
    }
  }

  private static func names(_ statement: PolicyStatement, _ population: String) -> Bool {
    let words = ConditionWords(population)
    let windows = PopulationScope(population).windows
    return StatementItems.named(in: statement).map(ConditionWords.init).contains { item in
      guard item.overlaps(words) else { return false }
      if windows.isEmpty { return item.isAcute == words.isAcute }
      if item.isAcute { return windows.allSatisfy { $0.to <= 43 } }
      return item.isChronic && windows.allSatisfy { $0.from >= 84 }
    }
  }
}
