package import EvidenceModel

/// Finds relative contraindications that exclude as absolute ones do.
package enum RelativeContraindicationRule: CheckRule {
  /// The rule's page.
  package static let page = CheckRulePage(
    name: "relative-contraindication-excludes", severity: .note,
    title: "Relative contraindications exclude without exception.",
    what: """
      Criteria of which none may be met hold an item "relative contraindication", and neither it nor \
      what stands above it names an exception (unless, except, case by case, consider).
      """,
    why: """
      A relative contraindication is one that can be weighed against the benefit. As an exclusion \
      without exception it denies what its own name leaves to the physician.
      """,
    source: """
      Common clinical usage (a relative contraindication calls for caution and judgment); 29 CFR \
      2560.503-1(g)(1)(v)(B) (the clinical judgment is explained).
      """,
    example: "\"NONE of the following: absolute contraindications …; relative contraindications …\""
  )

  /// What does not add up in a policy.
  package static func findings(
    in policy: ReviewedPolicy, _ context: CheckContext
  ) -> [CheckFinding] {
    policy.policy.statements.compactMap { statement in
      guard let criteria = statement.criteria, !hasException(criteria.text),
        let (exclusion, item) = relative(in: criteria, under: nil)
      else { return nil }
      return finding(
        policy, statement.id.rawValue,
        message: "“\(item.text)” stands among criteria of which none may be met, as the absolute "
          + "ones do",
        expected: "an exception, or a place outside the exclusions", found: item.text,
        quotes: [
          Quotation(text: exclusion.text, span: exclusion.span),
          Quotation(text: item.text, span: item.span),
        ])
    }
  }

  /// The item on relative contraindications with the node that excludes it.
  private static func relative(
    in node: CriteriaNode, under exclusion: CriteriaNode?
  ) -> (CriteriaNode, CriteriaNode)? {
    guard !hasException(node.text) else { return nil }
    let tokens = Token.tokens(of: node.text)
    let isRelative = ["contraindication", "contraindications"].contains {
      tokens.contains(words: ["relative", $0])
    }
    if let exclusion, isRelative { return (exclusion, node) }
    let above = node.require == .none ? node : exclusion
    return node.items.lazy.compactMap { relative(in: $0, under: above) }.first
  }

  private static func hasException(_ text: String) -> Bool {
    Token.tokens(of: text).contains { exceptions.contains($0.text) }
  }

  private static let exceptions: Set<String> = [
    "unless", "except", "exception", "exceptions", "case", "consider", "considered", "individual",
    "outweigh", "outweighs",
  ]
}
