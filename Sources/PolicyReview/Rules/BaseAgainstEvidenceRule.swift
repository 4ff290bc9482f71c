package import EvidenceModel
import Vocabulary

/// Finds summaries that call the evidence uncontrolled beside a study with a control group.
package enum BaseAgainstEvidenceRule: CheckRule {
  /// The rule's page.
  package static let page = CheckRulePage(
    name: "base-against-evidence", severity: .warning,
    title: "The evidence is called uncontrolled, and a controlled study is described.",
    what: """
      The sentence in which a summary declares its base calls the studies uncontrolled or says that \
      none was controlled, and another passage on evidence gives the size of a group that had a \
      control treatment ("… or conservative care (n = 40)").
      """,
    why: """
      Absence of a comparison group is a usual reason for "investigational". Where a comparison is in \
      the document itself, the reason is open to attack.
      """,
    source: "42 CFR 422.101(b)(6)(ii)(A) (a summary of the evidence that was considered).",
    example: """
      "The evidence consists of uncontrolled series." … "X (n = 60) or placebo (n = 58)".
      """)

  /// What does not add up in a policy.
  package static func findings(
    in policy: ReviewedPolicy, _ context: CheckContext
  ) -> [CheckFinding] {
    let controlled = policy.sentences(in: [.evidence]).filter { hasControlGroup($0.tokens) }
    guard !controlled.isEmpty else { return [] }
    return policy.policy.summaries.compactMap { summary in
      guard
        let base = summary.reasons.first(where: {
          $0.role == .base && deniesControls(Token.tokens(of: $0.quote.text))
        })
      else { return nil }
      // Where the summaries are several, only what stands in the same section is about this one.
      let isOnly = policy.policy.summaries.count == 1
      let groups = controlled.filter {
        isOnly || $0.passage.section == summary.section
      }
      guard let first = groups.first, isOnly || summary.span.encloses(first.passage.quote.span)
      else { return nil }
      return finding(
        policy, summary.id.rawValue,
        message:
          "the summary calls the studies uncontrolled, and the document describes one with a "
          + "control group: “\(first.text)”",
        expected: "uncontrolled studies only", found: "a comparison with a control group",
        quotes: [base.quote] + groups.map(\.quote))
    }
  }

  private static func deniesControls(_ tokens: [Token]) -> Bool {
    if tokens.contains(where: { $0.text == "uncontrolled" || $0.text == "noncontrolled" }) {
      return !tokens.contains { $0.text == "controlled" || $0.text == "mostly" }
    }
    return tokens.contains(words: ["no", "controlled"])
  }

  /// `or nonsurgical treatment (n = 34)`: a control with the size of its group.
  private static func hasControlGroup(_ tokens: [Token]) -> Bool {
    tokens.indices.contains { index in
      guard CheckVocabulary.comparers.contains(tokens[index].text),
        CheckVocabulary.controls.contains(where: { tokens.first(of: $0, from: index) == index + 1 })
      else { return false }
      let reach = tokens[index..<min(tokens.count, index + 10)]
      guard let n = reach.firstIndex(where: { $0.text == "n" }), n + 2 < tokens.count else {
        return false
      }
      return tokens[n - 1].text == "(" && tokens[n + 1].text == "=" && tokens[n + 2].count != nil
    }
  }
}
