import SourceReading
import TextAnalysis
import Vocabulary

/// Finds where the service begins in a determining sentence's subject: behind who says it, since when and
/// why.
enum SubjectOpening {
  /// The most bytes of a clause before the service.
  private static let longestPremise = 200
  /// The most openings before one service.
  private static let most = 4

  /// A subject without what stands before the service.
  static func removed(from subject: Range<Int>, _ text: CleanText) -> Range<Int> {
    var range = text.trimmed(subject)
    for _ in 0..<most {
      let start = plain(text, range)
      let next = attribution(text, start) ?? premise(text, start) ?? start
      if next == range { break }
      range = next
    }
    return range
  }

  /// A subject without a name, a preamble, joining words and `the use of`.
  private static func plain(_ text: CleanText, _ range: Range<Int>) -> Range<Int> {
    var range = range
    while let first = range.first, text.bytes[first] == UInt8(ascii: "*") {
      range = text.trimmed((first + 1)..<range.upperBound)
    }
    if text.starts(range, with: "(note: ") {
      range = text.trimmed((range.lowerBound + "(note: ".utf8.count)..<range.upperBound)
    }
    if let colon = label(text, range) { range = text.trimmed(colon..<range.upperBound) }
    for end in [
      StatementScope.dateOpening(text, range), preamble(text, range),
    ].compactMap(\.self) where end < range.upperBound {
      range = text.trimmed(end..<range.upperBound)
    }
    for opening in StatementScope.openings where text.starts(range, with: opening) {
      range = text.trimmed((range.lowerBound + opening.utf8.count)..<range.upperBound)
    }
    if let end = conclusion(text, range) { range = text.trimmed(end..<range.upperBound) }
    if let start = GluedStatusHeading.endOfSection(before: range, text)
      ?? GluedStatusHeading.end(before: range, text)
    {
      range = start..<range.upperBound
    }
    return denied(text, range) ?? range
  }

  /// Where `X is normal, so` ends: the service is what is concluded on.
  private static func conclusion(_ text: CleanText, _ range: Range<Int>) -> Int? {
    let ends = ScopeVocabulary.conclusions.compactMap { words in
      text.first(words, in: range).map { $0 + words.utf8.count }
    }
    guard let end = ends.max(), end < range.upperBound else { return nil }
    let rest = text.text(text.trimmed(end..<range.upperBound)).lowercased()
    return rest.isEmpty || DeterminationVocabulary.pronouns.contains(rest) ? nil : end
  }

  /// The longest label before a service, in bytes.
  private static let longestLabel = 60

  /// Where a label ends before a sentence: `Carrier status: Testing of both parents is …`.
  private static func label(_ text: CleanText, _ range: Range<Int>) -> Int? {
    guard let colon = text.first(": ", in: range),
      colon - range.lowerBound <= (namesPeople(text, range) ? longestPremise : longestLabel),
      colon + 2 < range.upperBound,
      text.bytes[colon + 2].isASCIIUppercase
        || text.starts(range, with: forPeople) && namesPeople(text, range),
      text.first("(", in: range.lowerBound..<colon) == nil
    else { return nil }
    return colon + 2
  }

  /// The people that a label before the service names: `Adults with gout: Night frames are …`.
  static func people(_ text: CleanText, _ subject: Range<Int>) -> Range<Int>? {
    let range = text.trimmed(subject)
    guard namesPeople(text, range), let end = label(text, range) else { return nil }
    return StatementScope.withoutStop(text, people(text, range)..<end)
  }

  /// What may stand before the people of a label.
  private static let forPeople = "for "

  /// Where the people of a label begin: `For adults with gout: night frames are …`.
  private static func people(_ text: CleanText, _ range: Range<Int>) -> Int {
    text.starts(range, with: forPeople) ? range.lowerBound + forPeople.utf8.count : range.lowerBound
  }

  /// Whether words open with people: `Adults with gout and a history of stones: Night frames are …`.
  private static func namesPeople(_ text: CleanText, _ range: Range<Int>) -> Bool {
    ScopeVocabulary.peopleNouns.contains(
      String(
        decoding: text.lowered[people(text, range)..<range.upperBound].prefix { $0 != 0x20 },
        as: UTF8.self))
  }

  /// What a sentence denies: `…, and no further treatment is covered`.
  private static func denied(_ text: CleanText, _ range: Range<Int>) -> Range<Int>? {
    guard SubjectCheck.isDenied(text, range) else { return nil }
    let joined = text.first(", and no ", in: range).map { $0 + ", and no ".utf8.count }
    let pair = DeterminationVocabulary.denyingPair
    let opening = text.starts(range, with: pair) ? pair : "no "
    return text.trimmed((joined ?? range.lowerBound + opening.utf8.count)..<range.upperBound)
  }

