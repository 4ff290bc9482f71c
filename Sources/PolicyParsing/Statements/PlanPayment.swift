import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// A plan that pays a share or gives a benefit, as handbooks say it: `The plan pays 80% of the cost of a frame`,
/// `The plan provides hearing care benefits`, `The benefit provides for a frame`.
enum PlanPayment {
  private typealias Words = PlanPaymentVocabulary

  /// The most bytes of an amount with its words.
  private static let longestAmount = 90
  /// The most words between a verb that gives and what it gives.
  private static let longestName = 5

  /// The verbs of a sentence that say so, from left to right.
  static func verbs(_ text: CleanText, _ sentence: Range<Int>) -> [PlanVerb] {
    Words.paying.matches(in: text.lowered, sentence).compactMap { pays(text, $0.range, sentence) }
      + Words.providing.matches(in: text.lowered, sentence).compactMap {
        provides(text, $0.range, sentence)
      }
      + Words.furnishing.matches(in: text.lowered, sentence).compactMap {
        furnishes(text, $0.range, sentence)
      }
  }

  /// `will not repair or replace a frame that is lost`.
  private static func furnishes(
    _ text: CleanText, _ verb: Range<Int>, _ sentence: Range<Int>
  ) -> PlanVerb? {
    let group = VerbGroup(text, before: verb.lowerBound, in: sentence)
    guard Words.payers.contains(group.before), group.isDenied, group.hasAuxiliary, !group.isOfSome,
      !group.isSupposed
    else { return nil }
    return PlanVerb(range: group.start..<verb.upperBound, meaning: .notCovered, isActive: true)
  }

  /// The words before a verb where a plan says it and no clause only supposes it.
  private static func group(
    _ text: CleanText, _ verb: Range<Int>, _ sentence: Range<Int>
  ) -> VerbGroup? {
    let group = VerbGroup(text, before: verb.lowerBound, in: sentence)
    let isThird = text.bytes[verb.upperBound - 1] == UInt8(ascii: "s")
    guard Words.payers.contains(group.before), !group.isOfSome, !group.isInfinitive,
      !group.isSupposed, isThird != (group.hasAuxiliary || group.before == "we")
    else { return nil }
    return group
  }

  /// `pays 80% of the cost of X`: an amount, and then what it is paid for.
  private static func pays(
    _ text: CleanText, _ verb: Range<Int>, _ sentence: Range<Int>
  ) -> PlanVerb? {
    let rest = text.trimmed(verb.upperBound..<sentence.upperBound)
    guard let group = group(text, verb, sentence), let first = rest.first,
      text.bytes[first].isASCIIDigit
        || Words.amounts.contains(where: { text.starts(rest, with: $0) })
    else { return nil }
    let near = rest.lowerBound..<min(rest.upperBound, rest.lowerBound + longestAmount)
    let link = Words.links.lazy.compactMap { link in
      text.first(link, in: near).map { $0..<($0 + link.utf8.count) }
    }.first
    guard let link, !text.bytes[near.lowerBound..<link.lowerBound].contains(UInt8(ascii: ";")),
      isService(text, link.upperBound..<sentence.upperBound)
    else { return nil }
    return PlanVerb(
      range: group.start..<link.upperBound, meaning: group.isDenied ? .notCovered : .covered,
      isActive: true)
  }

  private static func isService(_ text: CleanText, _ object: Range<Int>) -> Bool {
    let object = text.trimmed(object)
    guard let first = object.first, text.bytes[first].isASCIILetter else { return false }
    var start = first
    for article in ["a ", "an ", "the ", "your "] where text.starts(object, with: article) {
      start += article.utf8.count
      break
    }
    let name = start..<object.upperBound
    return !Words.others.contains { text.starts(object, with: $0) || text.starts(name, with: $0) }
  }

  /// `provides hearing care benefits`, `provides for a frame`.
  private static func provides(
    _ text: CleanText, _ verb: Range<Int>, _ sentence: Range<Int>
  ) -> PlanVerb? {
    guard let group = group(text, verb, sentence) else { return nil }
    let rest = text.trimmed(verb.upperBound..<sentence.upperBound)
    let meaning = group.isDenied ? DeterminationClass.notCovered : .covered
    if text.starts(rest, with: "for ") {
      let object = (rest.lowerBound + 4)..<rest.upperBound
      return isService(text, object)
        ? PlanVerb(range: group.start..<object.lowerBound, meaning: meaning, isActive: true) : nil
    }
    let words = WhiteSpace.words(text.bytes, rest).prefix(longestName + 1)
      .map { String(decoding: text.lowered[$0], as: UTF8.self).filter { $0 != "." } }
    guard let end = words.firstIndex(where: Words.grants.contains), end > 0,
      !words[..<end].allSatisfy(Words.general.contains),
      !words[..<end].contains(where: { $0.last == "," || $0.last == ":" })
    else { return nil }
    return PlanVerb(range: group.start..<verb.upperBound, meaning: meaning, isActive: true)
  }
}
