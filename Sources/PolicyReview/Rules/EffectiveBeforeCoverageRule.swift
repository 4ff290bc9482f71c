package import EvidenceModel
import Vocabulary

/// Finds policies that were in force before the coverage determination they rest on.
package enum EffectiveBeforeCoverageRule: CheckRule {
  /// The rule's page.
  package static let page = CheckRulePage(
    name: "effective-before-coverage-document", severity: .note,
    title: "The policy is older than the coverage determination that it lists.",
    what: """
      A reference is a local or national coverage determination with an effective date, and the \
      policy's own effective date lies wholly before it.
      """,
    why: """
      Criteria that follow a coverage determination cannot have held before it. Either they were \
      changed without a new effective date, or they rested on an earlier revision that is not named.
      """,
    source: """
      42 CFR 422.101(b) (Medicare Advantage follows the coverage determinations that are in force).
      """,
    example: "Effective 1/1/2022; \"LCD L12345, revision effective 06/15/2022\".")

  /// What does not add up in a policy.
  package static func findings(
    in policy: ReviewedPolicy, _ context: CheckContext
  ) -> [CheckFinding] {
    guard let effective = policy.policy.dates.effective else { return [] }
    return policy.document.references.compactMap { reference in
      let tokens = Token.tokens(of: reference.text.raw)
      guard tokens.contains(words: ["coverage", "determination"]),
        let date = effectiveDate(in: tokens), effective.date.isSurelyBefore(date)
      else { return nil }
      return finding(
        policy, reference.text.id.rawValue,
        message: "in force since \(date.iso), and the policy since \(effective.date.iso)",
        expected: "an effective date from \(date.iso) on", found: effective.date.iso,
        quotes: [reference.text.quote, effective.quote])
    }
  }

  /// The first date behind the word `effective`.
  private static func effectiveDate(in tokens: [Token]) -> PartialDate? {
    guard let start = tokens.firstIndex(where: { $0.text == "effective" }) else { return nil }
    return tokens.indices[start...].prefix(16).lazy.compactMap {
      PrintedDay.read(tokens, at: $0)
    }.first
  }
}
