package import EvidenceModel
import Vocabulary

/// Finds summaries that call the evidence uncontrolled beside a study with a control group.
package enum BaseAgainstEvidenceRule: CheckRule {
  /// The rule's page.
  package static let page = CheckRulePage(
    name: "base-against-evidence", severity: .warning,
    title: "The evidence is called uncontrolled, and controlled studies or trials are described.",
    what: """
      The sentence in which a summary declares its base calls the studies uncontrolled or says that \
      none was controlled, and another passage on evidence gives the size of a group that had a \
      control treatment ("… or conservative care (n = 40)"). Or the sentence says that the evidence \
      consists of case series and cohorts, and another passage counts trials.
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
    let sentences = policy.sentences(in: [.evidence])
    return policy.policy.summaries.compactMap { summary in
      for base in summary.reasons where base.role == .base {
        let tokens = Token.tokens(of: base.quote.text)
        let against = sentences.filter { sentence in
          deniesControls(tokens) && hasControlGroup(sentence.tokens)
            || deniesTrials(tokens) && countsTrials(sentence.tokens)
        }.filter { isAbout(summary, $0, policy) }
        if !against.isEmpty { return finding(policy, summary, base.quote, against) }
      }
      return nil
    }
  }

  /// Whether a sentence belongs to a summary: where the summaries are several, only what stands in
  /// it does.
  private static func isAbout(
    _ summary: EvidenceSummary, _ sentence: PolicySentence, _ policy: ReviewedPolicy
  ) -> Bool {
    policy.policy.summaries.count { !$0.isConclusion } == 1
      || sentence.passage.section == summary.section
        && summary.span.encloses(sentence.passage.quote.span)
  }

  private static func finding(
    _ policy: ReviewedPolicy, _ summary: EvidenceSummary, _ base: Quotation,
    _ against: [PolicySentence]
  ) -> CheckFinding {
    finding(
      policy, summary.id.rawValue,
      message: "the summary declares uncontrolled studies only, and the document describes "
        + (against.count == 1 ? "another: " : "others: ")
        + against.map { "“\($0.text)”" }.joined(separator: " "),
      expected: "uncontrolled studies only", found: "a control group or trials",
      quotes: [base] + against.map(\.quote))
  }

  /// Whether a sentence gives the whole base and names designs without random allocation alone.
  private static func deniesTrials(_ tokens: [Token]) -> Bool {
    CheckVocabulary.completeBase.contains { tokens.contains(words: $0) }
      && CheckVocabulary.observationalBase.contains { tokens.contains(words: $0) }
      && !tokens.contains { ["trial", "trials", "rct", "rcts"].contains($0.text) }
  }

  /// `seven trials`, `3 randomized trials`: counted, so that they were found.
  private static func countsTrials(_ tokens: [Token]) -> Bool {
    tokens.indices.contains { index in
      guard ["trials", "rcts"].contains(tokens[index].text) else { return false }
      return tokens[max(0, index - 3)..<index].contains { ($0.count ?? 0) > 0 }
        && !tokens.contains { ["no", "needed", "ongoing", "registered"].contains($0.text) }
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
