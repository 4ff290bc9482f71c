import SourceReading
import TextAnalysis
import Vocabulary

/// Finds for whom, for what and on what condition a sentence judges its service.
enum ConditionClause {
  private typealias Words = ScopeVocabulary

  /// Parts a subject where its condition begins, outside brackets.
  ///
  /// What a `for` says behind a noun too broad for a name belongs to the name: `Testing for X`.
  static func split(_ text: CleanText, _ range: Range<Int>) -> (
    service: Range<Int>, indication: Range<Int>?
  ) {
    var depth = 0
    for index in range {
      if "([".utf8.contains(text.bytes[index]) { depth += 1 }
      if ")]".utf8.contains(text.bytes[index]) { depth = max(0, depth - 1) }
      guard depth == 0, index > range.lowerBound, text.bytes[index] == 0x20,
        let (opening, isKept) = opening(text, (index + 1)..<range.upperBound)
      else { continue }
      let before = text.trimmed(range.lowerBound..<index)
      let start = isKept ? opening.lowerBound : opening.upperBound
      let rest = text.trimmed(start..<range.upperBound)
      guard !rest.isEmpty, opens(text, opening, before, rest) else { continue }
      if !isKept, TimeSpan.isOnly(text, rest) { return (before, nil) }
      // `X, including when done with Y`: a use that is meant, too, is no condition.
      guard let word = including(text, before) else { return (before, rest) }
      return (text.trimmed(before.lowerBound..<(before.upperBound - word.utf8.count)), nil)
    }
    return (range, nil)
  }

  /// Whether a part of a subject says what a service is rather than what it is for: `as a technique of`.
  static func isWeak(_ text: CleanText, _ range: Range<Int>) -> Bool {
    Words.weakRoles.match(in: text.lowered, at: range.lowerBound, before: range.upperBound) != nil
  }

  private static func including(_ text: CleanText, _ before: Range<Int>) -> String? {
    Words.includingWords.first {
      text.lowered[before].suffix($0.utf8.count).elementsEqual($0.utf8)
    }
  }

  /// The opening of a condition at the head of some words, and whether it belongs to what it says.
  private static func opening(
    _ text: CleanText, _ range: Range<Int>
  ) -> (words: Range<Int>, isKept: Bool)? {
    if let opening = Words.conditionOpenings.match(
      in: text.lowered, at: range.lowerBound, before: range.upperBound)
    {
      return (opening.range, opening.meaning)
    }
    guard text.starts(range, with: "in "), namesPeople(text, range) else { return nil }
    return (range.lowerBound..<(range.lowerBound + 2), true)
  }

  /// Whether the words behind `in` come to people before anything else: `in obtunded individuals`.
  private static func namesPeople(_ text: CleanText, _ range: Range<Int>) -> Bool {
    let words = WhiteSpace.words(text.lowered, range.prefix(Words.longestPeople))
    for range in words.dropFirst().prefix(Words.reachOfPeople) {
      let name = word(text, range)
      if Words.peopleNouns.contains(name) { return true }
      if Words.danglingWords.contains(name), name != "or", name != "and" { return false }
    }
    return false
  }

  private static func opens(
    _ text: CleanText, _ opening: Range<Int>, _ before: Range<Int>, _ rest: Range<Int>
  ) -> Bool {
    let last = WhiteSpace.words(text.lowered, before).last.map { word(text, $0) } ?? ""
    // `Indications for which coverage …`: a relative clause names no condition.
    if text.starts(rest, with: "which ") { return false }
    if text.starts(opening, with: "as ") {
      return last != "such" && !Words.causes.contains { text.starts(rest, with: $0) }
    }
    // What a thing is used together with says which thing it is.
    if ["used in conjunction", "used in combination"].contains(where: {
      text.starts(opening.lowerBound..<rest.upperBound, with: $0)
    }) {
      return false
    }
    if text.starts(opening, with: "for"), Words.beforeFor.contains(last) { return false }
    if text.starts(opening, with: "for"), Words.testHeads.contains(last),
      Words.peopleAndPurposes.match(
        in: text.lowered, at: rest.lowerBound, before: rest.upperBound) == nil
    {
      return false
    }
    if text.starts(opening, with: "for"), joinsTreatment(text, before) { return false }
    let saysWhatFor = ["for", "to ", "used", "performed", "solely", "primarily", "only to"]
    return !(saysWhatFor.contains { text.starts(opening, with: $0) } && isBroad(text, before))
  }

