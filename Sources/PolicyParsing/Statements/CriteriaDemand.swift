import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// Leads that name criteria and what they are for, but judge no service: `For coverage of X, the
/// following criteria must be met`, `Medical Necessity Criteria – must satisfy any of: A-C`.
enum CriteriaDemand {
  private typealias Words = GrantVocabulary

  /// The determination of such a sentence.
  static func findings(
    _ text: CleanText, _ sentence: Range<Int>, _ vocabulary: PolicyVocabulary
  ) -> [DeterminationFinding] {
    [
      purpose(text, sentence) ?? name(text, sentence)
        ?? judgedPurpose(text, sentence, vocabulary) ?? requirement(text, sentence)
        ?? candidates(text, sentence) ?? peopleForService(text, sentence, vocabulary)
        ?? serviceMust(text, sentence, vocabulary)
        ?? EligibilityDemand.finding(text, sentence, vocabulary)
    ].compactMap { $0 }
  }

  /// `For knee frames to be considered medically necessary, all of the following are required:`.
  private static func judgedPurpose(
    _ text: CleanText, _ sentence: Range<Int>, _ vocabulary: PolicyVocabulary
  ) -> DeterminationFinding? {
    guard let opening = Words.purposeOpenings.first(where: { text.starts(sentence, with: $0) }),
      let demand = Words.demanded.compactMap({ text.first($0, in: sentence) }).min()
    else { return nil }
    let start = sentence.lowerBound + opening.utf8.count
    for state in Words.demandedStates {
      guard let middle = text.first(state, in: start..<demand),
        let term = vocabulary.determinationTerms.match(
          in: text.lowered, at: middle + state.utf8.count, before: demand),
        term.meaning == .medicallyNecessary || term.meaning == .covered,
        let comma = text.first(",", in: term.range.upperBound..<demand),
        text.first("following", in: comma..<sentence.upperBound) != nil
      else { continue }
      let object = text.trimmed(start..<middle)
      guard !object.isEmpty, object.count <= longestObject else { return nil }
      return finding(
        middle + 1..<term.range.upperBound, term.meaning, object,
        comma + 1..<sentence.upperBound)
    }
    return nil
  }

  /// `Prior authorization for knee frames requires the following criteria to be met:`.
  private static func requirement(
    _ text: CleanText, _ sentence: Range<Int>
  ) -> DeterminationFinding? {
    guard
      let noun = Words.grants.match(
        in: text.lowered, at: sentence.lowerBound, before: sentence.upperBound),
      let verb = Words.requiring.first(
        in: text.lowered, noun.range.upperBound..<sentence.upperBound)
    else { return nil }
    let rest = verb.range.upperBound..<sentence.upperBound
    let words = text.trimmed(noun.range.upperBound..<verb.range.lowerBound)
    let opening = ["for ", "of "].first { text.starts(words, with: $0) }
    guard words.isEmpty || opening != nil, words.count <= longestObject,
      text.first("following", in: rest) != nil,
      Words.requiredCriteria.contains(where: { text.first($0, in: rest) != nil })
    else { return nil }
    let object = words.lowerBound + (opening?.utf8.count ?? 0)..<words.upperBound
    return DeterminationFinding(
      rule: "determination.grant", phrase: [verb.range], classes: [noun.meaning],
      subject: object.isEmpty ? noun.range : object, rest: rest)
  }

  /// The most bytes of what people qualify for.
  private static let longestObject = 100

  private static func purpose(_ text: CleanText, _ sentence: Range<Int>) -> DeterminationFinding? {
    guard
      let opening = Words.purposes.match(
        in: text.lowered, at: sentence.lowerBound, before: sentence.upperBound),
      let end = Words.demanded.compactMap({ text.first($0, in: sentence) }).min(),
      let comma = text.first(",", in: opening.range.upperBound..<end),
      text.first("following", in: comma..<sentence.upperBound) != nil
    else { return nil }
    let words = text.trimmed(opening.range.upperBound..<comma)
    let isSought = Words.seeking.contains { text.first($0, in: opening.range) != nil }
    let preposition = (isSought ? ["of ", "for "] : ["of "]).first { text.starts(words, with: $0) }
    let named = preposition.map { text.trimmed(words.lowerBound + $0.utf8.count..<comma) }
    let object =
      named ?? (words.isEmpty ? meeting(text, comma + 1..<end, sentence) : nil)
      ?? coverage(text, opening.range)
    return finding(opening.range, opening.meaning, object, comma + 1..<sentence.upperBound)
  }

  /// The last word of `to be considered for coverage`, of which `for` names no condition; else the whole.
  private static func coverage(_ text: CleanText, _ opening: Range<Int>) -> Range<Int> {
    guard let last = WhiteSpace.words(text.lowered, opening).last,
      Words.grants.contains(text.lowered, last)
    else { return opening }
    return last
  }

