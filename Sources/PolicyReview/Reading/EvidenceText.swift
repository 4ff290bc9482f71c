import EvidenceLinking
import EvidenceModel

/// The words of a policy's evidence sections, to tell what they never speak of.
struct EvidenceText {
  /// The folded words of each passage.
  let passages: [Set<String>]

  /// Reads the passages that tell of evidence: summaries, findings, guidelines of societies.
  init(_ policy: ReviewedPolicy) {
    let kinds: Set<SectionKind> = [.evidence, .positionStatements]
    passages = policy.policy.passages.filter { kinds.contains(policy.kind(ofSection: $0.section)) }
      .map { Set(Token.tokens(of: $0.quote.text).map { ConditionWords.folded($0.text) }) }
  }

  /// Whether some passage holds one of the words.
  func mentions(anyOf words: Set<String>) -> Bool {
    passages.contains { !$0.isDisjoint(with: words) }
  }

  /// Whether some passage holds a third of the words.
  func speaks(of words: Set<String>) -> Bool {
    passages.contains { $0.intersection(words).count * 3 >= words.count }
  }

  /// Whether some passage holds all words of one of the names.
  func names(_ service: ServiceNames) -> Bool {
    let names = service.names.map { Set($0.map(ConditionWords.folded)) }
    return passages.contains { passage in names.contains { $0.isSubset(of: passage) } }
  }
}
