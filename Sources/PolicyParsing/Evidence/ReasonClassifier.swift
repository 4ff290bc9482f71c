import EvidenceModel
import SourceReading
import Vocabulary

/// Tells what a sentence does in a rationale.
enum ReasonClassifier {
  /// The role of a sentence; nil for one that only lists which outcomes matter.
  static func role(_ text: CleanText, _ sentence: Range<Int>) -> ReasonRole? {
    typealias Vocabulary = PolicyEvidenceVocabulary
    if Vocabulary.outcomeLists.contains(text.lowered, sentence) { return nil }
    if Vocabulary.bases.contains(text.lowered, sentence) { return .base }
    for row in Vocabulary.roles where row.phrases.contains(text.lowered, sentence) {
      if row.role == .gap, !isGap(text, sentence, row.phrases) { continue }
      return row.role
    }
    return SpreadVerdict.verdict(text, sentence) == nil ? .finding : .conclusion
  }

  /// `… have been reported` is a gap only with `no` in the sentence.
  private static func isGap(
    _ text: CleanText, _ sentence: Range<Int>, _ phrases: PhraseTable<Void>
  ) -> Bool {
    typealias Vocabulary = PolicyEvidenceVocabulary
    let weak = Vocabulary.gapsThatNeedNegation.matches(in: text.lowered, sentence).map(\.range)
    let strong = phrases.matches(in: text.lowered, sentence).contains { match in
      !weak.contains { $0.overlaps(match.range) }
    }
    return strong || Vocabulary.gapNegations.contains(text.lowered, sentence)
  }

  /// The verdict that a sentence prints; nil where it prints none.
  static func verdict(_ text: CleanText, _ sentence: Range<Int>) -> EvidenceVerdict? {
    PolicyEvidenceVocabulary.verdicts.matches(in: text.lowered, sentence).last?.meaning
      ?? SpreadVerdict.verdict(text, sentence)
  }
}
