import EvidenceLinking
package import EvidenceModel

/// Finds statements without an upper limit in time on evidence that has one.
package enum RationaleWindowRule: CheckRule {
  /// The rule's page.
  package static let page = CheckRulePage(
    name: "rationale-window-narrower", severity: .note,
    title: "The evidence is limited in time, and the statement is not.",
    what: """
      A statement holds from some time on without an end ("for at least six weeks"), and every \
      summary of evidence behind it is about a time that ends ("between 6 weeks and 1 year").
      """,
    why: """
      For members beyond that time the document has no evidence to point at; the determination \
      reaches further than its reason.
      """,
    source: "42 CFR 422.101(b)(6)(ii) (the rationale that supports the criteria).",
    example: """
      "for wounds of more than four weeks" on evidence "in wounds between four weeks and six months \
      old".
      """)

  /// What does not add up in a policy.
  package static func findings(
    in policy: ReviewedPolicy, _ context: CheckContext
  ) -> [CheckFinding] {
    policy.policy.statements.compactMap { statement in
      let summaries = policy.summaries(behind: statement)
      let windows = summaries.map { PopulationScope($0.population).windows }
      let own = StatementReading.scope(statement).windows
      guard own.count == 1, own[0].to == .max, let summary = summaries.first,
        let quote = summary.reasons.first?.quote,
        windows.allSatisfy({ $0.count == 1 && $0[0].to < .max && $0[0].to > own[0].from })
      else { return nil }
      return finding(
        policy, statement.id.rawValue,
        message: "the statement has no upper limit in time, and the evidence behind it is about "
          + "“\(summary.population ?? "")”",
        expected: "the limit of the evidence", found: "no limit",
        quotes: [statement.quote, quote])
    }
  }
}
