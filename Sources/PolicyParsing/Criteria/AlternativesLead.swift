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
    guard !isObliged(text, range) else { return false }
    return Words.exampleEndings.contains { end.suffix($0.utf8.count).elementsEqual($0.utf8) }
      || namesKinds(text, range)
  }

  /// Whether the list is one of indications or circumstances, of which each may have criteria of its own: `Coverage is
  /// provided in the following conditions:`.
  static func namesCases(_ text: CleanText, _ sentence: Range<Int>) -> Bool {
    words(text, behindFollowing: sentence).contains {
      Words.alternativeNouns.contains($0) && !Words.judgedNouns.contains($0)
    }
  }

  /// Whether an item asks for what is listed below it: `A frame when:`, `A frame that meets these criteria:`.
  static func makesCondition(_ text: CleanText) -> Bool {
    words(text, text.all).contains {
      Words.conditionOpeners.contains($0) || Words.demandedNouns.contains($0)
    }
  }

  /// Whether the words of one of several alternatives end where its parts are named: `Deficiencies of copper,
  /// including:`, `Prevention of infection in:`.
  static func namesParts(_ text: CleanText) -> Bool {
    let words = words(text, StatementScope.withoutStop(text, text.all))
    guard let last = words.last, Words.partOpeners.contains(last) else { return false }
    let isOfSeveral = last != "including" || words.dropLast().last?.hasSuffix("s") ?? false
    return isOfSeveral
      && !words.contains {
        Words.demandedNouns.contains($0) || Words.obligingVerbs.contains($0)
          || Words.numbers.contains($0)
      }
  }

  /// Whether what is listed is demanded: `the report must include`, but not `must be for certain diseases, which
  /// include`.
  private static func isObliged(_ text: CleanText, _ range: Range<Int>) -> Bool {
    Words.obligations.contains { verb in
      guard let place = text.first(verb, in: range) else { return false }
      return !words(text, place..<range.upperBound).contains(where: Words.describedNouns.contains)
    }
  }

  /// Whether a sentence lists what it judges: `Coverage includes the following:`, `Tests are covered
  /// as follows:`, but not `Documentation includes:`.
  static func listsJudged(_ text: CleanText, _ sentence: Range<Int>) -> Bool {
    var words = words(text, StatementScope.withoutStop(text, sentence))
    if words.suffix(2) == ["the", "following"] { words.removeLast(2) }
    let lists = words.last.map(Words.listingVerbs.contains) ?? false
    guard lists || words.suffix(3) == ["covered", "as", "follows"] else { return false }
    return !words.contains { Words.demandedNouns.contains($0) || Words.obligingVerbs.contains($0) }
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
    let words = words(text, behindFollowing: sentence)
    return words.prefix(Words.longestDescription + 1).contains {
      Words.describedNouns.contains($0) || Words.judgedNouns.contains($0) && !words.contains("been")
    }
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
