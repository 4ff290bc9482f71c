import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// Judges what a found determination speaks of: a service, a class of services, or something else.
struct SubjectCheck {
  typealias Vocabulary = DeterminationVocabulary
  let text: CleanText
  let finding: DeterminationFinding
  let subject: Range<Int>
  private let vocabulary: PolicyVocabulary

  /// Looks at a finding's subject.
  init(
    _ text: CleanText, _ finding: DeterminationFinding, _ vocabulary: PolicyVocabulary
  ) {
    self.text = text
    self.finding = finding
    self.vocabulary = vocabulary
    subject = StatementScope.withoutOpening(text, finding.subject)
  }

  /// Whether the sentence determines for a class of services: `Services that are the subject of a
  /// clinical trial … are considered investigational`.
  var definesClass: Bool {
    if vocabulary.residuals.contains(text.lowered, finding.rest)
      || Self.listsJudged(text, finding.rest)
    {
      return false
    }
    var start = subject.lowerBound
    for word in ["any ", "all ", "the "] where text.starts(subject, with: word) {
      start += word.utf8.count
      break
    }
    let range = start..<subject.upperBound
    if namesStatusClass(range) || namesClassOfDocument || listsClasses(range) {
      return true
    }
    guard
      let head = Vocabulary.classHeads.match(in: text.lowered, at: start, before: range.upperBound)
    else { return false }
    let next = text.trimmed(head.range.upperBound..<range.upperBound)
    // `Services that do not meet the criteria of this policy` are those the document is about.
    if text.first("criteria of this policy", in: next) != nil { return false }
    guard !next.isEmpty else {
      return finding.rule == "determination.copula" && start == subject.lowerBound
    }
    // `excludes coverage for a service, it is not covered`: another clause follows.
    let isClosed = start == subject.lowerBound && text.starts(next, with: ", it ")
    return isClosed
      || Vocabulary.classRelatives.match(
        in: text.lowered, at: next.lowerBound, before: next.upperBound) != nil
  }

  /// `Any device, supply or procedure for which …`: two kinds of services in a row and a clause.
  private func listsClasses(_ range: Range<Int>) -> Bool {
    var start = range.lowerBound
    var members = 0
    while let member = Vocabulary.classMembers.match(
      in: text.lowered, at: start, before: range.upperBound)
    {
      members += 1
      start = text.trimmed(member.range.upperBound..<range.upperBound).lowerBound
      let next = Vocabulary.classJoiners.match(
        in: text.lowered, at: start, before: range.upperBound)
      guard let next else { break }
      start = text.trimmed(next.range.upperBound..<range.upperBound).lowerBound
    }
    return members >= 2
      && Vocabulary.classRelatives.match(in: text.lowered, at: start, before: range.upperBound)
        != nil
  }

  /// Whether a subject is a list of codes: `The following CPT/HCPCS procedure codes`.
  private var namesCodes: Bool {
    guard subject.count <= 60,
      Vocabulary.codeOpenings.match(
        in: text.lowered, at: subject.lowerBound, before: subject.upperBound) != nil,
      let last = WhiteSpace.words(text.bytes, subject).last
    else { return false }
    return Vocabulary.codeNouns.contains(String(decoding: text.lowered[last], as: UTF8.self))
  }

  private var speaksOfClaims: Bool {
    Vocabulary.billedNouns.contains {
      text.lowered[subject].suffix($0.utf8.count).elementsEqual($0.utf8)
    }
  }

  /// Whether the last clause of a subject denies what it names: `No further treatment`.
  static func isDenied(_ text: CleanText, _ subject: Range<Int>) -> Bool {
    let word = Vocabulary.denyingDeterminer
    let joined = text.first(", and " + word, in: subject).map { $0 + ", and ".utf8.count }
    let clause = (joined ?? subject.lowerBound)..<subject.upperBound
    if text.starts(clause, with: Vocabulary.denyingPair) { return true }
    guard text.starts(clause, with: word) else { return false }
    let next = clause.lowerBound + word.utf8.count
    return Vocabulary.countingWords.match(in: text.lowered, at: next, before: clause.upperBound)
      == nil
  }

  /// Whether words end as the lead of a list of what is judged: `… include, but are not limited to:`.
  static func listsJudged(_ text: CleanText, _ range: Range<Int>) -> Bool {
    guard let last = range.last, text.bytes[last] == UInt8(ascii: ":") else { return false }
    return Vocabulary.listVerbs.contains { text.first($0, in: range) != nil }
  }

