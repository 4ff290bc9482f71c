import EvidenceLinking
package import EvidenceModel

/// Finds determinations for which the document gives no reason.
package enum StatementWithoutRationaleRule: CheckRule {
  /// The rule's page.
  package static let page = CheckRulePage(
    name: "statement-without-rationale", severity: .warning,
    title: "The document gives no reason for a determination.",
    what: """
      No summary, cited passage or confirmed link stands behind the statement and it gives no reason \
      itself; the document has no evidence at all, or it gives reasons for other statements and no \
      passage on evidence speaks of this one's condition or service. A statement for one line of business is not \
      answered by a summary that is written for another. What covers all other indications is not \
      looked at, nor is a document that is cut off. Where no statement of a document has a reason, there is one finding on the policy.
      """,
    why: """
      A denial has to be explained by its scientific or clinical judgment, and internal criteria \
      have to be published with their rationale. Here there is none to quote.
      """,
    source: """
      29 CFR 2560.503-1(g)(1)(v)(B); 42 CFR 422.101(b)(6)(ii); U.S. Government Accountability \
      Office, GAO-25-107342 (none of eight public internal criteria had the rationale).
      """,
    example: "A statement on tumours in a document whose evidence is about fractures alone.")

  /// What does not add up in a policy.
  package static func findings(
    in policy: ReviewedPolicy, _ context: CheckContext
  ) -> [CheckFinding] {
    // What was cut off may hold the reasons.
    guard !policy.document.diagnostics.contains(where: { $0.code == "truncated-document" }) else {
      return []
    }
    let asked = policy.policy.statements.filter(needsReason)
    let text = EvidenceText(policy)
    let bare = asked.filter { isBare($0, policy, text) }
    if bare.count > 1, bare.count == asked.count, text.passages.isEmpty {
      return [
        finding(
          policy,
          message: "none of the \(bare.count) determinations has a reason in the document",
          expected: "a rationale for each determination", found: "no evidence on any of them",
          quotes: bare.map(\.quote))
      ]
    }
    return bare.map { finding(policy, $0) }
  }

  /// Whether a statement is one that rests on evidence and does not give its reason itself.
  private static func needsReason(_ statement: PolicyStatement) -> Bool {
    let classes = statement.determination.classes
    return !StatementItems.isResidual(statement) && statement.reasons.isEmpty
      && !classes.contains(.cosmetic) && classes != [.notCovered] && classes != [.other]
  }

  private static func isBare(
    _ statement: PolicyStatement, _ policy: ReviewedPolicy, _ text: EvidenceText
  ) -> Bool {
    let hasLink = policy.links.contains { $0.from == statement.id.rawValue }
    let isGiven = policy.policy.citations.contains { statement.quote.span.encloses($0.span) }
    guard !hasLink, !isGiven else { return false }
    if text.passages.isEmpty { return true }
    // Evidence under another name of the service cannot be told from evidence on something else;
    // where another statement has its reason, this one was passed over.
    let others = policy.policy.statements.filter { !policy.summaries(behind: $0).isEmpty }
    guard !others.isEmpty else { return false }
    let isElsewhere = policy.policy.summaries.contains { summary in
      StatementReading.counts(summary, for: statement, in: policy.policy)
    }
    if !isElsewhere {
      return !policy.policy.citations.contains { $0.section == statement.section }
    }
    let service = ServiceNames(statement.service)
    let isShared = others.contains { ServiceNames($0.service).shareService(with: service) }
    let words = Set(service.names.flatMap(\.self).map(ConditionWords.folded))
    let condition = ConditionWords(statement.indication ?? "").words
    if isShared { return !condition.isEmpty && !text.speaks(of: condition) }
    return !words.isEmpty && !text.mentions(anyOf: words.union(condition))
  }

  private static func finding(
    _ policy: ReviewedPolicy, _ statement: PolicyStatement
  ) -> CheckFinding {
    let service = ServiceNames(statement.service)
    let others = policy.policy.summaries.filter { summary in
      !StatementReading.counts(summary, for: statement, in: policy.policy)
        && summary.service.map { service.shareService(with: ServiceNames($0)) } == true
    }
    let note =
      others.isEmpty
      ? ""
      : "; what the document says on the service (\(listed(others.map(\.id.rawValue)))) is not "
        + "written for this line of business"
    return finding(
      policy, statement.id.rawValue,
      message: "the document gives no reason for “\(statement.determination.phrase.text)”\(note)",
      expected: "a rationale for this service, population and line of business",
      found: "none", quotes: [statement.quote])
  }
}
