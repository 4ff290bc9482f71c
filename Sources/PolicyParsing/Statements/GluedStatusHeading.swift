import SourceReading
import TextAnalysis
import Vocabulary

/// A heading that carries a determination and runs into the sentence below it, in a text that lost its lines:
/// `… When services are covered We cover …`.
enum GluedStatusHeading {
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

  /// Where the name begins again behind a number or a heading that runs into it: `4.3 Knee frames`, `Knee
  /// Frames at Home Knee frames`; nil where neither stands before it.
  static func end(before subject: Range<Int>, _ text: CleanText) -> Int? {
    let words = WhiteSpace.words(text.bytes, subject)
    guard words.count >= 2 else { return nil }
    if isNumber(text, words[0]), text.bytes[words[1].lowerBound].isASCIIUppercase {
      return words[1].lowerBound
    }
    guard words.count >= 4, text.bytes[words[0].lowerBound].isASCIIUppercase else { return nil }
    let opening = [words[0], words[1]].map { Array(text.lowered[$0]) }
    return words.indices.dropFirst(2).dropLast().last { index in
      text.lowered[words[index]].elementsEqual(opening[0])
        && text.lowered[words[index + 1]].elementsEqual(opening[1])
        && text.bytes[words[index].lowerBound].isASCIIUppercase
        && !",;".utf8.contains(text.bytes[words[index - 1].upperBound - 1])
        && !joiners.contains(String(decoding: text.lowered[words[index - 1]], as: UTF8.self))
    }.map { words[$0].lowerBound }
  }

  /// Where the name begins behind the heading of a section that runs into it: `Limitations Knee frames`.
  static func endOfSection(before subject: Range<Int>, _ text: CleanText) -> Int? {
    guard let first = subject.first, text.bytes[first].isASCIIUppercase,
      let heading = ScopeVocabulary.gluedHeadings.match(
        in: text.lowered, at: first, before: subject.upperBound)?.range,
      heading.upperBound + 2 < subject.upperBound, text.bytes[heading.upperBound] == 0x20,
      text.bytes[heading.upperBound + 1].isASCIIUppercase,
      text.bytes[heading.upperBound + 2].isASCIILowercase
    else { return nil }
    return heading.upperBound + 1
  }

  /// Words that join a second name to the first.
  private static let joiners: Set<String> = ["and", "or", "and/or", "with", "of", "the", "for"]

  /// Whether a word is the number of a section of a lower level: `4.3`.
  private static func isNumber(_ text: CleanText, _ word: Range<Int>) -> Bool {
    let bytes = text.bytes[word]
    return bytes.first?.isASCIIDigit ?? false && bytes.last?.isASCIIDigit ?? false
      && bytes.contains(UInt8(ascii: "."))
      && bytes.allSatisfy { $0.isASCIIDigit || $0 == UInt8(ascii: ".") }
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
