import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// Items that end a judgement which the paragraph above them opens: `PLAN considers:` and below it
/// `1. Night frames medically necessary when …`.
enum JudgedItem {
  /// Whether a paragraph ends in a judging verb and a colon.
  static func opens(_ text: CleanText, _ vocabulary: PolicyVocabulary) -> Bool {
    guard text.bytes.last == UInt8(ascii: ":") else { return false }
    return vocabulary.judgingVerbs.matches(in: text.lowered, text.all).contains {
      $0.meaning && $0.range.upperBound == text.count - 1
    }
  }

  /// The determination of an item: its first determining term, for the words before it.
  static func finding(
    _ text: CleanText, _ sentence: Range<Int>, _ vocabulary: PolicyVocabulary
  ) -> DeterminationFinding? {
    guard let term = vocabulary.determinationTerms.first(in: text.lowered, sentence) else {
      return nil
    }
    var subject = text.trimmed(sentence.lowerBound..<term.range.lowerBound)
    for words in [" to be", " as"]
    where text.lowered[subject].suffix(words.utf8.count).elementsEqual(words.utf8) {
      subject = subject.lowerBound..<(subject.upperBound - words.utf8.count)
    }
    guard subject.count >= 3 else { return nil }
    return DeterminationFinding(
      rule: "determination.judging", phrase: [term.range], classes: [term.meaning],
      subject: subject, rest: term.range.upperBound..<sentence.upperBound)
  }
}
