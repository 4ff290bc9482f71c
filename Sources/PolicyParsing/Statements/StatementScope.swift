import SourceReading
import TextAnalysis
import Vocabulary

/// Parts a determining sentence into the service judged, the condition it is judged for, and the
/// words on which its list hangs; ranges are of the sentence's clean text.
struct StatementScope: Hashable, Sendable {
  /// The service.
  var service: Range<Int>
  /// The condition; nil where none is printed.
  var indication: Range<Int>?
  /// The clause that opens the list; nil where there is none.
  var lead: Range<Int>?

  /// Reads the scope of a finding.
  ///
  /// A list hangs on the sentence where `opensList` says so.
  init(
    _ text: CleanText, _ finding: DeterminationFinding, opensList: Bool,
    _ vocabulary: PolicyVocabulary
  ) {
    let rest = Self.withoutStop(text, finding.rest)
    lead = opensList ? Self.lead(text, rest, vocabulary) : nil
    let after = text.trimmed(rest.lowerBound..<(lead?.lowerBound ?? rest.upperBound))
    let (opening, subject) = Self.split(text, Self.withoutOpening(text, finding.subject))
    let parts = Self.parts(text, subject)
    service = Self.withoutComma(text, parts.service)
    let found =
      parts.indication ?? Self.condition(text, after) ?? opening
      ?? Self.residue(text, finding.subject)
    indication = found.flatMap { Self.withoutReason(text, $0) }
  }

  /// A subject without `Note:` and `The use of`.
  static func withoutOpening(_ text: CleanText, _ range: Range<Int>) -> Range<Int> {
    var range = text.trimmed(range)
    if let end = dateOpening(text, range) { range = text.trimmed(end..<range.upperBound) }
    if let end = preamble(text, range) { range = text.trimmed(end..<range.upperBound) }
    if let end = authority(text, range) { range = text.trimmed(end..<range.upperBound) }
    for opening in [
      "note:", "and ", "or ", "however, ", "therefore, ", "the use of ", "use of ", "in addition, ",
      "requests for ", "initial requests for ", "continuation requests for ",
    ] + DeterminationVocabulary.residues.map({ $0 + " of " })
    where text.starts(range, with: opening) {
      range = text.trimmed((range.lowerBound + opening.utf8.count)..<range.upperBound)
    }
    return range
  }

  /// The words of `All other uses of X` that say for what X is judged.
  private static func residue(_ text: CleanText, _ range: Range<Int>) -> Range<Int>? {
    let range = text.trimmed(range)
    for opening in DeterminationVocabulary.residues where text.starts(range, with: opening) {
      let end = range.lowerBound + opening.utf8.count
      if text.starts(end..<range.upperBound, with: " of ") { return range.lowerBound..<end }
    }
    return nil
  }

  /// Where `Per NCD 100.3,` ends.
  private static func authority(_ text: CleanText, _ range: Range<Int>) -> Int? {
    guard ["per ", "based on ", "according to "].contains(where: { text.starts(range, with: $0) }),
      let comma = text.first(", ", in: range), comma - range.lowerBound <= 90
    else { return nil }
    return comma + 2
  }

  /// Where `Effective for dates of service on or after DATE:` ends.
  static func dateOpening(_ text: CleanText, _ range: Range<Int>) -> Int? {
    guard
      DeterminationVocabulary.dateOpenings.contains(where: { text.starts(range, with: $0) }),
      let end = range.prefix(90).first(where: { text.bytes[$0] == UInt8(ascii: ":") })
    else { return nil }
    return end + 1
  }

  /// Where `It is the policy of PLAN that` ends.
  static func preamble(_ text: CleanText, _ range: Range<Int>) -> Int? {
    guard DeterminationVocabulary.preambles.contains(where: { text.starts(range, with: $0) }),
      let that = text.first(" that ", in: range), that - range.lowerBound <= 160
    else { return nil }
    return that + " that ".utf8.count
  }

  /// Parts an opening phrase from the subject: `For individuals with X, sacroplasty`.
  private static func split(_ text: CleanText, _ range: Range<Int>) -> (
    opening: Range<Int>?, subject: Range<Int>
  ) {
    let openers = ["for ", "in ", "when ", "if ", "as ", "under ", "to "]
    guard openers.contains(where: { text.starts(range, with: $0) }) else { return (nil, range) }
    let comma = range.last { index in
      text.bytes[index] == UInt8(ascii: ",") && isClauseEnd(text, index + 1, range.upperBound)
    }
    guard let comma else { return (nil, range) }
    let opening = withoutFor(text, range.lowerBound..<comma)
    return (opening, text.trimmed((comma + 1)..<range.upperBound))
  }

  private static func isClauseEnd(_ text: CleanText, _ index: Int, _ end: Int) -> Bool {
    let rest = text.trimmed(index..<end)
    return !rest.isEmpty && !text.starts(rest, with: "and ") && !text.starts(rest, with: "or ")
  }

