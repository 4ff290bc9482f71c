import EvidenceLinking
package import EvidenceModel
import Vocabulary

/// Finds conditions that a statement names and no evidence speaks of.
package enum RationaleNarrowerRule: CheckRule {
  /// The rule's page.
  package static let page = CheckRulePage(
    name: "rationale-narrower-than-statement", severity: .note,
    title: "A statement names a condition that its evidence does not speak of.",
    what: """
      The statement lists conditions ("including use in A and B"), summaries of evidence stand \
      behind it and speak of some of them, and no passage on evidence holds any of the words that \
      tell the other condition from these.
      """,
    why: """
      For a member with that condition the document has no evidence to point at: it was judged along \
      with another one.
      """,
    source: "29 CFR 2560.503-1(g)(1)(v)(B); 42 CFR 422.101(b)(6)(ii).",
    example: """
      "X is investigational for all indications, including fractures and bone tumours", and the \
      evidence is about fractures.
      """)

  /// What does not add up in a policy.
  package static func findings(
    in policy: ReviewedPolicy, _ context: CheckContext
  ) -> [CheckFinding] {
    let text = EvidenceText(policy)
    return policy.policy.statements.compactMap { statement in
      let items = StatementItems.named(in: statement)
      // What is left over is linked to no summary; what it names is still held against them.
      let isJudged =
        !policy.summaries(behind: statement).isEmpty
        || StatementItems.isResidual(statement) && !policy.policy.summaries.isEmpty
      guard items.count > 1, isJudged else { return nil }
      let service = Set(
        ServiceNames(statement.service).names.flatMap(\.self).map(ConditionWords.folded))
      let words = items.map { ConditionWords($0).words.subtracting(service) }
      let covered = items.indices.filter { isCovered(words[$0], text) }
      guard !covered.isEmpty else { return nil }
      let known = covered.reduce(into: Set<String>()) { $0.formUnion(words[$1]) }
      let missing = items.indices.filter { index in
        let own = words[index].subtracting(known)
        return !own.isEmpty && !covered.contains(index) && !text.mentions(anyOf: own)
      }
      guard !missing.isEmpty else { return nil }
      return finding(policy, statement, missing.map { items[$0] })
    }
  }

  /// Whether most of a condition's words stand together in a passage.
  private static func isCovered(_ words: Set<String>, _ text: EvidenceText) -> Bool {
    !words.isEmpty
      && text.passages.contains { $0.intersection(words).count * 3 >= words.count * 2 }
  }

  private static func finding(
    _ policy: ReviewedPolicy, _ statement: PolicyStatement, _ missing: [String]
  ) -> CheckFinding {
    let named = missing.map { "“\($0)”" }
    return finding(
      policy, statement.id.rawValue,
      message: "the statement names \(listed(named)), of which no passage on evidence speaks",
      expected: "evidence on each condition that is named", found: listed(missing),
      quotes: [statement.quote]
        + policy.summaries(behind: statement).prefix(1).flatMap {
          $0.reasons.prefix(1).map(\.quote)
        })
  }
}
