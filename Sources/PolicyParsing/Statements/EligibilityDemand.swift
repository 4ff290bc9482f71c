import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// What people must have or be to get a service, in sentences that judge no service: `To qualify for knee
/// frames, members must have gout`, `For knee frames to be covered, the member must …`.
enum EligibilityDemand {
  private typealias Words = GrantVocabulary

  /// The most bytes of what people qualify for.
  private static let longestObject = 100

  /// The determination of such a sentence.
  static func finding(
    _ text: CleanText, _ sentence: Range<Int>, _ vocabulary: PolicyVocabulary
  ) -> DeterminationFinding? {
    opening(text, sentence) ?? closing(text, sentence) ?? judged(text, sentence, vocabulary)
      ?? required(text, sentence)
  }

  /// `To be eligible for knee frames, you must meet all of the following:`.
  private static func opening(
    _ text: CleanText, _ sentence: Range<Int>
  ) -> DeterminationFinding? {
    guard
      let purpose = Words.peoplePurposes.match(
        in: text.lowered, at: sentence.lowerBound, before: sentence.upperBound),
      let demand = demand(text, purpose.range.upperBound..<sentence.upperBound)
    else { return nil }
    var object = text.trimmed(purpose.range.upperBound..<demand.lowerBound)
    if let last = object.last, text.bytes[last] == UInt8(ascii: ",") {
      object = text.trimmed(object.lowerBound..<last)
    }
    let rest = demand.lowerBound..<sentence.upperBound
    guard let object = service(text, object, lists: namesCriteria(text, rest)) else { return nil }
    return finding(purpose.range, purpose.meaning, object, rest)
  }

  /// `Members must have gout to qualify for knee frames.`.
  private static func closing(
    _ text: CleanText, _ sentence: Range<Int>
  ) -> DeterminationFinding? {
    guard let demand = demand(text, sentence), demand.lowerBound == sentence.lowerBound,
      let purpose = Words.peoplePurposes.first(
        in: text.lowered, demand.upperBound..<sentence.upperBound)
    else { return nil }
    let object = StatementScope.withoutStop(
      text, purpose.range.upperBound..<sentence.upperBound)
    let rest = demand.lowerBound..<purpose.range.lowerBound
    guard let object = service(text, object, lists: namesCriteria(text, rest)) else { return nil }
    return finding(purpose.range, purpose.meaning, object, rest)
  }

  /// `For knee frames to be covered, the member must have gout.`.
  private static func judged(
    _ text: CleanText, _ sentence: Range<Int>, _ vocabulary: PolicyVocabulary
  ) -> DeterminationFinding? {
    guard let opening = Words.purposeOpenings.first(where: { text.starts(sentence, with: $0) }),
      let demand = demand(text, sentence), text.bytes[demand.lowerBound - 2] == UInt8(ascii: ",")
    else { return nil }
    let start = sentence.lowerBound + opening.utf8.count
    for state in Words.demandedStates {
      guard let middle = text.first(state, in: start..<demand.lowerBound),
        let term = vocabulary.determinationTerms.match(
          in: text.lowered, at: middle + state.utf8.count, before: demand.lowerBound),
        term.meaning == .medicallyNecessary || term.meaning == .covered,
        let object = service(text, text.trimmed(start..<middle), lists: false)
      else { continue }
      return finding(
        middle + 1..<term.range.upperBound, term.meaning, object,
        demand.lowerBound..<sentence.upperBound)
    }
    return nil
  }

  /// `Eligibility for knee frames requires all of the following:`.
  private static func required(
    _ text: CleanText, _ sentence: Range<Int>
  ) -> DeterminationFinding? {
    guard text.bytes[sentence.upperBound - 1] == UInt8(ascii: ":"),
      let noun = Words.requiringNouns.match(
        in: text.lowered, at: sentence.lowerBound, before: sentence.upperBound),
      let verb = Words.requiring.first(
        in: text.lowered, noun.range.upperBound..<sentence.upperBound)?.range,
      text.first("following", in: verb.upperBound..<sentence.upperBound) != nil,
      !Words.papers.contains(where: {
        text.first($0, in: verb.upperBound..<sentence.upperBound) != nil
      }),
      let object = service(
        text, text.trimmed(noun.range.upperBound..<verb.lowerBound), lists: false)
    else { return nil }
    return finding(verb, noun.meaning, object, verb.upperBound..<sentence.upperBound)
  }

  /// The first words that say of people what they must be, do or have, where it is nothing that only a plan's
  /// office asks for.
  private static func demand(_ text: CleanText, _ range: Range<Int>) -> Range<Int>? {
    Words.obligedPeople.first(in: text.lowered, range).flatMap { found in
      let demand = found.range
      let rest = text.trimmed(demand.upperBound..<range.upperBound)
      return Words.officeDuties.match(
        in: text.lowered, at: rest.lowerBound, before: rest.upperBound)
        == nil ? demand : nil
    }
  }

  /// Whether criteria are listed or named.
  private static func namesCriteria(_ text: CleanText, _ rest: Range<Int>) -> Bool {
    ["following", "criteria"].contains { text.first($0, in: rest) != nil }
  }

  /// What people qualify for, where it is a service; coverage by itself is the document's service where criteria
  /// `lists` it.
  private static func service(
    _ text: CleanText, _ range: Range<Int>, lists: Bool
  ) -> Range<Int>? {
    var object = range
    for noun in Words.qualifiedNouns where text.starts(object, with: noun) {
      object = text.trimmed(object.lowerBound + noun.utf8.count..<object.upperBound)
    }
    guard !object.isEmpty, object.count <= longestObject,
      text.first(",", in: object) == nil, !SubjectCheck.isDenied(text, object),
      !text.lowered[object].suffix(4).elementsEqual(" not".utf8)
    else { return nil }
    if Words.genericServices.contains(text.text(object).lowercased()) {
      return lists ? object : nil
    }
    return Words.otherPurposes.contains { text.starts(object, with: $0) } ? nil : object
  }

  private static func finding(
    _ phrase: Range<Int>, _ value: DeterminationClass, _ object: Range<Int>, _ rest: Range<Int>
  ) -> DeterminationFinding {
    DeterminationFinding(
      rule: "determination.demand", phrase: [phrase], classes: [value], subject: object, rest: rest)
  }
}
