import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// Finds what a sentence grants: `Authorization of 12 months may be granted for …`, `Coverage of X is
/// not recommended in …`, and what it asks for before: `The following must be met for coverage of X`.
struct GrantFrame {
  private typealias Words = GrantVocabulary
  private let text: CleanText
  private let sentence: Range<Int>

  /// The determinations of a sentence in such words.
  static func findings(
    _ text: CleanText, _ sentence: Range<Int>, _ vocabulary: PolicyVocabulary
  ) -> [DeterminationFinding] {
    let frame = GrantFrame(text: text, sentence: sentence)
    return frame.orders() + frame.grants() + frame.necessity() + frame.demands()
      + frame.openDemands(vocabulary)
      + CriteriaDemand.findings(text, sentence, vocabulary)
  }

  /// Of two verbs with one noun the last counts, on which the list hangs: `is limited to … and is limited
  /// to the following:`.
  private func grants() -> [DeterminationFinding] {
    var grants: [Grant] = []
    for verb in Words.verbs.matches(in: text.lowered, sentence) {
      guard let grant = grant(verb) else { continue }
      if grants.last?.noun == grant.noun { grants.removeLast() }
      grants.append(grant)
    }
    return grants.map(\.finding)
  }

  /// `Medical necessity for X is established when …`.
  private func necessity() -> [DeterminationFinding] {
    let start = text.trimmed(sentence)
    guard let opening = Words.necessities.first(where: { text.starts(start, with: $0) }) else {
      return []
    }
    let rest = start.lowerBound + opening.utf8.count..<sentence.upperBound
    if let denied = unestablished(start.lowerBound, rest) { return [denied] }
    return Words.established.lazy.compactMap { verb in
      text.first(verb, in: rest).map { ($0, verb.utf8.count) }
    }.prefix(1).compactMap { place, count in
      let object = text.trimmed(rest.lowerBound..<place)
      guard !object.isEmpty, object.count <= Self.longestObject,
        text.first(",", in: object) == nil
      else { return nil }
      let verb = place + 1..<place + count
      guard
        [" when ", " if "].contains(where: {
          text.starts(verb.upperBound..<sentence.upperBound, with: $0)
        })
          || text.starts(verb.upperBound..<sentence.upperBound, with: " by ")
            && text.first("following:", in: verb.upperBound..<sentence.upperBound) != nil
      else { return nil }
      return DeterminationFinding(
        rule: "determination.grant", phrase: [start.lowerBound..<object.lowerBound, verb],
        classes: [.medicallyNecessary], subject: object,
        rest: verb.upperBound..<sentence.upperBound)
    }
  }

  /// `The medical necessity of X has not been established.`.
  private func unestablished(_ start: Int, _ rest: Range<Int>) -> DeterminationFinding? {
    guard
      let verb = Words.unestablished.lazy.compactMap({ verb in
        text.first(verb, in: rest).map { $0 + 1..<$0 + verb.utf8.count }
      }).first
    else { return nil }
    let object = text.trimmed(rest.lowerBound..<verb.lowerBound)
    guard !object.isEmpty, object.count <= Self.longestObject, text.first(",", in: object) == nil
    else { return nil }
    return DeterminationFinding(
      rule: "determination.grant", phrase: [start..<object.lowerBound, verb],
      classes: [.notMedicallyNecessary], subject: object,
      rest: verb.upperBound..<sentence.upperBound)
  }

  /// What is granted, and the determination.
  private typealias Grant = (noun: Range<Int>, finding: DeterminationFinding)

  private func grant(_ verb: PhraseMatch<Bool>) -> Grant? {
    let clause = text.trimmed(clauseStart(before: verb.range.lowerBound)..<verb.range.lowerBound)
    let isDenied = SubjectCheck.isDenied(text, clause)
    let denial = isDenied ? DeterminationVocabulary.denyingDeterminer.utf8.count : 0
    guard
      let noun = Words.grants.match(
        in: text.lowered, at: clause.lowerBound + denial, before: clause.upperBound),
      grantsSomething(verb.range.upperBound)
        || refuses(verb, object(noun.range.upperBound..<clause.upperBound)),
      !pointsToCriteria(verb.range.upperBound), !tellsAmount(verb.range),
      noun.meaning == .covered || !offers(verb.range) || !isDuty(noun.range),
      noun.range.upperBound == clause.upperBound
        || !Words.bareVerbs.contains(text.lowered, verb.range)
    else { return nil }
    let finding = DeterminationFinding(
      rule: "determination.grant", phrase: [verb.range],
      classes: [verb.meaning && !isDenied ? noun.meaning : .notCovered],
      subject: object(noun.range.upperBound..<clause.upperBound) ?? noun.range,
      rest: verb.range.upperBound..<sentence.upperBound)
    return (noun.range, finding)
  }