  /// `Services associated with treatment`, of which `for` says what is treated.
  private static func joinsTreatment(_ text: CleanText, _ range: Range<Int>) -> Bool {
    let words = WhiteSpace.words(text.lowered, range).suffix(2).map { word(text, $0) }
    return words.count == 2 && ["treatment", "therapy"].contains(words[1])
      && Words.danglingWords.contains(words[0])
  }

  /// Whether words name a kind of service that says too little: `Genetic testing`.
  static func isBroad(_ text: CleanText, _ range: Range<Int>) -> Bool {
    let words = WhiteSpace.words(text.lowered, range).map { word(text, $0) }
    return words.contains(where: Words.broadHeads.contains)
      && words.allSatisfy { Words.broadHeads.contains($0) || Words.broadModifiers.contains($0) }
  }

  /// The condition that the words behind a determination open with; nil where they say something else.
  static func behind(_ text: CleanText, _ range: Range<Int>) -> Range<Int>? {
    var range = text.trimmed(range)
    let isApart = range.first.map { text.bytes[$0] == UInt8(ascii: ",") } ?? false
    while let first = range.first, ",;)".utf8.contains(text.bytes[first]) {
      range = text.trimmed((first + 1)..<range.upperBound)
    }
    if isApart, opensReason(text, range) { return nil }
    if text.starts(range, with: "("), let close = text.first(")", in: range) {
      range = text.trimmed((close + 1)..<range.upperBound)
    }
    let reasons = ["due to", "because", "as there is", "since ", "is as ", "are as "]
    if reasons.contains(where: { text.starts(range, with: $0) }) {
      let end = range.first { text.bytes[$0] == UInt8(ascii: ";") } ?? range.upperBound
      guard let start = text.first(" for ", in: range.lowerBound..<end),
        !endsInRisk(text, range.lowerBound..<start)
      else { return nil }
      range = text.trimmed(start..<end)
    }
    if GrantFrame.isOnlyTime(text, range),
      DeterminationVocabulary.timeUnits.contains(where: { text.first($0, in: range) != nil })
    {
      return nil
    }
    guard opens(text, range) else {
      return behindNoun(text, range).flatMap { opens(text, $0) ? $0 : nil } ?? later(text, range)
    }
    return behindUnmet(text, range)
  }

  /// The words behind a noun that only goes with the determination: `therapy in gout`.
  private static func behindNoun(_ text: CleanText, _ range: Range<Int>) -> Range<Int>? {
    guard let noun = WhiteSpace.words(text.lowered, range).first,
      Words.judgedNouns.contains(String(decoding: text.lowered[noun], as: UTF8.self)),
      case let rest = text.trimmed(noun.upperBound..<range.upperBound),
      ["in ", "for "].contains(where: { text.starts(rest, with: $0) })
    else { return nil }
    return rest
  }

  /// What a condition says besides that criteria are not met: `when these criteria are not met and for all other
  /// indications`.
  private static func behindUnmet(_ text: CleanText, _ range: Range<Int>) -> Range<Int> {
    guard isClause(text, range),
      let end = DeterminationVocabulary.unmetJoiners.compactMap({ words in
        text.first(words, in: range).map { $0 + words.utf8.count - "for ".utf8.count }
      }).min(),
      Words.criteriaNouns.contains(text.lowered, range.lowerBound..<end)
    else { return range }
    return text.trimmed(end..<range.upperBound)
  }

  /// `because of an increased risk for infections`: what `for` says belongs to the risk.
  private static func endsInRisk(_ text: CleanText, _ range: Range<Int>) -> Bool {
    WhiteSpace.words(text.lowered, range).last.map { Words.risks.contains(word(text, $0)) } ?? false
  }

  /// Whether words behind a comma are a clause that says why: `, as the member is not treated by it`.
  static func opensReason(_ text: CleanText, _ range: Range<Int>) -> Bool {
    Words.reasonOpenings.match(in: text.lowered, at: range.lowerBound, before: range.upperBound)
      != nil && Words.finiteVerbs.contains(text.lowered, range)
  }

  /// Whether words begin with what may be a condition.
  private static func opens(_ text: CleanText, _ range: Range<Int>) -> Bool {
    let last = WhiteSpace.words(text.lowered, range).last.map { word(text, $0) } ?? ""
    guard !range.isEmpty,
      !(text.starts(range, with: "as ") && Words.benefits.contains(last)),
      !Words.otherStarts.contains(where: { text.starts(range, with: $0) }),
      let start = Words.conditionStarts.match(
        in: text.lowered, at: range.lowerBound, before: range.upperBound)
        ?? Words.purposeStarts.match(
          in: text.lowered, at: range.lowerBound, before: range.upperBound)
        ?? Words.limitedPeople.match(
          in: text.lowered, at: range.lowerBound, before: range.upperBound)
    else { return false }
    return start.range.count < range.count
  }