  /// Whether nothing but brackets stands between a term and the colon of a lead without a main verb:
  /// `The following services that are not covered (not all-inclusive):`.
  static func isWholeLead(
    _ text: CleanText, _ subject: Range<Int>, _ rest: Range<Int>
  ) -> Bool {
    guard Vocabulary.listedSubjects.contains(where: { text.starts(subject, with: $0) }) else {
      return false
    }
    var rest = text.trimmed(rest)
    if text.starts(rest, with: "("), let close = text.first(")", in: rest) {
      rest = text.trimmed((close + 1)..<rest.upperBound)
    }
    return text.text(rest) == ":"
  }

  /// `Medically Necessary: In this document, procedures are considered …`: a term is defined.
  private var namesClassOfDocument: Bool {
    for opening in ["in this document, ", "in this guideline, ", "in this policy, "] {
      guard let start = text.first(opening, in: subject) else { continue }
      let noun = text.trimmed((start + opening.utf8.count)..<subject.upperBound)
      let match = Vocabulary.classNouns.match(
        in: text.lowered, at: noun.lowerBound, before: noun.upperBound)
      if match?.range == noun { return true }
    }
    return false
  }

  /// `Investigational procedures, treatments, supplies`: the subject is what has a status.
  private func namesStatusClass(_ range: Range<Int>) -> Bool {
    guard
      let term = vocabulary.determinationTerms.match(
        in: text.lowered, at: range.lowerBound, before: range.upperBound),
      term.meaning == .investigational
    else { return false }
    var next = text.trimmed(term.range.upperBound..<range.upperBound)
    if text.starts(next, with: "("), let close = text.first(")", in: next) {
      next = text.trimmed((close + 1)..<next.upperBound)
    }
    return Vocabulary.classNouns.match(
      in: text.lowered, at: next.lowerBound, before: next.upperBound) != nil
  }

  /// Whether the subject can be a service.
  var isService: Bool {
    if opensWithCopula || finding.rule == DeterminationFinding.ellipsisRule { return true }
    guard !subject.isEmpty, subject.contains(where: { text.bytes[$0].isASCIILetter }),
      !weighsRequest
    else { return false }
    let isJudged = finding.rule != "determination.copula"
    if Vocabulary.referrals.first(in: text.lowered, clauseBeforeVerb) != nil { return false }
    let isPurpose = finding.rule == "determination.demand"
    if !isPurpose && (opensSubordinateClause || isOpen) || isExample || isRelative || variesByPlan
      || namesCodes || speaksOfClaims
      || SubjectQuestion.asks(text, finding, subject: subject, clause: clauseBeforeVerb)
    {
      return false
    }
    if finding.rule == "determination.grant" { return !isAnyService }
    if isJudged {
      let isPassive = finding.phrase.first.map { subject.upperBound <= $0.lowerBound } ?? false
      if finding.rule == "determination.verb", isPassive,
        isSubordinate || endsInPronoun || endsInCondition
      {
        return false
      }
      return (isPurpose || !speaksOfDocument(clauseBeforeVerb)) && !isAnyService && !supposesPlan
    }
    return !speaksOfDocument(subject) && !isAnyService && !endsInPronoun && !isSubordinate
      && !givesReason
  }

  /// `Requests for higher doses are considered on a case-by-case basis`: nothing is judged yet.
  private var weighsRequest: Bool {
    finding.classes == [.other] && text.starts(text.trimmed(finding.subject), with: "requests for ")
  }

  /// `The test is no panel of the list, as these tests are always investigational`: the determination is
  /// the reason of a sentence that says something else.
  private var givesReason: Bool {
    guard let comma = subject.last(where: { text.bytes[$0] == UInt8(ascii: ",") }) else {
      return false
    }
    let clause = text.trimmed((comma + 1)..<subject.upperBound)
    return Vocabulary.sameServiceReasons.match(
      in: text.lowered, at: clause.lowerBound, before: clause.upperBound) != nil
  }

  /// `(May be considered medically necessary when …)` below a heading: no subject is printed.
  private var opensWithCopula: Bool {
    finding.rule == "determination.copula" && subject.count <= 1
      && finding.classes == [.medicallyNecessary]
      && !subject.contains { text.bytes[$0] != UInt8(ascii: "(") }
      && finding.subject.lowerBound <= 1 && finding.rest.count >= 10
  }