  /// `Coverage of X is not provided.`: a refusal that names its object needs no more.
  private func refuses(_ verb: PhraseMatch<Bool>, _ object: Range<Int>?) -> Bool {
    !verb.meaning && object != nil
      && text.text(text.trimmed(verb.range.upperBound..<sentence.upperBound)) == "."
  }

  /// `Plaque Psoriasis. Approve for 1 year if …`: who reviews a request is told what to do; the words
  /// before the order in the same item name the condition.
  private func orders() -> [DeterminationFinding] {
    guard
      let order = Words.orders.match(
        in: text.lowered, at: behindPointer, before: sentence.upperBound),
      grantsSomething(order.range.upperBound)
    else { return [] }
    let name = StatementScope.withoutStop(text, text.all.lowerBound..<sentence.lowerBound)
    if Words.amounts.meaning(of: Array(text.lowered[name])) != nil { return [] }
    return [
      DeterminationFinding(
        rule: DeterminationFinding.orderRule, phrase: [order.range], classes: [order.meaning],
        subject: name.isEmpty ? order.range : name,
        rest: order.range.upperBound..<sentence.upperBound)
    ]
  }

  /// Where the sentence begins behind the numbers of references to what stands before it: `Gout. 27-28
  /// Approve if …`.
  private var behindPointer: Int {
    let isPointer = { (index: Int) in
      self.text.bytes[index].isASCIIDigit || ",-".utf8.contains(self.text.bytes[index])
    }
    let end = sentence.prefix(while: isPointer).endIndex
    guard end > sentence.lowerBound, end < sentence.upperBound, text.bytes[end] == 0x20 else {
      return sentence.lowerBound
    }
    return end + 1
  }

  private func demands() -> [DeterminationFinding] {
    Words.demands.matches(in: text.lowered, sentence).compactMap { demand in
      let stops = [" when ", " if ", " unless "].compactMap {
        text.first($0, in: demand.range.upperBound..<sentence.upperBound)
      }
      let object = StatementScope.withoutStop(
        text, demand.range.upperBound..<(stops.min() ?? sentence.upperBound))
      guard !object.isEmpty else { return nil }
      return DeterminationFinding(
        rule: "determination.demand", phrase: [demand.range], classes: [demand.meaning],
        subject: object, rest: object.upperBound..<sentence.upperBound)
    }
  }

  /// `The following must be met for SERVICE to be considered TERM`.
  private func openDemands(_ vocabulary: PolicyVocabulary) -> [DeterminationFinding] {
    guard let start = Words.openDemands.compactMap({ text.first($0, in: sentence) }).min(),
      let opening = Words.openDemands.first(where: {
        text.starts(start..<sentence.upperBound, with: $0)
      })
    else { return [] }
    let rest = start + opening.utf8.count..<sentence.upperBound
    if let bare = bareDemand(start, rest) { return [bare] }
    for state in Words.demandedStates {
      guard let middle = text.first(state, in: rest),
        let term = vocabulary.determinationTerms.match(
          in: text.lowered, at: middle + state.utf8.count, before: rest.upperBound)
      else { continue }
      let phrase = middle + 1..<term.range.upperBound
      return [
        DeterminationFinding(
          rule: "determination.demand", phrase: [phrase], classes: [term.meaning],
          subject: text.trimmed(rest.lowerBound..<middle),
          rest: term.range.upperBound..<sentence.upperBound)
      ]
    }
    return []
  }

  /// `All of the following criteria must be met for admission:`.
  private func bareDemand(_ start: Int, _ rest: Range<Int>) -> DeterminationFinding? {
    let object = StatementScope.withoutStop(text, rest)
    guard text.bytes[sentence.upperBound - 1] == UInt8(ascii: ":"), !object.isEmpty,
      object.count <= Self.longestObject, !isClause(object), !isDeparture(object),
      text.first("criteria", in: sentence.lowerBound..<start) != nil, demands().isEmpty
    else { return nil }
    return DeterminationFinding(
      rule: "determination.demand", phrase: [start..<rest.lowerBound],
      classes: [isRefusal(object) ? .notCovered : .medicallyNecessary], subject: object,
      rest: object.upperBound..<rest.upperBound)
  }

  /// Whether criteria are for doing something: `for the drug to work`, but not `for admission to this
  /// level of care`.
  private func isClause(_ object: Range<Int>) -> Bool {
    text.first(" to ", in: object) != nil && text.first(" to this level", in: object) == nil
  }

  /// `Any of the following criteria is sufficient for exclusion:`.
  private func isRefusal(_ object: Range<Int>) -> Bool {
    Words.refusals.contains { text.starts(object, with: $0) }
  }

  private func isDeparture(_ object: Range<Int>) -> Bool {
    Words.departures.contains { text.starts(object, with: $0) }
  }

  /// The most bytes of what criteria are for.
  private static let longestObject = 80