  /// The condition behind words that say something else: `once every 60 days for adults with gout`, `to plan
  /// limits when the tooth is broken`.
  private static func later(_ text: CleanText, _ range: Range<Int>) -> Range<Int>? {
    if Words.limits.match(in: text.lowered, at: range.lowerBound, before: range.upperBound) != nil
      || Words.payers.contains(where: { text.starts(range, with: $0) }),
      let start = text.first(" for ", in: range)
    {
      return text.trimmed(start..<range.upperBound)
    }
    return Words.laterClauses.first(in: text.lowered, range).map {
      $0.range.lowerBound..<range.upperBound
    }
  }

  /// Whether a condition is a clause, `when …`, and names neither people nor a purpose.
  static func isClause(_ text: CleanText, _ range: Range<Int>) -> Bool {
    Words.clauseOpenings.match(in: text.lowered, at: range.lowerBound, before: range.upperBound)
      != nil && !text.starts(range, with: "only for") && !saysUse(text, range)
      || text.starts(range, with: "not meeting") || text.starts(range, with: "that do")
  }

  /// Whether a clause says for what a service is used: `when used in adults`.
  private static func saysUse(_ text: CleanText, _ range: Range<Int>) -> Bool {
    Words.usedClauses.match(in: text.lowered, at: range.lowerBound, before: range.upperBound)
      != nil
  }

  /// A condition without what leads to a list, gives reasons or examples or says what else must be met;
  /// nil where nothing is left.
  static func trimmed(_ text: CleanText, _ range: Range<Int>) -> Range<Int>? {
    var range = withoutOpening(text, text.trimmed(range))
    if let reason = DeterminationVocabulary.reasons.first(in: text.lowered, range) {
      range = text.trimmed(range.lowerBound..<reason.range.lowerBound)
    }
    if let end = Words.indicationEnds.matches(in: text.lowered, range).first(where: {
      isOutside(text, range.lowerBound..<$0.range.lowerBound)
    }) {
      range = text.trimmed(range.lowerBound..<end.range.lowerBound)
    }
    range = withoutNote(text, range)
    if let stop = text.first("; ", in: range), isOutside(text, range.lowerBound..<stop) {
      range = text.trimmed(range.lowerBound..<stop)
    }
    if let list = text.first("the following", in: range) {
      range = beforeLead(text, range, list)
      // `if the sole reason for use is any of the following`: no clause is left before the list.
      if text.starts(range, with: "if "), !Words.finiteVerbs.contains(text.lowered, range) {
        return nil
      }
    }
    if isBareUse(text, range) { return nil }
    if isClause(text, range) {
      if saysNothing(text, range) { return nil }
    } else if let clause = firstClause(text, range) {
      range = text.trimmed(range.lowerBound..<clause)
    }
    range = withoutDangling(text, range)
    let isList = Words.listedBelow.contains(text.text(range).lowercased())
    return isEmpty(text, range) || isList ? nil : range
  }

  /// Whether no bracket stands open behind some words.
  private static func isOutside(_ text: CleanText, _ range: Range<Int>) -> Bool {
    text.bytes[range].count { $0 == UInt8(ascii: "(") }
      <= text.bytes[range].count { $0 == UInt8(ascii: ")") }
  }

  /// Whether of a clause nothing but its verb is left before a list: `when performed`.
  private static func isBareUse(_ text: CleanText, _ range: Range<Int>) -> Bool {
    let words = WhiteSpace.words(text.lowered, range)
    return words.count <= 4
      && (words.last.map {
        DeterminationVocabulary.reducedClauses.contains(word(text, $0))
      } ?? false)
      && Words.usedClauses.match(in: text.lowered, at: range.lowerBound, before: range.upperBound)
        .map { $0.range.upperBound == range.upperBound } ?? false
  }

  /// A condition without the brackets at its end that speak of the list or point elsewhere.
  private static func withoutNote(_ text: CleanText, _ range: Range<Int>) -> Range<Int> {
    guard let last = range.last, text.bytes[last] == UInt8(ascii: ")"),
      let open = range.last(where: { text.bytes[$0] == UInt8(ascii: "(") }),
      Words.notes.match(in: text.lowered, at: open + 1, before: last) != nil
    else { return range }
    return text.trimmed(range.lowerBound..<open)
  }

  private static func withoutOpening(_ text: CleanText, _ range: Range<Int>) -> Range<Int> {
    var range = range
    if Words.limitedPeople.match(in: text.lowered, at: range.lowerBound, before: range.upperBound)
      != nil
    {
      range = text.trimmed((range.lowerBound + "to ".utf8.count)..<range.upperBound)
    }
    for word in ["only for ", "only ", "for "] where text.starts(range, with: word) {
      range = text.trimmed((range.lowerBound + word.utf8.count)..<range.upperBound)
    }
    return range
  }

