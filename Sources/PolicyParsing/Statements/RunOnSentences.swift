import SourceReading
import TextAnalysis
import Vocabulary

/// Sentences of a text that lost its lines: a list goes on behind its lead's colon and runs into the next
/// determination without a stop.
enum RunOnSentences {
  /// What a sentence has at least, in bytes, in which a list and a determination stand behind another.
  private static let shortest = 160

  /// The sentences of a text, cut also where a determination begins behind such a list.
  static func sentences(in text: CleanText, _ vocabulary: PolicyVocabulary) -> [Range<Int>] {
    EnumeratedSentences.joined(
      SentenceSplitter.sentences(in: text.bytes, range: text.all), in: text,
      determines: { vocabulary.determinationTerms.contains(text.lowered, $0) },
      limits: {
        BenefitVocabulary.limitedCoverage.match(
          in: text.lowered, at: $0.lowerBound, before: $0.upperBound) != nil
      }
    ).flatMap { GluedStatusHeading.parted($0, in: text, vocabulary) }.flatMap {
      $0.count < shortest ? [$0] : parts(text, withoutHead(text, $0, vocabulary), vocabulary)
    }
  }

  /// A sentence without the header that runs into it: `… Policy Statement (Update of May) PLAN considers
  /// …`.
  private static func withoutHead(
    _ text: CleanText, _ sentence: Range<Int>, _ vocabulary: PolicyVocabulary
  ) -> Range<Int> {
    guard let verb = vocabulary.judgingVerbs.first(in: text.lowered, sentence)?.range,
      verb.lowerBound - sentence.lowerBound >= shortest
    else { return sentence }
    let name = max(sentence.lowerBound, verb.lowerBound - longestName)..<verb.lowerBound
    guard let close = name.last(where: { text.bytes[$0] == UInt8(ascii: ")") }) else {
      return sentence
    }
    let rest = text.trimmed((close + 1)..<verb.lowerBound)
    guard let first = rest.first, text.bytes[first].isASCIIUppercase else { return sentence }
    return first..<sentence.upperBound
  }

  /// The most bytes of a plan's name before its verb.
  private static let longestName = 60

  private static func parts(
    _ text: CleanText, _ sentence: Range<Int>, _ vocabulary: PolicyVocabulary
  ) -> [Range<Int>] {
    guard let colon = colon(in: text, sentence) else { return [sentence] }
    let terms = vocabulary.determinationTerms.matches(in: text.lowered, sentence).map(\.range)
    guard terms.count > 1, let lead = terms.first, lead.upperBound <= colon else {
      return [sentence]
    }
    var parts: [Range<Int>] = []
    var start = sentence.lowerBound
    var behind = colon
    for term in terms where term.lowerBound > behind {
      guard let cut = opening(before: term, after: behind, text) else { continue }
      parts.append(start..<cut)
      start = cut
      behind = term.upperBound
    }
    return (parts + [start..<sentence.upperBound]).map { text.trimmed($0) }
  }

  /// The first colon with words behind it.
  private static func colon(in text: CleanText, _ sentence: Range<Int>) -> Int? {
    sentence.dropLast(20).first {
      text.bytes[$0] == UInt8(ascii: ":") && text.bytes[$0 + 1] == 0x20
    }
  }

  /// Where the last word with a capital begins behind a word in small letters, before a copula and its
  /// term.
  private static func opening(
    before term: Range<Int>, after start: Int, _ text: CleanText
  ) -> Int? {
    let copulas = DeterminationVocabulary.copulas.matches(in: text.lowered, start..<term.lowerBound)
    guard let copula = copulas.last?.range, term.lowerBound - copula.upperBound <= 40 else {
      return nil
    }
    let words = WhiteSpace.words(text.bytes, start..<copula.lowerBound)
    return Array(zip(words, words.dropFirst())).last { begins(text, $0.1, after: $0.0) }?.1
      .lowerBound
  }

  private static func begins(_ text: CleanText, _ word: Range<Int>, after before: Range<Int>)
    -> Bool
  {
    word.count >= 4 && text.bytes[word.lowerBound].isASCIIUppercase
      && text.bytes[word.lowerBound + 1].isASCIILowercase && before.count >= 4
      && text.bytes[before].allSatisfy { $0.isASCIILowercase || $0 == UInt8(ascii: ")") }
      && !DeterminationVocabulary.openWords.contains(
        String(decoding: text.bytes[before], as: UTF8.self))
  }
}
