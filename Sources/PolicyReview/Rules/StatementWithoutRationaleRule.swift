import EvidenceLinking
package import EvidenceModel

/// Finds determinations for which the document gives no reason.
package enum StatementWithoutRationaleRule: CheckRule {
  /// The rule's page.
  package static let page = CheckRulePage(
    name: "statement-without-rationale", severity: .warning,
    title: "The document gives no reason for a determination.",
    what: """
      No summary, cited passage or confirmed link stands behind the statement, and no passage on \
      evidence speaks of its service and condition. A statement for one line of business is not \
      answered by a summary that is written for another. What covers all other indications is not \
      looked at. Where no statement of a document has a reason, there is one finding on the policy.
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
    let asked = policy.policy.statements.filter { !StatementItems.isResidual($0) }
    let text = EvidenceText(policy)
    let bare = asked.filter { isBare($0, policy, text) }
    if bare.count > 1, bare.count == asked.count {
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

  private static func isBare(
    _ statement: PolicyStatement, _ policy: ReviewedPolicy, _ text: EvidenceText
  ) -> Bool {
    let hasLink = policy.links.contains { $0.from == statement.id.rawValue }
    let isGiven = policy.policy.citations.contains { statement.quote.span.encloses($0.span) }
    guard !hasLink, !isGiven else { return false }
    if isOfOneLine(statement, in: policy.policy) { return !lineHasEvidence(statement, policy) }
    guard text.names(ServiceNames(statement.service)) else { return true }
    let condition = ConditionWords(statement.indication ?? "")
    return !condition.words.isEmpty && !text.speaks(of: condition.words)
  }

  /// Whether a statement holds for a line of business that the document names for a part of it.
  private static func isOfOneLine(_ statement: PolicyStatement, in policy: Policy) -> Bool {
    let lines = Set(statement.linesOfBusiness.map(\.value))
    let whole = Set(policy.linesOfBusiness.map(\.value))
    return !lines.contains(.general) && lines.isDisjoint(with: whole)
  }

  /// Whether a summary for the statement's line of business, or evidence in its own section, exists.
  private static func lineHasEvidence(
    _ statement: PolicyStatement, _ policy: ReviewedPolicy
  ) -> Bool {
    let lines = Set(statement.linesOfBusiness.map(\.value))
    return policy.policy.summaries.contains {
      !lines.isDisjoint(with: $0.linesOfBusiness.map(\.value))
    }
      || policy.policy.citations.contains { $0.section == statement.section }
  }

  private static func finding(
    _ policy: ReviewedPolicy, _ statement: PolicyStatement
  ) -> CheckFinding {
    let service = ServiceNames(statement.service)
    let others = policy.policy.summaries.filter { summary in
      isOfOneLine(statement, in: policy.policy)
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
