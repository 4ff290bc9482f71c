import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// Finds what guidelines of workers' compensation recommend, and what they do not recommend.
///
/// `Elbow sleeves are recommended for …`: in other documents the same words tell what someone advises.
enum RecommendationFrame {
  private typealias Words = BenefitVocabulary

  /// How much of a document is looked at for what it is, in bytes.
  private static let reach = 6_000

  /// Whether a document is such a guideline.
  static func applies(to reading: Reading) -> Bool {
    let lowered = reading.bytes.prefix(reach).map(\.asciiLowercased)
    return Words.recommendingDocuments.contains(lowered, 0..<lowered.count)
  }

  /// The determination of a sentence in such words.
  static func finding(
    _ text: CleanText, _ sentence: Range<Int>, _ vocabulary: PolicyVocabulary
  ) -> DeterminationFinding? {
    guard let finding = bare(text, sentence) ?? whole(text, sentence) else { return nil }
    return SubjectCheck(text, finding, vocabulary).isService ? finding : nil
  }

  private static func whole(_ text: CleanText, _ sentence: Range<Int>) -> DeterminationFinding? {
    guard let verb = Words.recommending.first(in: text.lowered, sentence) else { return nil }
    let rest = verb.range.upperBound..<sentence.upperBound
    let opens = verb.range.lowerBound == sentence.lowerBound
    guard opens || goesOn(text, rest) else { return nil }
    let object = StatementScope.withoutStop(text, rest)
    return DeterminationFinding(
      rule: "determination.copula", phrase: [verb.range], classes: [verb.meaning],
      subject: opens ? object : text.trimmed(sentence.lowerBound..<verb.range.lowerBound),
      rest: opens ? rest.upperBound..<rest.upperBound : rest)
  }

  /// `Not recommended as a first treatment.`: the heading names the service.
  private static func bare(_ text: CleanText, _ sentence: Range<Int>) -> DeterminationFinding? {
    guard
      let word = Words.bareRecommending.match(
        in: text.lowered, at: sentence.lowerBound, before: sentence.upperBound),
      goesOn(text, word.range.upperBound..<sentence.upperBound),
      ".:".utf8.contains(text.bytes[sentence.upperBound - 1])
    else { return nil }
    return DeterminationFinding(
      rule: DeterminationFinding.ellipsisRule, phrase: [word.range], classes: [word.meaning],
      subject: sentence.lowerBound..<sentence.lowerBound,
      rest: word.range.upperBound..<sentence.upperBound)
  }

  private static func goesOn(_ text: CleanText, _ rest: Range<Int>) -> Bool {
    let rest = text.trimmed(rest)
    guard let first = rest.first else { return true }
    return text.bytes[first] == UInt8(ascii: ".")
      || Words.recommended.match(in: text.lowered, at: first, before: rest.upperBound) != nil
  }
}
