import EvidenceLinking
import EvidenceModel

/// The words of a policy's evidence sections, to tell what they never speak of.
struct EvidenceText {
  /// The folded words of each passage.
  let passages: [Set<String>]

  /// Reads the passages that tell of evidence: those of its sections, and wherever else a passage
  /// speaks of evidence or studies.
  init(_ policy: ReviewedPolicy) {
    let kinds: Set<SectionKind> = [.evidence, .positionStatements]
    let silent: Set<SectionKind> = [.references, .history, .coding, .literatureSearch, .header]
    passages = policy.policy.passages.compactMap { passage in
      let kind = policy.kind(ofSection: passage.section)
      guard !silent.contains(kind) else { return nil }
      let tokens = Token.tokens(of: passage.quote.text)
      guard kinds.contains(kind) || tokens.contains(where: { Self.signs.contains($0.text) }) else {
        return nil
      }
      return Set(tokens.map { ConditionWords.folded($0.text) })
    }
  }

  private static let signs: Set<String> = [
    "evidence", "studies", "study", "trials", "trial", "literature", "randomized", "randomised",
  ]

  /// Whether some passage holds one of the words.
  func mentions(anyOf words: Set<String>) -> Bool {
    passages.contains { !$0.isDisjoint(with: words) }
  }

  /// Whether some passage holds a third of the words.
  func speaks(of words: Set<String>) -> Bool {
    passages.contains { $0.intersection(words).count * 3 >= words.count }
  }
}