  /// The words before the phrase that leads to a list: `treatment of gout in adults with any of the
  /// following`.
  private static func beforeLead(_ text: CleanText, _ range: Range<Int>, _ list: Int) -> Range<Int>
  {
    let before = range.lowerBound..<list
    if !isClause(text, range), let joiner = joiner(text, before) {
      return text.trimmed(range.lowerBound..<joiner)
    }
    let starts =
      Words.conditionOpenings.matches(in: text.lowered, before).map(\.range.lowerBound)
      + Words.clauseOpenings.matches(in: text.lowered, before).map(\.range.lowerBound)
      + Words.leadVerbs.matches(in: text.lowered, before).map(\.range.lowerBound)
    return text.trimmed(range.lowerBound..<(starts.max() ?? range.lowerBound))
  }

  /// Where a clause begins behind what names people or a purpose.
  private static func firstClause(_ text: CleanText, _ range: Range<Int>) -> Int? {
    let use = Words.usedClauses.match(
      in: text.lowered, at: range.lowerBound, before: range.upperBound)
    let start = use?.range.upperBound ?? range.lowerBound
    return Words.laterClauses.matches(in: text.lowered, start..<range.upperBound).first {
      $0.range.lowerBound > range.lowerBound
    }?.range.lowerBound
  }

  /// Whether a clause says only that criteria are met.
  private static func saysNothing(_ text: CleanText, _ range: Range<Int>) -> Bool {
    if Words.emptyClauses.match(in: text.lowered, at: range.lowerBound, before: range.upperBound)
      != nil
    {
      return true
    }
    guard Words.criteriaNouns.contains(text.lowered, range),
      text.first("not ", in: range) == nil
    else { return false }
    return Words.metWords.contains(text.lowered, range)
      || WhiteSpace.words(text.lowered, range).count <= Words.shortClause
  }

  /// A service without the words at its end that only a condition could follow: `Knee scans up to`, `screening,
  /// including`.
  static func withoutOpenEnd(_ text: CleanText, _ service: Range<Int>) -> Range<Int> {
    var range = service
    while let last = WhiteSpace.words(text.lowered, range).last, last.lowerBound > range.lowerBound,
      Words.openEnds.contains(word(text, last)), isOutside(text, range)
    {
      range = text.trimmed(range.lowerBound..<last.lowerBound)
      while let byte = range.last, text.bytes[byte] == UInt8(ascii: ",") {
        range = text.trimmed(range.lowerBound..<byte)
      }
    }
    return range.isEmpty ? service : range
  }

  private static func withoutDangling(_ text: CleanText, _ range: Range<Int>) -> Range<Int> {
    var range = range
    while let last = WhiteSpace.words(text.lowered, range).last {
      if let byte = range.last, ",;:.(-".utf8.contains(text.bytes[byte]) {
        range = text.trimmed(range.lowerBound..<byte)
      } else if Words.danglingWords.contains(word(text, last)) {
        range = text.trimmed(range.lowerBound..<last.lowerBound)
      } else if let start = danglingPeople(text, range) {
        range = text.trimmed(range.lowerBound..<start)
      } else {
        break
      }
    }
    return range
  }

  /// Where `in patients` begins at the end of a condition.
  private static func danglingPeople(_ text: CleanText, _ range: Range<Int>) -> Int? {
    let words = WhiteSpace.words(text.lowered, range).suffix(2)
    guard words.count == 2, let last = words.last, let first = words.first,
      ["in", "for", "among"].contains(word(text, first)),
      Words.emptyIndications.contains(word(text, last))
    else { return nil }
    return first.lowerBound
  }

  private static func isEmpty(_ text: CleanText, _ range: Range<Int>) -> Bool {
    let words = WhiteSpace.words(text.lowered, range).map { word(text, $0) }
    if let last = words.last, words.contains(where: Words.wholes.contains),
      ServiceReferenceVocabulary.useNouns.contains(last)
    {
      return false
    }
    return words.allSatisfy { word in
      word.isEmpty || Words.emptyIndications.contains(word)
        || Words.danglingWords.contains(word)
    }
  }

  private static func word(_ text: CleanText, _ range: Range<Int>) -> String {
    var word = text.lowered[range]
    while let last = word.last, ",;:.)".utf8.contains(last) { word.removeLast() }
    while let first = word.first, "([".utf8.contains(first) { word.removeFirst() }
    return String(decoding: word, as: UTF8.self)
  }
}
