import EvidenceLinking
package import EvidenceModel

/// Finds summaries of evidence on a service that nothing determines.
package enum RationaleWithoutStatementRule: CheckRule {
  /// The rule's page.
  package static let page = CheckRulePage(
    name: "rationale-without-statement", severity: .note,
    title: "A summary of evidence has no determination.",
    what: """
      A summary names its service and comes to a verdict, no statement is linked to it, and no \
      statement of the document shares a name of the service.
      """,
    why: """
      Either a determination was dropped and its evidence left behind, or it was never made and the \
      reader has to guess it.
      """,
    source:
      "42 CFR 422.101(b)(6)(ii) (criteria and the evidence that supports them are published).",
    example: "A summary on cryotherapy in a policy whose statements are on laser therapy alone.")

  /// What does not add up in a policy.
  package static func findings(
    in policy: ReviewedPolicy, _ context: CheckContext
  ) -> [CheckFinding] {
    guard !policy.policy.statements.isEmpty else { return [] }
    let services = policy.policy.statements.map { ServiceNames($0.service) }
    let linked = Set(policy.links.map(\.to))
    let quotes = policy.policy.statements.map {
      Set(Token.tokens(of: $0.quote.text).map { ConditionWords.folded($0.text) })
    }
    return policy.policy.summaries.filter { summary in
      guard let service = summary.service, summary.verdict != .unstated,
        !linked.contains(summary.id.rawValue)
      else { return false }
      let names = ServiceNames(service)
      guard !names.names.isEmpty, !services.contains(where: { $0.shareService(with: names) }) else {
        return false
      }
      // Words of the service that stand in a statement speak for a name that is only written
      // otherwise.
      let words = Set(names.names.flatMap(\.self).map(ConditionWords.folded))
      return quotes.allSatisfy { $0.isDisjoint(with: words) }
    }.map { summary in
      finding(
        policy, summary.id.rawValue,
        message: "the summary on “\(summary.service ?? "")” has no determination in the document",
        expected: "a statement on \(summary.service ?? "")", found: "none",
        quotes: summary.reasons.prefix(1).map(\.quote))
    }
  }
}