  /// `To establish criteria for when services are …`, `may or may not be covered`: nothing is said.
  private var isOpen: Bool {
    text.starts(subject, with: "to ") && text.first(", ", in: subject) == nil
      || text.lowered[subject].suffix(7).elementsEqual(" may or".utf8)
  }

  /// `may not be a covered benefit under all member benefit plans`: plans differ, nothing is judged.
  private var variesByPlan: Bool {
    let rest = text.trimmed(finding.rest)
    return finding.classes == [.notCovered] || finding.classes == [.covered]
      ? Vocabulary.planVariations.match(
        in: text.lowered, at: rest.lowerBound, before: rest.upperBound) != nil
      : false
  }

  /// `Examples of conditions in which the service is not covered`: words of an index, no sentence.
  private var isRelative: Bool {
    guard finding.rule == "determination.copula" else { return false }
    if text.first(" list of which ", in: subject) != nil || describesDisease { return true }
    guard text.first(" in which ", in: subject) != nil else {
      return false
    }
    return !finding.rest.contains { text.bytes[$0].isASCIILetter }
  }

  /// How far before the determination its bracket opens at most, in bytes.
  private static let longestBracket = 2_000

  /// Whether a determination stands in brackets as an example or names a list elsewhere: `(e.g., use
  /// outside … will be considered investigational)`, `(indications for which coverage is not
  /// authorized)`.
  private var isExample: Bool {
    guard let phrase = finding.phrase.first,
      let open = text.bytes[..<phrase.lowerBound].suffix(Self.longestBracket)
        .lastIndex(of: UInt8(ascii: "(")),
      !text.bytes[open..<phrase.lowerBound].contains(UInt8(ascii: ")"))
    else { return false }
    if text.first(" for which ", in: open..<phrase.lowerBound) != nil { return true }
    if isAside(open, phrase) { return true }
    let start = min(open, finding.subject.lowerBound)
    if text.first(", see ", in: start..<open) != nil { return true }
    return ["e.g", "eg,", "i.e", "ie,"].contains {
      text.starts((open + 1)..<phrase.lowerBound, with: $0)
    }
  }

  /// Whether a clause that only supposes something is still open where the determination stands.
  ///
  /// One that commas enclose is closed: `Repair, even if the warranty has expired, is …`.
  private var opensSubordinateClause: Bool {
    // What a plan covers stands behind the verb: `covers X for a mass suspected to be a tumor`.
    if let phrase = finding.phrase.first, finding.rule == "determination.verb",
      phrase.lowerBound < finding.subject.lowerBound
    {
      return false
    }
    return vocabulary.suppositions.matches(in: text.lowered, finding.subject).contains { clause in
      let before = text.trimmed(finding.subject.lowerBound..<clause.range.lowerBound)
      let after = clause.range.upperBound..<finding.subject.upperBound
      let isEnclosed =
        before.last.map { text.bytes[$0] == UInt8(ascii: ",") } ?? false
        && after.last.map { text.bytes[$0] == UInt8(ascii: ",") } ?? false
      let isBracketed = before.last.map { text.bytes[$0] == UInt8(ascii: "(") } ?? false
      return !isEnclosed && !isBracketed && !isClosedOpening(clause.range, before, after)
        && !isWholeQuestion(clause.range, before, after)
        && !isInfinitive(clause.range, before, after)
    }
  }

  /// `A trial to predict whether it will help is …`: the question has its verb, so the next one is the
  /// sentence's.
  private func isWholeQuestion(
    _ clause: Range<Int>, _ before: Range<Int>, _ after: Range<Int>
  ) -> Bool {
    !before.isEmpty && text.starts(clause, with: "whether")
      && Vocabulary.clauseVerbs.contains { text.first($0, in: after) != nil }
  }

  /// `A device found to be of use is covered`: the words behind `to be` are whole before the verb.
  private func isInfinitive(
    _ clause: Range<Int>, _ before: Range<Int>, _ after: Range<Int>
  ) -> Bool {
    finding.rule == "determination.copula" && !before.isEmpty && text.text(clause) == "to be"
      && !text.trimmed(after).isEmpty
  }

