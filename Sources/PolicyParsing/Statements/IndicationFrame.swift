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
  static func finding(
    _ text: CleanText, _ sentence: Range<Int>, _ vocabulary: PolicyVocabulary
  ) -> DeterminationFinding? {
    guard let verb = DeterminationVocabulary.indicating.first(in: text.lowered, sentence) else {
      return nil
    }
    let rest = text.trimmed(verb.range.upperBound..<sentence.upperBound)
    guard
      DeterminationVocabulary.indicated.match(
        in: text.lowered, at: rest.lowerBound, before: rest.upperBound) != nil
    else { return nil }
    let finding = DeterminationFinding(
      rule: "determination.copula", phrase: [verb.range], classes: [verb.meaning],
      subject: text.trimmed(sentence.lowerBound..<verb.range.lowerBound),
      rest: verb.range.upperBound..<sentence.upperBound)
    return SubjectCheck(text, finding, vocabulary).isService ? finding : nil
  }
}
