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
  /// Whether the subject names uses only, `All other indications`, and the service stands elsewhere.
  var isOfUses: Bool

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
    let whole = Self.withoutStop(text, Self.inBracket(text, finding.subject))
    let (opening, named) = SubjectOpening.split(text, SubjectOpening.removed(from: whole, text))
    let subject = Self.wholeName(
      text, opening == nil ? named : SubjectOpening.removed(from: named, text), before: after)
    let residue = Residue(text.lowered, subject)
    isOfUses = residue.map { $0.service == nil } ?? false
    let parts = ConditionClause.split(text, residue.map { $0.service ?? $0.phrase } ?? subject)
    service = ConditionClause.withoutOpenEnd(
      text,
      Self.withoutLimit(text, Self.withoutComma(text, Self.withoutConcession(text, parts.service))))
    let isLead = Self.leadsToList(text, finding.rest, after, isParted: lead != nil)
    let isWeak = parts.indication.map { ConditionClause.isWeak(text, $0) } ?? false
    let own = isWeak ? nil : parts.indication
    let conditions = [
      residue?.service == nil ? nil : own, residue?.phrase, residue == nil ? own : nil,
      finding.people, isLead ? nil : ConditionClause.behind(text, after), opening,
      SubjectOpening.before(text, finding), SubjectOpening.people(text, whole),
      lead.flatMap { ConditionClause.behind(text, $0) }, isWeak ? parts.indication : nil,
    ].compactMap { $0.flatMap { ConditionClause.trimmed(text, $0) } }
    indication = conditions.first { !ConditionClause.isClause(text, $0) } ?? conditions.first
  }

  /// A service with what `for` says behind a noun too broad for a name, where a verb parted the two: `covers
  /// screening for gout`.
  private static func wholeName(
    _ text: CleanText, _ subject: Range<Int>, before rest: Range<Int>
  ) -> Range<Int> {
    guard text.starts(rest, with: "for "), rest.lowerBound - subject.upperBound <= 1,
      ConditionClause.isBroad(text, subject)
    else { return subject }
    return withoutStop(text, subject.lowerBound..<rest.upperBound)
  }

  /// Whether the words behind a determination are a clause that leads to a list and says nothing of how the
  /// service is used: `when the tooth has:`.
  private static func leadsToList(
    _ text: CleanText, _ rest: Range<Int>, _ after: Range<Int>, isParted: Bool
  ) -> Bool {
    let last = text.trimmed(rest).last.map { text.bytes[$0] }
    return (isParted || last == UInt8(ascii: ":")) && ConditionClause.isClause(text, after)
  }

  /// The words that stand before a subject and say nothing of it.
  static let openings = [
    "yes, ", "no, ", "also, ", "only ", "note:", "and ", "or ", "however, ", "therefore, ",
    "the use of ", "use of ", "in addition, ", "requests for ", "a request for ",
    "initial requests for ",
    "continuation requests for ",
    "does not consider ", "do not consider ", "pa requests for ",
    "prior authorization requests for ",
    "reimbursement for ", "the coverage of ", "the coverage for ", "coverage of ", "coverage for ",
    "payment for ", "otherwise, ",
  ]

  /// A subject without `Note:` and `The use of`.
  static func withoutOpening(_ text: CleanText, _ range: Range<Int>) -> Range<Int> {
    var range = text.trimmed(range)
    if let end = dateOpening(text, range) { range = text.trimmed(end..<range.upperBound) }
    if let end = preamble(text, range) { range = text.trimmed(end..<range.upperBound) }
    if let end = authority(text, range) { range = text.trimmed(end..<range.upperBound) }
    if let end = claim(text, range) { range = text.trimmed(end..<range.upperBound) }
    for opening in openings + DeterminationVocabulary.residues.map({ $0 + " of " })
    where text.starts(range, with: opening) {
      range = text.trimmed((range.lowerBound + opening.utf8.count)..<range.upperBound)
    }
    return range
  }

  /// Where `Claims for` ends before a service's name.
  private static func claim(_ text: CleanText, _ range: Range<Int>) -> Int? {
    let opening = "claims for "
    guard text.starts(range, with: opening) else { return nil }
    let end = range.lowerBound + opening.utf8.count
    let isAny = DeterminationVocabulary.claimedOpenings.contains {
      text.starts(end..<range.upperBound, with: $0)
    }
    let heads = DeterminationVocabulary.classHeads
    return isAny || heads.match(in: text.lowered, at: end, before: range.upperBound) != nil
      ? nil : end
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
    return opener.map { opener in
      let clause = opener.range.lowerBound..<rest.upperBound
      // `for adults with gout and ALL of the following`: the list hangs on what joins it.
      guard !ScopeVocabulary.clauseOpenings.contains(text.lowered, opener.range),
        let joiner = ConditionClause.joiner(text, beforeListIn: clause)
      else { return clause }
      return joiner + 1..<rest.upperBound
    }
  }

  /// A subject behind the bracket that is still open at its end: `gout (day frames are not covered)`.
  private static func inBracket(_ text: CleanText, _ subject: Range<Int>) -> Range<Int> {
    var open: [Int] = []
    for place in subject {
      if text.bytes[place] == UInt8(ascii: "(") { open.append(place) }
      if text.bytes[place] == UInt8(ascii: ")") { _ = open.popLast() }
    }
    guard let bracket = open.last else { return subject }
    let own = text.trimmed((bracket + 1)..<subject.upperBound)
    return own.isEmpty ? subject : own
  }

  /// A service without the clause that concedes something of it: `Nerve cooling, although cleared, is …`.
  private static func withoutConcession(_ text: CleanText, _ range: Range<Int>) -> Range<Int> {
    let start = ScopeVocabulary.concessions.compactMap { text.first($0, in: range) }.min()
    guard let start, start > range.lowerBound else { return range }
    return text.trimmed(range.lowerBound..<start)
  }

  /// A range without the comma that closes an apposition: `Nerve cooling, laser included, is …`.
  private static func withoutComma(_ text: CleanText, _ range: Range<Int>) -> Range<Int> {
    guard let last = range.last, text.bytes[last] == UInt8(ascii: ",") else { return range }
    return text.trimmed(range.lowerBound..<last)
  }

  /// A service without the limit of number or time behind it: `one steel crown per tooth per year`.
  private static func withoutLimit(_ text: CleanText, _ range: Range<Int>) -> Range<Int> {
    guard let limit = ScopeVocabulary.limits.first(in: text.lowered, range),
      text.first("(", in: range.lowerBound..<limit.range.lowerBound) == nil
    else { return range }
    if limit.range.lowerBound == range.lowerBound {
      return withoutLimit(text, text.trimmed(limit.range.upperBound..<range.upperBound))
    }
    var name = withoutComma(text, text.trimmed(range.lowerBound..<limit.range.lowerBound))
    name = TimeSpan.withoutAmount(text, name)
    return name.isEmpty ? range : name
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