  /// `Unless criteria are met, skin removal is …`: the clause that opens the sentence has ended.
  private func isClosedOpening(_ clause: Range<Int>, _ before: Range<Int>, _ after: Range<Int>)
    -> Bool
  {
    guard before.isEmpty,
      Vocabulary.closedOpenings.match(
        in: text.lowered, at: clause.lowerBound, before: clause.upperBound) != nil,
      let comma = text.first(", ", in: after)
    else { return false }
    return !text.trimmed((comma + 2)..<after.upperBound).isEmpty
  }

  /// `Medicaid shall cover the procedure, product, or service`: whatever the document is about.
  private var isAnyService: Bool {
    Vocabulary.anyService.contains { text.starts(subject, with: $0) }
      || Vocabulary.anyItem.contains { text.first($0, in: subject) != nil }
  }

  /// The words before the verb, where the plan is named.
  private var clauseBeforeVerb: Range<Int> {
    guard let phrase = finding.phrase.first else { return subject }
    let end = min(finding.subject.lowerBound, phrase.lowerBound)
    let start = (0..<end).last {
      ".;".utf8.contains(text.bytes[$0]) && $0 + 1 < end && text.bytes[$0 + 1] == 0x20
    }
    return text.trimmed((start.map { $0 + 1 } ?? 0)..<max(end, start.map { $0 + 1 } ?? 0))
  }

  /// `benefits are extended if the services qualify for coverage`: the verb stands in a condition.
  private var endsInCondition: Bool {
    guard
      let start = [" if ", " unless ", " whether "].compactMap({ text.first($0, in: subject) })
        .max()
    else { return false }
    return !subject.contains { $0 > start && text.bytes[$0] == UInt8(ascii: ",") }
  }

  /// `may continue therapy if the plan does not cover X`: the verb's own clause only supposes.
  private var supposesPlan: Bool {
    guard finding.rule == "determination.verb" else { return false }
    // `If a product, including X, covers Y, …`: the comma before the verb ends what stands between.
    if text.starts(clauseBeforeVerb, with: "if "),
      clauseBeforeVerb.last.map({ text.bytes[$0] == UInt8(ascii: ",") }) ?? false
        || !clauseBeforeVerb.contains(where: { text.bytes[$0] == UInt8(ascii: ",") })
    {
      return true
    }
    let words = text.lowered[clauseBeforeVerb].split(separator: 0x20).suffix(4)
    return words.dropLast().contains {
      $0.elementsEqual("if".utf8) || $0.elementsEqual("unless".utf8)
        || $0.elementsEqual("before".utf8)
    }
  }

  private func speaksOfDocument(_ range: Range<Int>) -> Bool {
    if let colon = text.first("note: ", in: range), colon > range.lowerBound,
      speaksOfDocument((colon + 6)..<range.upperBound)
    {
      return true
    }
    guard
      let match = vocabulary.foreignSubjects.match(
        in: text.lowered, at: range.lowerBound, before: range.upperBound)
    else { return false }
    let isPlan = text.lowered[match.range].elementsEqual("we".utf8)
    return !(isPlan && finding.rule != "determination.copula")
  }

  /// `…, which is considered investigational`, `as it is considered …`.
  private var endsInPronoun: Bool {
    var start = subject.upperBound
    while start > subject.lowerBound, text.bytes[start - 1].isASCIILetter { start -= 1 }
    guard start > subject.lowerBound else { return false }
    let word = String(decoding: text.lowered[start..<subject.upperBound], as: UTF8.self)
    return ["which", "that", "it", "they", "what", "whether", "there"].contains(word)
  }

  /// `If a service is medically necessary, …`: the determination stands in a clause that only
  /// supposes it.
  private var isSubordinate: Bool {
    if clauseSupposes { return true }
    let openers = [
      "if ", "when ", "where ", "while ", "because ", "since ", "as ", "once ", "until ",
      "in the instance ", "in instances ", "in the event ", "in cases when ", "in cases where ",
    ]
    guard openers.contains(where: { text.starts(subject, with: $0) }) else { return false }
    let judged = ["each of the following", "any of the following", "the following"]
    if judged.contains(where: { text.lowered[subject].suffix($0.utf8.count).elementsEqual($0.utf8) }
    ) {
      return false
    }
    return !subject.contains { text.bytes[$0] == UInt8(ascii: ",") }
  }
}
