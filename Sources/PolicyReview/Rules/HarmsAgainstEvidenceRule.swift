package import EvidenceModel
import Vocabulary

/// Finds harms that a summary calls harmless and a study of the same document does not.
package enum HarmsAgainstEvidenceRule: CheckRule {
  /// The rule's page.
  package static let page = CheckRulePage(
    name: "harms-against-evidence", severity: .warning,
    title: "A harm is called harmless, and a study in the document counts people who suffered.",
    what: """
      A passage on evidence that cites nothing says of a harm (leakage, bleeding, infection …) that \
      it had no clinical significance or that nobody had symptoms; and a passage that cites a work \
      gives the share of people in whom the same harm was symptomatic. A share of zero is none.
      """,
    why: """
      Harms are half of the net outcome. A general sentence that an included review contradicts can \
      be quoted against the plan from both sides.
      """,
    source: "42 CFR 422.101(b)(6)(ii)(A) (a summary of the evidence that was considered).",
    example: """
      "Leakage had no clinical consequences." … "Leakage occurred in 12% (2% symptomatic) (Doe, \
      2021)."
      """)

  /// What does not add up in a policy.
  package static func findings(
    in policy: ReviewedPolicy, _ context: CheckContext
  ) -> [CheckFinding] {
    let citing = Set(policy.policy.citations.compactMap(\.passage))
    let sentences = policy.sentences(in: [.evidence])
    return sentences.compactMap { sentence in
      guard !citing.contains(sentence.passage.id),
        CheckVocabulary.harmless.contains(where: { sentence.tokens.contains(words: $0) }),
        let harm = harm(in: sentence.tokens)
      else { return nil }
      let against = sentences.filter { other in
        citing.contains(other.passage.id) && self.harm(in: other.tokens) == harm
          && hasSufferers(other.tokens)
      }
      guard let first = against.first else { return nil }
      return finding(
        policy, sentence.passage.id.rawValue,
        message: "\(name(of: harm, in: sentence)) is called harmless, and the document says: "
          + "“\(first.text)”",
        expected: "no symptoms in any study", found: first.text,
        quotes: [sentence.quote] + against.map(\.quote))
    }
  }

  /// The word with which a sentence names a harm.
  private static func name(of harm: Int, in sentence: PolicySentence) -> String {
    sentence.tokens.first { CheckVocabulary.harms[harm].contains($0.text) }?.text ?? "the harm"
  }

  private static func harm(in tokens: [Token]) -> Int? {
    CheckVocabulary.harms.firstIndex { names in tokens.contains { names.contains($0.text) } }
  }

  /// `(0.4% symptomatic)`, `symptomatic leakage in 2%`: the share that stands nearest, and not of
  /// nobody.
  private static func hasSufferers(_ tokens: [Token]) -> Bool {
    tokens.indices.contains { index in
      guard CheckVocabulary.suffered.contains(tokens[index].text) else { return false }
      let shares = tokens.indices.filter {
        abs($0 - index) <= reach && tokens[$0].text.hasSuffix("%")
      }
      let nearest = shares.min { abs($0 - index) < abs($1 - index) }
      return nearest.map { (tokens[$0].number ?? 0) > 0 } ?? false
    }
  }

  /// How many words may stand between a share and what it is a share of.
  private static let reach = 5
}
