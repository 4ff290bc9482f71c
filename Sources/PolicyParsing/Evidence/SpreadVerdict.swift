import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// Verdicts on a body of evidence whose words stand apart: `The available evidence in the published literature
/// on X is insufficient`, `The safety of X has not been established`.
enum SpreadVerdict {
  private typealias Words = PolicyEvidenceVocabulary
  /// The most words between the noun and what is said behind it, and between what is said before it and the noun.
  private static let (mostBehind, mostBefore) = (14, 5)

  /// The last verdict that a sentence prints so; nil where it prints none.
  static func verdict(_ text: CleanText, _ sentence: Range<Int>) -> EvidenceVerdict? {
    let behind = Words.weighingsBehind.matches(in: text.lowered, sentence).filter {
      follows(Words.evidenceNouns, text, sentence.lowerBound..<$0.range.lowerBound)
    }
    let merits = Words.meritWeighings.matches(in: text.lowered, sentence).filter {
      follows(Words.meritNouns, text, sentence.lowerBound..<$0.range.lowerBound)
    }
    let before = Words.weighingsBefore.matches(in: text.lowered, sentence).filter {
      precedesNoun(text, $0.range.upperBound..<sentence.upperBound)
    }
    return (behind + merits + before).max { $0.range.lowerBound < $1.range.lowerBound }?.meaning
  }

  /// Whether words end in one of some nouns and what belongs to it.
  private static func follows(
    _ nouns: Set<String>, _ text: CleanText, _ range: Range<Int>
  ) -> Bool {
    for word in words(text, range).suffix(mostBehind).reversed() {
      if nouns.contains(word) { return true }
      if Words.clauseWords.contains(word), !Words.joiningWords.contains(word) { return false }
    }
    return false
  }

  /// Whether words begin with what a noun for evidence is like, and the noun.
  private static func precedesNoun(_ text: CleanText, _ range: Range<Int>) -> Bool {
    for word in words(text, range).prefix(mostBefore) {
      if Words.evidenceNouns.contains(word) { return true }
      if Words.clauseWords.contains(word) { return false }
    }
    return false
  }

  private static func words(_ text: CleanText, _ range: Range<Int>) -> [String] {
    WhiteSpace.words(text.lowered, range).map { word in
      String(decoding: text.lowered[word].filter { $0.isWordByte || $0 == 0x2D }, as: UTF8.self)
    }
  }
}
