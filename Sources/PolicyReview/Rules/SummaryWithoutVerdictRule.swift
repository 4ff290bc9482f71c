package import EvidenceModel
import Vocabulary

/// Finds summaries of evidence from which the document draws no conclusion.
package enum SummaryWithoutVerdictRule: CheckRule {
  /// The rule's page.
  package static let page = CheckRulePage(
    name: "summary-without-verdict", severity: .note,
    title: "The document describes the evidence and does not say what follows from it.",
    what: """
      A determination rests on a summary of evidence that states no verdict and no conclusion, and no \
      sentence in the evidence sections says whether the evidence suffices.
      """,
    why: """
      Reviewers and members have to infer why good results lead to a denial. The step from evidence \
      to determination is the rationale that has to be published.
      """,
    source: """
      42 CFR 422.101(b)(6)(ii) (the rationale); 29 CFR 2560.503-1(g)(1)(v)(B) (the clinical judgment \
      is explained).
      """,
    example:
      "Five studies with pain relief, \"further studies are needed\", and \"investigational\".")

  /// What does not add up in a policy.
  package static func findings(
    in policy: ReviewedPolicy, _ context: CheckContext
  ) -> [CheckFinding] {
    let statements = policy.policy.statements.filter { !policy.summaries(behind: $0).isEmpty }
    let summaries = policy.policy.summaries
    guard !statements.isEmpty, summaries.allSatisfy({ $0.verdict == .unstated }),
      !summaries.contains(where: { $0.reasons.contains { $0.role == .conclusion } })
    else { return [] }
    let sentences = policy.sentences(in: [.evidence, .positionStatements, .policy])
    let concludes = sentences.contains { sentence in
      sentence.tokens.contains { CheckVocabulary.verdictWords.contains($0.text) }
    }
    guard !concludes, let summary = policy.summaries(behind: statements[0]).first else { return [] }
    return [
      finding(
        policy, summary.id.rawValue,
        message: "the evidence behind \(listed(statements.map(\.id.rawValue))) is described, and "
          + "nothing says whether it suffices",
        expected: "a conclusion that leads to “\(statements[0].determination.phrase.text)”",
        found: "none", quotes: summary.reasons.prefix(1).map(\.quote) + [statements[0].quote])
    ]
  }
}