  /// Where `It is the policy of PLAN that` ends, a heading glued before it or not.
  private static func preamble(_ text: CleanText, _ range: Range<Int>) -> Int? {
    for opening in DeterminationVocabulary.preambles {
      if let start = text.first(opening, in: range) {
        return StatementScope.preamble(text, start..<range.upperBound)
      }
    }
    return nil
  }

  /// A subject behind `CMS has determined that`.
  private static func attribution(_ text: CleanText, _ range: Range<Int>) -> Range<Int>? {
    guard let said = ScopeVocabulary.attributions.first(in: text.lowered, range),
      said.range.upperBound - range.lowerBound <= longestPremise
    else { return nil }
    let rest = text.trimmed(said.range.upperBound..<range.upperBound)
    return rest.isEmpty ? nil : rest
  }

  /// A subject behind `Based upon our criteria,`.
  private static func premise(_ text: CleanText, _ range: Range<Int>) -> Range<Int>? {
    guard
      let opening = ScopeVocabulary.premises.match(
        in: text.lowered, at: range.lowerBound, before: range.upperBound),
      let comma = text.first(", the following", in: opening.range.upperBound..<range.upperBound)
        ?? commas(text, opening.range.upperBound..<range.upperBound).first(where: {
          !isBeforeYear(text, $0, range.upperBound) && !joins(text, $0, range.upperBound)
        }), comma - range.lowerBound <= longestPremise
    else { return nil }
    let rest = text.trimmed((comma + 1)..<range.upperBound)
    return rest.isEmpty ? nil : rest
  }

  /// Whether another clause of the premise follows a comma: `Once the goals are met, or a home program
  /// suffices, …`.
  private static func joins(_ text: CleanText, _ comma: Int, _ end: Int) -> Bool {
    let rest = text.trimmed((comma + 1)..<end)
    return ["or ", "and "].contains { text.starts(rest, with: $0) }
  }

  private static func isBeforeYear(_ text: CleanText, _ comma: Int, _ end: Int) -> Bool {
    let digits = text.bytes[min(comma + 1, end)..<end].drop { $0 == 0x20 }.prefix(5)
    return digits.prefix(4).count == 4 && digits.prefix(4).allSatisfy(\.isASCIIDigit)
      && digits.dropFirst(4).allSatisfy { !$0.isWordByte }
  }

  /// The opening phrase of a sentence whose service stands behind the plan's verb or another clause: `For
  /// adults with gout, PLAN covers …`, `If the chair is broken, then …`.
  static func before(_ text: CleanText, _ finding: DeterminationFinding) -> Range<Int>? {
    let end = min(
      finding.subject.lowerBound, finding.phrase.first?.lowerBound ?? finding.subject.lowerBound)
    let start = (0..<end).last { text.bytes[$0] == UInt8(ascii: ".") && $0 + 1 < end }
    let clause = text.trimmed((start.map { $0 + 1 } ?? 0)..<end)
    guard ["for ", "in ", "when ", "if "].contains(where: { text.starts(clause, with: $0) }),
      !ScopeVocabulary.otherStarts.contains(where: { text.starts(clause, with: $0) }),
      let comma = commas(text, clause).last
    else { return nil }
    return text.trimmed(clause.lowerBound..<comma)
  }

  /// Parts an opening phrase from the subject: `For individuals with X, sacroplasty`.
  static func split(_ text: CleanText, _ range: Range<Int>) -> (
    opening: Range<Int>?, subject: Range<Int>
  ) {
    let openers = [
      "for ", "in ", "when ", "if ", "as ", "under ", "to ", "after ", "following ", "during ",
      "prior to ", "before ", "unless ", "except for ", "except in ", "except when ",
      "with the exception of ", "other than for ",
    ]
    guard openers.contains(where: { text.starts(range, with: $0) }),
      !ServiceReferenceVocabulary.namedOpenings.contains(where: { text.starts(range, with: $0) }),
      let comma = closingComma(text, range)
    else { return (nil, range) }
    return (
      text.trimmed(range.lowerBound..<comma), text.trimmed((comma + 1)..<range.upperBound)
    )
  }

  /// The commas outside brackets.
  private static func commas(_ text: CleanText, _ range: Range<Int>) -> [Int] {
    var depth = 0
    var commas: [Int] = []
    for index in range {
      switch text.bytes[index] {
      case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"): depth = max(0, depth - 1)
      case UInt8(ascii: ",") where depth == 0: commas.append(index)
      default: break
      }
    }
    return commas
  }

  /// The comma that closes an opening phrase: the last one, but before an enumeration at the end, which is the
  /// subject, the first.
  private static func closingComma(_ text: CleanText, _ range: Range<Int>) -> Int? {
    let commas = commas(text, range)
    guard let last = commas.last else { return nil }
    let rest = text.trimmed((last + 1)..<range.upperBound)
    if rest.isEmpty { return nil }
    return ["and ", "or ", "and/or "].contains(where: { text.starts(rest, with: $0) })
      ? commas.first : last
  }
}