  /// A clause begins with the sentence, after `; `, or after an opening such as `For adults, `.
  private func clauseStart(before end: Int) -> Int {
    let start =
      (sentence.lowerBound..<end).last { text.bytes[$0] == UInt8(ascii: ";") }.map { $0 + 1 }
      ?? sentence.lowerBound
    let clause = text.trimmed(start..<end)
    let isNoun = { (index: Int) in
      Words.grants.match(in: text.lowered, at: index, before: end) != nil
    }
    if isNoun(clause.lowerBound) { return start }
    return clause.last { index in
      ",:".utf8.contains(text.bytes[index]) && index + 2 < end && isNoun(index + 2)
    }.map { $0 + 1 } ?? start
  }

  /// `Benefits for frames are limited to the maximum allowed amount`: how much is paid, not for what.
  private func tellsAmount(_ verb: Range<Int>) -> Bool {
    var rest = text.trimmed(verb.upperBound..<sentence.upperBound)
    if Words.paidWays.match(in: text.lowered, at: rest.lowerBound, before: rest.upperBound) != nil {
      return true
    }
    guard text.first("limited", in: verb) != nil else { return false }
    if text.starts(rest, with: "to ") {
      rest = rest.lowerBound + "to ".utf8.count..<rest.upperBound
    }
    return Words.paidAmounts.contains { text.starts(rest, with: $0) }
  }

  private func pointsToCriteria(_ start: Int) -> Bool {
    Words.pointingGrants.contains { text.first($0, in: start..<sentence.upperBound) != nil }
  }

  private func offers(_ verb: Range<Int>) -> Bool {
    text.first(Words.offering, in: verb) != nil
  }

  private func isDuty(_ noun: Range<Int>) -> Bool { text.first(Words.duty, in: noun) != nil }

  /// Whether a condition or someone follows, and not a stretch of time alone.
  private func grantsSomething(_ start: Int) -> Bool {
    let rest = text.trimmed(start..<sentence.upperBound)
    guard
      let opening = Words.conditions.match(
        in: text.lowered, at: rest.lowerBound, before: rest.upperBound)
        ?? Words.spans.match(in: text.lowered, at: rest.lowerBound, before: rest.upperBound)
    else { return false }
    let next = text.trimmed(opening.range.upperBound..<rest.upperBound)
    return !next.isEmpty && !Self.isOnlyTime(text, rest)
  }

  /// Whether words after `approved` name a stretch of time and no condition: `for up to 6 months`.
  static func isOnlyTime(_ text: CleanText, _ rest: Range<Int>) -> Bool {
    let rest = text.trimmed(rest)
    let isSpan =
      Words.spans.match(in: text.lowered, at: rest.lowerBound, before: rest.upperBound) != nil
      || Words.wordSpans.match(in: text.lowered, at: rest.lowerBound, before: rest.upperBound)
        != nil
      || text.starts(rest, with: "to ")
        && (rest.lowerBound + 3..<rest.upperBound).first.map { text.bytes[$0].isASCIIDigit }
          ?? false
      || countsPeriod(text, rest)
      || text.starts(rest, with: "for ")
        && (rest.lowerBound + 4..<rest.upperBound).first.map { text.bytes[$0].isASCIIDigit }
          ?? false
    return isSpan && !setsCondition(text, rest)
  }

  /// Whether words behind a stretch of time say on what condition; `unless otherwise specified` does not.
  static func setsCondition(_ text: CleanText, _ rest: Range<Int>) -> Bool {
    Words.openers.contains { opener in
      text.first(opener, in: rest).map { start in
        !Words.noConditions.contains { text.starts(start..<rest.upperBound, with: $0) }
      } ?? false
    }
  }

  /// `to a 6-month period`.
  private static func countsPeriod(_ text: CleanText, _ rest: Range<Int>) -> Bool {
    guard let opening = ["to a ", "to an "].first(where: { text.starts(rest, with: $0) }) else {
      return false
    }
    let amount = rest.lowerBound + opening.utf8.count..<rest.upperBound
    let unit = amount.prefix { text.bytes[$0].isASCIIDigit }.endIndex
    return unit > amount.lowerBound
      && DeterminationVocabulary.timeUnits.contains {
        text.starts(unit..<rest.upperBound, with: "-" + $0.dropFirst())
          || text.starts(unit..<rest.upperBound, with: $0)
      }
  }

  /// What is granted, where the sentence names it: `Coverage of X`, not `Authorization of 12 months`.
  private func object(_ range: Range<Int>) -> Range<Int>? {
    let range = text.trimmed(range)
    guard let word = Words.objectOpenings.first(where: { text.starts(range, with: $0) }) else {
      return nil
    }
    let object = text.trimmed((range.lowerBound + word.utf8.count)..<range.upperBound)
    guard let first = object.first, !text.bytes[first].isASCIIDigit,
      !text.starts(object, with: "up to"), !text.starts(object, with: "therapy")
    else { return nil }
    return object
  }
}
