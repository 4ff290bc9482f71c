import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// Finds the sentences in which a policy itself says whether the evidence suffices, among those that tell of studies.
///
/// What authors, societies and guidelines conclude is not the policy's own word.
enum ConclusionReader {
  private typealias Words = PolicyEvidenceVocabulary

  /// A sentence and its verdict.
  typealias Conclusion = (sentence: Range<Int>, verdict: EvidenceVerdict)

  /// The conclusions of a paragraph in order.
  ///
  /// - Parameters:
  ///   - text: The paragraph.
  ///   - isCited: Whether a citation stands in a range of the source.
  /// - Returns: The sentences, each with its verdict.
  static func conclusions(in text: CleanText, isCited: (Range<Int>) -> Bool) -> [Conclusion] {
    SentenceSplitter.sentences(in: text.bytes, range: text.all).compactMap { sentence in
      guard let verdict = ReasonClassifier.verdict(text, sentence), isOwn(text, sentence),
        verdict == .insufficient || !Words.reservations.contains(text.lowered, sentence),
        !isCited(text.sourceRange(sentence))
      else { return nil }
      return (sentence, verdict)
    }
  }

  /// Whether a sentence speaks for the policy, and says what is so.
  private static func isOwn(_ text: CleanText, _ sentence: Range<Int>) -> Bool {
    text.bytes[sentence.upperBound - 1] == UInt8(ascii: ".")
      && !Words.otherVoices.contains(text.lowered, sentence)
      && !Words.openQuestions.contains(text.lowered, sentence)
  }

  /// The part of a sentence that names what it judges, before what that is done beside.
  static func subject(_ text: CleanText, _ sentence: Range<Int>) -> Range<Int> {
    let beside = Words.companionOpeners.first(in: text.lowered, sentence)
    return sentence.lowerBound..<(beside?.range.lowerBound ?? sentence.upperBound)
  }

  /// Whom a sentence is about: what follows `for the treatment of`; nil where it does not say.
  static func population(_ text: CleanText, _ sentence: Range<Int>) -> String? {
    guard let opener = Words.conditionOpeners.first(in: text.lowered, sentence) else { return nil }
    let start = opener.range.upperBound
    let stops = [". ", ";", ", ", " and to ", " because ", " compared ", " when "]
    let end = stops.compactMap { text.first($0, in: start..<sentence.upperBound) }.min()
    let words = text.trimmed(start..<(end ?? sentence.upperBound - 1))
    return words.isEmpty || words.count > 160 ? nil : text.text(words)
  }
}