  /// Parts a subject where its condition begins, outside brackets.
  private static func parts(_ text: CleanText, _ range: Range<Int>) -> (
    service: Range<Int>, indication: Range<Int>?
  ) {
    var depth = 0
    for index in range {
      if "([".utf8.contains(text.bytes[index]) { depth += 1 }
      if ")]".utf8.contains(text.bytes[index]) { depth -= 1 }
      guard depth == 0, index > range.lowerBound, text.bytes[index] == 0x20 else { continue }
      for opener in conditionOpeners where text.starts(index..<range.upperBound, with: opener.words)
      {
        let start = opener.isKept ? index : index + opener.words.utf8.count
        // `Indications for which coverage …`: a relative clause names no condition.
        if text.starts(start..<range.upperBound, with: "which ") { continue }
        return (text.trimmed(range.lowerBound..<index), text.trimmed(start..<range.upperBound))
      }
    }
    return (range, nil)
  }

  private static let conditionOpeners: [(words: String, isKept: Bool)] = [
    (" for ", false), (" in patients ", true), (" in individuals ", true), (" in members ", true),
    (" in adults ", true), (" in children ", true), (" as a treatment ", true),
    (" as treatment ", true), (" to treat ", true), (" in the treatment of ", true),
    (" when used ", true), (" in persons ", true), (" in people ", true),
    (" in the management of ", true),
    (" in women ", true), (" in men ", true), (" not meeting ", true),
    (" that does not meet ", true), (" that do not meet ", true),
  ]

  /// The condition after the determining words.
  private static func condition(_ text: CleanText, _ range: Range<Int>) -> Range<Int>? {
    guard !range.isEmpty else { return nil }
    var range = range
    if [",", ";", ")"].contains(where: { text.starts(range, with: $0) }) {
      range = text.trimmed((range.lowerBound + 1)..<range.upperBound)
    }
    if text.starts(range, with: "("), let close = text.first(")", in: range) {
      range = text.trimmed((close + 1)..<range.upperBound)
    }
    if ["including", "as follows", "such as"].contains(where: { text.starts(range, with: $0) }) {
      return nil
    }
    let reasons = ["due to", "because", "as there is", "since "]
    if reasons.contains(where: { text.starts(range, with: $0) }) {
      guard let start = text.first(" for ", in: range) else { return nil }
      range = start..<range.upperBound
    }
    let condition = withoutFor(text, text.trimmed(range))
    return condition.isEmpty ? nil : condition
  }

  /// An indication without the reason that follows it, and nil where nothing else is left.
  private static func withoutReason(_ text: CleanText, _ range: Range<Int>) -> Range<Int>? {
    var range = range
    if let reason = DeterminationVocabulary.reasons.first(in: text.lowered, range) {
      range = text.trimmed(range.lowerBound..<reason.range.lowerBound)
    }
    for ending in ["including but not limited to", "including, but not limited to", "including"]
    where text.lowered[range].suffix(ending.utf8.count).elementsEqual(ending.utf8) {
      range = text.trimmed(range.lowerBound..<(range.upperBound - ending.utf8.count))
    }
    while let last = range.last, ",;:".utf8.contains(text.bytes[last]) {
      range = text.trimmed(range.lowerBound..<last)
    }
    let words = String(decoding: text.lowered[range], as: UTF8.self)
    return ["", "for", "in", "to", "when", "if"].contains(words) ? nil : range
  }

  private static func withoutFor(_ text: CleanText, _ range: Range<Int>) -> Range<Int> {
    text.starts(range, with: "for ")
      ? text.trimmed((range.lowerBound + 4)..<range.upperBound) : range
  }

  /// The clause on which a list hangs: from its opener to the colon.
  private static func lead(
    _ text: CleanText, _ rest: Range<Int>, _ vocabulary: PolicyVocabulary
  ) -> Range<Int>? {
    let openers = CombinatorVocabulary.openers.matches(in: text.lowered, rest)
    let opener = openers.last { opener in
      let clause = opener.range.lowerBound..<rest.upperBound
      return CombinatorReader.printed(in: text, clause, vocabulary) != nil
        || text.first("following", in: clause) != nil
        || text.first("criteria", in: clause) != nil
    }
    return opener.map { $0.range.lowerBound..<rest.upperBound }
  }

  /// A range without the comma that closes an apposition: `Nerve cooling, laser included, is …`.
  private static func withoutComma(_ text: CleanText, _ range: Range<Int>) -> Range<Int> {
    guard let last = range.last, text.bytes[last] == UInt8(ascii: ",") else { return range }
    return text.trimmed(range.lowerBound..<last)
  }

  /// A range without white space and the stop or colon at its end.
  static func withoutStop(_ text: CleanText, _ range: Range<Int>) -> Range<Int> {
    var range = text.trimmed(range)
    while let last = range.last, ".:;".utf8.contains(text.bytes[last]) {
      range = text.trimmed(range.lowerBound..<last)
    }
    return range
  }
}
