import EvidenceModel

/// A gap that a sentence states, with its parts as words of the sentence.
struct GapFinding: Hashable, Sendable {
  /// How it is said.
  var polarity: GapPolarity
  /// The words that name what is missing.
  var phrase: Range<Int>
  /// Whether a source that the policy reports asks for it.
  var isReported: Bool
}
