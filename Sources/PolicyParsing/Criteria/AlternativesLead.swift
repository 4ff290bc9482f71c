import SourceReading
import TextAnalysis
import Vocabulary

/// Tells leads whose items are each enough by themselves: `for the following inherited disorders`.
///
/// A list of diseases, uses or situations names alternatives though no "any" is printed; a list of
/// conditions that are to be met does not.
enum AlternativesLead {
  private typealias Words = CombinatorVocabulary

  /// Whether a lead without a combinator names alternatives.
  static func isOne(
    _ text: CleanText, _ sentence: Range<Int>, _ vocabulary: PolicyVocabulary
  ) -> Bool {
    guard !demandsAll(text, sentence) else { return false }
    return vocabulary.alternatives.contains(text.lowered, sentence)
      || described(text, sentence) || namesPlaces(text, sentence)
  }

  /// Whether the words end where examples begin: `an abnormal scan, such as:`, but not `the report must
  /// include but is not limited to:`.
  static func givesExamples(_ text: CleanText) -> Bool {
    let range = StatementScope.withoutStop(text, text.all)
    let end = text.lowered[range].suffix(40)
    guard !Words.obligations.contains(where: { text.first($0, in: range) != nil }) else {
      return false
    }
    return Words.exampleEndings.contains { end.suffix($0.utf8.count).elementsEqual($0.utf8) }
      || namesKinds(text, range)
  }

  /// `Disorders of copper metabolism, including:`.
  private static func namesKinds(_ text: CleanText, _ range: Range<Int>) -> Bool {
    let words = words(text, range)
    return words.last == "including" && words.contains(where: Words.describedNouns.contains)
  }

  /// `when the following conditions are met`.
  private static func demandsAll(_ text: CleanText, _ sentence: Range<Int>) -> Bool {
    let words = words(text, behindFollowing: sentence)
    guard let noun = words.firstIndex(where: Words.alternativeNouns.contains) else { return false }
    let rest = words[(noun + 1)...].prefix(Words.reachOfDemand)
    return rest.contains(where: Words.demands.contains)
      || words[noun] == "conditions" && rest.contains(where: Words.presences.contains)
  }

  /// `the following inherited metabolic disorders`: words of description stand before the noun.
  private static func described(_ text: CleanText, _ sentence: Range<Int>) -> Bool {
    words(text, behindFollowing: sentence).prefix(Words.longestDescription + 1)
      .contains(where: Words.describedNouns.contains)
  }

  /// `for the following:`, `in the following:`, unless criteria or papers follow.
  private static func namesPlaces(_ text: CleanText, _ sentence: Range<Int>) -> Bool {
    let words = words(text, sentence)
    if words.last == "for" { return true }
    if words.last == "below", words.suffix(8).contains(where: Words.describedNouns.contains) {
      return true
    }
    guard let place = words.lastIndex(of: "following"), place >= 2, words[place - 1] == "the",
      Words.alternativePlaces.contains(words[place - 2])
    else { return false }
    return !words[(place + 1)...].contains(where: Words.demandedNouns.contains)
  }

  /// The words behind the last "following" of a sentence.
  private static func words(_ text: CleanText, behindFollowing sentence: Range<Int>) -> [String] {
    let words = words(text, sentence)
    guard let place = words.lastIndex(of: "following") else { return [] }
    return Array(words[(place + 1)...].prefix(12))
  }

  private static func words(_ text: CleanText, _ range: Range<Int>) -> [String] {
    WhiteSpace.words(text.lowered, range).map { word in
      String(decoding: text.lowered[word].filter(\.isWordByte), as: UTF8.self)
    }
  }
}
