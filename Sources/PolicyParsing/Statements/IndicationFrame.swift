import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// Finds what guidelines say below a heading of indications: `Nerve cooling is (not) indicated in …`.
enum IndicationFrame {
  /// Whether a section's heading names the indications of a service and no drug's label.
  static func isHeading(_ section: Section, _ layout: Layout) -> Bool {
    let words = HeadingWords.normalized(layout.reading.bytes, section.heading)
      .split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
    return words.contains(where: HeadingVocabulary.indicationWords.contains)
      && !words.contains(where: HeadingVocabulary.labelWords.contains)
  }

  /// The determination of a sentence in such words.
  ///
  /// `anywhere` in a policy, not below such a heading, what is indicated must be no drug: its label has
  /// the same words.
  static func finding(
    _ text: CleanText, _ sentence: Range<Int>, _ vocabulary: PolicyVocabulary,
    anywhere: Bool = false
  ) -> DeterminationFinding? {
    guard let verb = DeterminationVocabulary.indicating.first(in: text.lowered, sentence) else {
      return nil
    }
    let rest = text.trimmed(verb.range.upperBound..<sentence.upperBound)
    guard
      DeterminationVocabulary.indicated.match(
        in: text.lowered, at: rest.lowerBound, before: rest.upperBound) != nil,
      !joinsItems(text, rest)
    else { return nil }
    let isConditional =
      DeterminationVocabulary.indicatedConditions.match(
        in: text.lowered, at: rest.lowerBound, before: rest.upperBound) != nil
    if anywhere, !isConditional,
      !namesProcedure(text, sentence.lowerBound..<verb.range.lowerBound, verb.range)
    {
      return nil
    }
    let finding = DeterminationFinding(
      rule: "determination.copula", phrase: [verb.range], classes: [verb.meaning],
      subject: text.trimmed(sentence.lowerBound..<verb.range.lowerBound),
      rest: verb.range.upperBound..<sentence.upperBound)
    return SubjectCheck(text, finding, vocabulary).isService ? finding : nil
  }

  /// `…: surgical evaluation is indicated, OR`: an item of a list, joined to the next one.
  private static func joinsItems(_ text: CleanText, _ rest: Range<Int>) -> Bool {
    let letters = text.lowered[rest].filter(\.isASCIILetter)
    return CombinatorVocabulary.connectives[String(decoding: letters, as: UTF8.self)] != nil
  }

  /// Whether `is (not) indicated` is said of a test or a procedure.
  private static func namesProcedure(
    _ text: CleanText, _ subject: Range<Int>, _ verb: Range<Int>
  ) -> Bool {
    text.first("indicated", in: verb) != nil
      && WhiteSpace.words(text.lowered, subject).contains {
        DeterminationVocabulary.procedures.contains(
          String(decoding: text.lowered[$0], as: UTF8.self))
      }
  }
}
