import SourceReading
import TextAnalysis
import Vocabulary

/// A heading that carries a determination and runs into the sentence below it, in a text that lost its lines:
/// `… When services are covered We cover …`.
enum GluedHeading {
  /// The most bytes of such a heading.
  private static let longest = 90

  /// A sentence, parted where such a heading stands in it; the heading itself is left out.
  static func parted(
    _ sentence: Range<Int>, in text: CleanText, _ vocabulary: PolicyVocabulary
  ) -> [Range<Int>] {
    guard let heading = heading(in: text, sentence, vocabulary) else { return [sentence] }
    let before = text.trimmed(sentence.lowerBound..<heading.lowerBound)
    let rest = text.trimmed(heading.upperBound..<sentence.upperBound)
    return (before.isEmpty ? [] : [before]) + parted(rest, in: text, vocabulary)
  }

  /// The first such heading: a capital, a copula, a determining term and then a sentence of its own.
  private static func heading(
    in text: CleanText, _ sentence: Range<Int>, _ vocabulary: PolicyVocabulary
  ) -> Range<Int>? {
    var start = sentence.lowerBound
    while let when = text.first(
      DeterminationHeadingVocabulary.opening, in: start..<sentence.upperBound)
    {
      start = when + 1
      guard text.bytes[when] == UInt8(ascii: "W"),
        let end = end(of: when..<min(sentence.upperBound, when + longest), text, vocabulary),
        opensSentence(text, end..<sentence.upperBound)
      else { continue }
      return when..<end
    }
    return nil
  }

  private static func end(
    of range: Range<Int>, _ text: CleanText, _ vocabulary: PolicyVocabulary
  ) -> Int? {
    guard
      let copula = DeterminationVocabulary.copulas.matches(in: text.lowered, range).first?.range,
      let term = vocabulary.determinationTerms.matches(
        in: text.lowered, copula.upperBound..<range.upperBound
      ).first?.range, term.lowerBound - copula.upperBound <= longestParting,
      !text.bytes[range.lowerBound..<term.lowerBound].contains(where: { ".,;:".utf8.contains($0) })
    else { return nil }
    return term.upperBound
  }

  /// The most bytes between the copula and its term.
  private static let longestParting = 24

  /// Whether a word with one capital follows right behind the heading.
  private static func opensSentence(_ text: CleanText, _ rest: Range<Int>) -> Bool {
    let next = text.trimmed(rest)
    guard next.count > 20, next.lowerBound == rest.lowerBound + 1 else { return false }
    return text.bytes[next.lowerBound].isASCIIUppercase
      && text.bytes[next.lowerBound + 1].isASCIILowercase
  }
}