  /// What must meet the criteria, where a sentence names it: `To be covered, knee frames must meet the
  /// following`.
  private static func meeting(
    _ text: CleanText, _ subject: Range<Int>, _ sentence: Range<Int>
  ) -> Range<Int>? {
    let object = text.trimmed(subject)
    guard !object.isEmpty, object.count <= longestObject,
      Words.meetings.contains(where: {
        text.starts(subject.upperBound..<sentence.upperBound, with: $0)
      }),
      text.first("following", in: object) == nil, text.first(",", in: object) == nil,
      DeterminationVocabulary.anyService.allSatisfy({ !text.starts(object, with: $0) })
    else { return nil }
    let names = WhiteSpace.words(text.lowered, object).prefix(2).map {
      String(decoding: text.lowered[$0], as: UTF8.self)
    }
    return names.contains(where: DeterminationVocabulary.eligiblePeople.contains) ? nil : object
  }

  /// `Candidates for knee frames must meet ALL of the following criteria:`.
  private static func candidates(
    _ text: CleanText, _ sentence: Range<Int>
  ) -> DeterminationFinding? {
    guard text.bytes[sentence.upperBound - 1] == UInt8(ascii: ":"),
      let opening = Words.candidates.match(
        in: text.lowered, at: sentence.lowerBound, before: sentence.upperBound),
      let verb = Words.duties.first(
        in: text.lowered, opening.range.upperBound..<sentence.upperBound)?.range,
      text.first("following", in: verb.upperBound..<sentence.upperBound) != nil
    else { return nil }
    let object = text.trimmed(opening.range.upperBound..<verb.lowerBound)
    guard !object.isEmpty, object.count <= longestObject,
      !Words.otherPurposes.contains(where: { text.starts(object, with: $0) })
    else { return nil }
    return finding(
      verb, .medicallyNecessary, object, verb.upperBound..<sentence.upperBound)
  }

  /// `Patients must meet all of the following criteria for knee frames to be covered:`.
  private static func peopleForService(
    _ text: CleanText, _ sentence: Range<Int>, _ vocabulary: PolicyVocabulary
  ) -> DeterminationFinding? {
    guard text.bytes[sentence.upperBound - 1] == UInt8(ascii: ":"),
      let demand =
        (Words.peopleDemands.match(
          in: text.lowered, at: sentence.lowerBound, before: sentence.upperBound)
        ?? Words.paperDemands.match(
          in: text.lowered, at: sentence.lowerBound, before: sentence.upperBound))?.range,
      let following = text.first("following", in: demand.upperBound..<sentence.upperBound),
      let start = text.first(" for ", in: following..<sentence.upperBound)
    else { return nil }
    let rest = start + " for ".utf8.count..<sentence.upperBound
    guard let judged = judged(text, rest, vocabulary) else { return nil }
    let object = text.trimmed(rest.lowerBound..<judged.phrase.lowerBound)
    guard !object.isEmpty, object.count <= longestObject else { return nil }
    return finding(judged.phrase, judged.meaning, object, demand.upperBound..<start)
  }

  /// `Knee frames must meet all of the following criteria to be considered medically necessary:`.
  private static func serviceMust(
    _ text: CleanText, _ sentence: Range<Int>, _ vocabulary: PolicyVocabulary
  ) -> DeterminationFinding? {
    guard text.bytes[sentence.upperBound - 1] == UInt8(ascii: ":"),
      let verb = Words.meetings.lazy.compactMap({ verb in
        text.first(verb, in: sentence).map { $0..<$0 + verb.utf8.count }
      }).first,
      let following = text.first("following", in: verb.upperBound..<sentence.upperBound),
      let object = meeting(text, sentence.lowerBound..<verb.lowerBound, sentence)
    else { return nil }
    guard let judged = judged(text, following..<sentence.upperBound, vocabulary) else { return nil }
    return finding(
      judged.phrase, judged.meaning, object, verb.upperBound..<(judged.phrase.lowerBound - 1))
  }

  /// What a service is to be, by the first words for it that a grant follows: `to be considered medically necessary`.
  private static func judged(
    _ text: CleanText, _ rest: Range<Int>, _ vocabulary: PolicyVocabulary
  ) -> (phrase: Range<Int>, meaning: DeterminationClass)? {
    for state in Words.demandedStates {
      guard let middle = text.first(state, in: rest),
        let term = vocabulary.determinationTerms.match(
          in: text.lowered, at: middle + state.utf8.count, before: rest.upperBound),
        term.meaning == .medicallyNecessary || term.meaning == .covered
      else { continue }
      return (middle + 1..<term.range.upperBound, term.meaning)
    }
    return nil
  }

  private static func name(_ text: CleanText, _ sentence: Range<Int>) -> DeterminationFinding? {
    guard
      let name = Words.criteriaNames.match(
        in: text.lowered, at: sentence.lowerBound, before: sentence.upperBound)
    else { return nil }
    let rest = name.range.upperBound..<sentence.upperBound
    guard let start = rest.prefix(8).first(where: { text.bytes[$0].isASCIILetter }),
      start > name.range.upperBound + 1,
      Words.criteriaDuties.match(in: text.lowered, at: start, before: rest.upperBound) != nil
    else { return nil }
    return finding(name.range, name.meaning, name.range, start..<rest.upperBound)
  }

  private static func finding(
    _ phrase: Range<Int>, _ value: DeterminationClass, _ object: Range<Int>, _ rest: Range<Int>
  ) -> DeterminationFinding {
    DeterminationFinding(
      rule: "determination.demand", phrase: [phrase], classes: [value], subject: object, rest: rest)
  }
}
