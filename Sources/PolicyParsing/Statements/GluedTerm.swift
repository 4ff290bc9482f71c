import SourceReading
import TextAnalysis
import Vocabulary

/// Terms in texts whose words run together.
extension DeterminationScanner {
  /// The most bytes of such a term that are looked at.
  private static let longest = 80

  /// `are consideredinvestigational`: a term that lost the space before it.
  static func glued(
    _ text: CleanText, _ sentence: Range<Int>, _ vocabulary: PolicyVocabulary
  ) -> [Cluster] {
    guard let weight = text.first(Vocabulary.gluedWeight, in: sentence) else { return [] }
    let start = weight + Vocabulary.gluedWeight.utf8.count
    let end = min(sentence.upperBound, start + longest)
    guard start < end, text.bytes[start].isASCIILetter,
      let term = vocabulary.determinationTerms.match(
        in: Array(text.lowered[start..<end]), at: 0, before: end - start)
    else { return [] }
    return [
      Cluster(
        range: weight..<start + term.range.upperBound, classes: [term.meaning], isWeak: false,
        isLead: false)
    ]
  }
}
