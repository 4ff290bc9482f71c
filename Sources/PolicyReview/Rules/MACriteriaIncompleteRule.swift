package import EvidenceModel

/// Finds Medicare Advantage criteria that lack a part that has to be published.
package enum MACriteriaIncompleteRule: CheckRule {
  /// The rule's page.
  package static let page = CheckRulePage(
    name: "ma-criteria-incomplete", severity: .error,
    title: "Internal criteria for Medicare Advantage lack a part that has to be published.",
    what: """
      A document that determines for Medicare Advantage is asked for four parts: the criteria, a \
      summary of the evidence, a list of its sources, and the rationale that supports the criteria. \
      Each is pointed at or reported missing. A summary that is written for the general policy does \
      not stand for Medicare Advantage, whose standard is another one.
      """,
    why: """
      Without all four the criteria may not be used. A government audit of eight public criteria \
      found none complete.
      """,
    source: """
      42 CFR 422.101(b)(6)(ii); U.S. Government Accountability Office, GAO-25-107342 (2025).
      """,
    example: "A Medicare Advantage section with criteria and no reason for them.")

  /// What does not add up in a policy.
  package static func findings(
    in policy: ReviewedPolicy, _ context: CheckContext
  ) -> [CheckFinding] {
    let statements = policy.policy.statements.filter(MedicareAdvantage.holds)
    guard !statements.isEmpty else { return [] }
    let parts = MedicareAdvantage.parts(of: policy, statements: statements)
    let missing = parts.filter { $0.places.isEmpty }
    guard !missing.isEmpty else { return [] }
    let words = parts.map { part in
      part.places.isEmpty
        ? "\(part.name): missing\(part.remark)" : "\(part.name): \(part.places)"
    }
    let headings = statements.flatMap(\.linesOfBusiness)
      .filter { $0.value == .medicareAdvantage }.compactMap(\.quote)
    return [
      finding(
        policy, message: words.joined(separator: "; "),
        expected: "criteria, summary of evidence, list of sources and rationale",
        found: "no " + listed(missing.map(\.name)),
        quotes: headings.prefix(1) + statements.map(\.quote))
    ]
  }
}
