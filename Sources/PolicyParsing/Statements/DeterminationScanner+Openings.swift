import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// Determinations that the opening of a sentence makes: what evidence lacks or establishes, a judgement
/// before what is judged, and one that leaves its subject to the heading.
extension DeterminationScanner {
  /// `It is the policy of PLAN that there is insufficient evidence to support SERVICE`, or, where
  /// there is no such opening, `There is insufficient evidence … to show that SERVICE is as safe …`.
  func unsupportedFinding() -> DeterminationFinding? {
    let phrase =
      StatementScope.preamble(text, sentence) == nil
      ? Vocabulary.comparing.match(
        in: text.lowered, at: sentence.lowerBound, before: sentence.upperBound)
      : Vocabulary.unsupported.first(in: text.lowered, sentence)
    guard let phrase else { return nil }
    let rest = phrase.range.upperBound..<sentence.upperBound
    let object = object(in: rest)
    guard !object.isEmpty else { return nil }
    return DeterminationFinding(
      rule: "determination.evidence", phrase: [phrase.range], classes: [.investigational],
      subject: object, rest: object.upperBound..<rest.upperBound)
  }

  /// `There is insufficient evidence to establish the effectiveness of SERVICE …, and therefore it is
  /// considered experimental`: the conclusion has a pronoun for its subject.
  func concludedFinding() -> DeterminationFinding? {
    guard
      let opening = Vocabulary.lackingEvidence.first(where: { text.starts(sentence, with: $0) }),
      let conclusion = Vocabulary.evidenceConclusions.compactMap({
        text.first($0, in: sentence)
      }).min(),
      let term = clusters.first(where: { $0.range.lowerBound > conclusion }), !term.isLead,
      Set(term.classes).isSubset(of: [.investigational, .notMedicallyNecessary, .notCovered])
    else { return nil }
    let words = sentence.lowerBound + opening.utf8.count..<conclusion
    let start = [" effectiveness of ", " efficacy of ", " use of ", " safety of ", " benefit of "]
      .compactMap { noun in text.first(noun, in: words).map { $0 + noun.utf8.count } }.max()
    guard let start else { return nil }
    let stops = [" on ", " when ", " for ", " in ", " as ", ","]
    let end = stops.compactMap { text.first($0, in: start..<conclusion) }.min() ?? conclusion
    let object = text.trimmed(start..<end)
    guard !object.isEmpty else { return nil }
    return DeterminationFinding(
      rule: "determination.evidence", phrase: [term.range], classes: term.classes,
      subject: object, rest: term.range.upperBound..<sentence.upperBound)
  }

  /// `SERVICE may be indicated for 1 or more of the following`, `SERVICE is indicated when …`, `SERVICE may
  /// be considered if the following criteria are met`.
  func indicatedFindings() -> [DeterminationFinding] {
    let considered = Vocabulary.consideredLeads.matches(in: text.lowered, sentence).compactMap {
      verb -> DeterminationFinding? in
      let rest = verb.range.upperBound..<sentence.upperBound
      let subject = text.trimmed(sentence.lowerBound..<verb.range.lowerBound)
      guard !subject.isEmpty,
        [" when ", " if "].contains(where: { text.starts(rest, with: $0) })
          || text.starts(rest, with: " for ") && namesPeople(rest),
        namesCriteria(rest)
      else { return nil }
      return DeterminationFinding(
        rule: "determination.verb", phrase: [verb.range], classes: [verb.meaning],
        subject: subject, rest: rest)
    }
    return considered + firstLine() + ownIndicated()
  }

  /// `SERVICE may be used as the first line of treatment in the following clinical scenarios:`.
  private func firstLine() -> [DeterminationFinding] {
    Vocabulary.firstLineLeads.matches(in: text.lowered, sentence).compactMap { verb in
      let rest = verb.range.upperBound..<sentence.upperBound
      let subject = text.trimmed(sentence.lowerBound..<verb.range.lowerBound)
      guard !subject.isEmpty, let following = text.first(" the following ", in: rest),
        Vocabulary.casesOfUse.contains(where: {
          text.first($0, in: following..<rest.upperBound) != nil
        })
      else { return nil }
      return DeterminationFinding(
        rule: "determination.verb", phrase: [verb.range], classes: [verb.meaning],
        subject: subject, rest: rest)
    }
  }

  /// `for members who meet`, but not `for coverage when`.
  private func namesPeople(_ rest: Range<Int>) -> Bool {
    [" who meet ", " who have met "].contains { text.first($0, in: rest) != nil }
  }

  /// Whether the condition of words demands the criteria that follow: `when ALL of the following criteria
  /// are met`.
  private func namesCriteria(_ rest: Range<Int>) -> Bool {
    guard
      let condition = [" when ", " if ", " who meet ", " who have met "].compactMap({
        text.first($0, in: rest)
      }).min()
    else { return false }
    return text.first(" following ", in: condition..<rest.upperBound) != nil
      && text.first(" criteria", in: condition..<rest.upperBound) != nil
  }

  private func ownIndicated() -> [DeterminationFinding] {
    Vocabulary.indicatedLeads.matches(in: text.lowered, sentence).compactMap { verb in
      let rest = verb.range.upperBound..<sentence.upperBound
      let subject = text.trimmed(sentence.lowerBound..<verb.range.lowerBound)
      guard !subject.isEmpty,
        [" when ", " if "].contains(where: { text.starts(rest, with: $0) }) || opensList(rest)
          || [" for ", " in "].contains(where: { text.starts(rest, with: $0) })
            && (namesCriteria(rest) || demandsItems(rest))
      else { return nil }
      return DeterminationFinding(
        rule: "determination.verb", phrase: [verb.range], classes: [verb.meaning],
        subject: subject, rest: rest)
    }
  }

  /// Whether a condition ends in the number of items that follow: `when there is documentation of one of
  /// the following:`.
  private func demandsItems(_ rest: Range<Int>) -> Bool {
    guard let condition = [" when ", " if "].compactMap({ text.first($0, in: rest) }).min(),
      let following = text.first(" of the following", in: condition..<rest.upperBound)
    else { return false }
    return text.text(text.trimmed((following + " of the following".utf8.count)..<rest.upperBound))
      == ":"
  }

  /// Whether nothing but words that count and name people stands before `following`.
  private func opensList(_ rest: Range<Int>) -> Bool {
    guard let following = text.first(" following", in: rest) else { return false }
    let words = text.lowered[rest.lowerBound..<following].split(separator: 0x20)
    return words.count <= 10
      && words.allSatisfy {
        Vocabulary.leadWords.contains(String(decoding: $0, as: UTF8.self))
      }
  }

  /// `The safety and effectiveness of SERVICE have been established`.
  func establishedFinding() -> DeterminationFinding? {
    guard
      let opening = Vocabulary.establishing.match(
        in: text.lowered, at: sentence.lowerBound, before: sentence.upperBound),
      let verb = Vocabulary.established.first(
        in: text.lowered, opening.range.upperBound..<sentence.upperBound)
    else { return nil }
    let subject = text.trimmed(opening.range.upperBound..<verb.range.lowerBound)
    guard !subject.isEmpty, text.first(" because ", in: subject) == nil else { return nil }
    return DeterminationFinding(
      rule: "determination.established", phrase: [verb.range], classes: [verb.meaning],
      subject: subject, rest: verb.range.upperBound..<sentence.upperBound)
  }

  /// `Investigational applications of SERVICE include …`.
  func applicationsFinding() -> DeterminationFinding? {
    guard let term = clusters.first, term.range.lowerBound == sentence.lowerBound, !term.isLead,
      let noun = Vocabulary.judgedUses.match(
        in: text.lowered, at: term.range.upperBound + 1, before: sentence.upperBound),
      let verb = text.first(" include", in: noun.range.upperBound..<sentence.upperBound),
      let of = [" of ", " for "].first(where: {
        text.starts(noun.range.upperBound..<verb, with: $0)
      })
    else { return nil }
    let subject = text.trimmed((noun.range.upperBound + of.utf8.count)..<verb)
    guard !subject.isEmpty, subject.count <= 200 else { return nil }
    return DeterminationFinding(
      rule: "determination.copula", phrase: [term.range], classes: term.classes,
      subject: subject, rest: verb..<sentence.upperBound)
  }

  /// `It is (considered) not medically necessary to repeat SERVICE`.
  func impersonalFinding() -> DeterminationFinding? {
    guard text.starts(sentence, with: Vocabulary.impersonal), let term = clusters.first,
      !term.isLead,
      case let start = sentence.lowerBound + Vocabulary.impersonal.utf8.count,
      start <= term.range.lowerBound,
      case let words = WhiteSpace.words(text.lowered, start..<term.range.lowerBound).map({
        String(decoding: text.lowered[$0], as: UTF8.self)
      }), words.allSatisfy(Vocabulary.impersonalFillers.contains),
      case let denied = words.contains("not"),
      let classes = classes(term, isDenied: denied),
      Set(classes).isSubset(of: [.investigational, .notMedicallyNecessary, .notCovered])
    else { return nil }
    let rest = term.range.upperBound..<sentence.upperBound
    guard
      let verb = Vocabulary.impersonalVerbs.match(
        in: text.lowered, at: text.trimmed(rest).lowerBound, before: rest.upperBound)
    else { return nil }
    let object = object(in: verb.range.upperBound..<rest.upperBound)
    guard !object.isEmpty else { return nil }
    return DeterminationFinding(
      rule: "determination.copula", phrase: [term.range], classes: classes, subject: object,
      rest: object.upperBound..<rest.upperBound)
  }

  /// `In addition, PLAN does not cover:`, whose object is the list below.
  func lead(
    _ verb: PlanVerb, _ before: Range<Int>, _ rest: Range<Int>
  ) -> DeterminationFinding? {
    let isWhole = Vocabulary.wholeVerbs.contains { text.starts(verb.range, with: $0) }
    guard isWhole || !before.isEmpty, opensExamples(rest),
      vocabulary.foreignSubjects.match(
        in: text.lowered, at: before.lowerBound, before: before.upperBound) == nil
    else { return nil }
    return DeterminationFinding(
      rule: DeterminationFinding.ellipsisRule, phrase: [verb.range], classes: [verb.meaning],
      subject: before.lowerBound..<before.lowerBound, rest: rest)
  }

  /// Whether nothing but a colon follows, or the words that make examples of the list: `include, but are
  /// not limited to:`.
  private func opensExamples(_ rest: Range<Int>) -> Bool {
    var words = text.text(text.trimmed(rest)).lowercased()
    guard words.last == ":" else { return false }
    words.removeLast()
    let letters = words.filter { $0.isLetter || $0 == " " }
    return letters.allSatisfy { $0 == " " }
      || Vocabulary.exampleLeads.contains(letters.split(separator: " ").joined(separator: " "))
  }

  /// The service that the clause before a pronoun names: `When frames are billed with this code, they`.
  func named(before pronoun: Range<Int>) -> Range<Int>? {
    guard
      [", it", ", they"].contains(where: {
        text.lowered[pronoun].suffix($0.utf8.count).elementsEqual($0.utf8)
      }), let opening = ["when ", "if "].first(where: { text.starts(pronoun, with: $0) }),
      let verb = Vocabulary.usedVerbs.compactMap({ text.first($0, in: pronoun) }).min(),
      case let name = text.trimmed((pronoun.lowerBound + opening.utf8.count)..<verb),
      let last = WhiteSpace.words(text.lowered, name).last,
      !Vocabulary.unusedNouns.contains(String(decoding: text.lowered[last], as: UTF8.self)),
      !name.contains(where: { text.bytes[$0] == UInt8(ascii: ",") })
    else { return nil }
    return name
  }

  /// The findings behind such a clause, which supposes what it says, where there is one.
  func behindOpening(_ findings: [DeterminationFinding]) -> [DeterminationFinding] {
    guard findings.count > 1,
      let pronoun = copulas().lazy.map({ text.trimmed(sentence.lowerBound..<$0.range.lowerBound) })
        .first(where: { named(before: $0) != nil })
    else { return findings }
    return findings.filter { ($0.phrase.first?.lowerBound ?? 0) > pronoun.upperBound }
  }

  /// What a plan covers: the words up to a condition or a reason.
  func object(in rest: Range<Int>) -> Range<Int> {
    var start = text.trimmed(rest).lowerBound
    for word in ["for ", "of "] where text.starts(start..<rest.upperBound, with: word) {
      start += word.utf8.count
    }
    let stops =
      [
        " when ", " if ", " because ", " as ", " for ", " unless ", " except ", ";",
        " provided that ",
        " provided the ", " is as ", " if:", " when:", " according to the terms ",
        " under the following ", " in accordance with ", " under the medical benefit",
        " under the pharmacy benefit", " under the specialty benefit",
      ] + Vocabulary.adversativeVerbs
    let listed = ["the following", "any of the following", "all of the following"].contains {
      text.starts(start..<rest.upperBound, with: $0)
    }
    let end = (stops + (listed ? [": "] : [])).compactMap { stop in
      // `treatments, such as X`: examples belong to what they are of.
      let such = stop == " as " ? text.first(" such as ", in: start..<rest.upperBound) : nil
      let from = such.map { $0 + " such as ".utf8.count } ?? start
      return text.first(stop, in: from..<rest.upperBound)
    }.min()
    return withoutUse(StatementScope.withoutStop(text, start..<(end ?? rest.upperBound)))
  }

  /// What is covered without the participle that says how it is used, whose purpose follows: `frames utilized for
  /// comfort`.
  private func withoutUse(_ object: Range<Int>) -> Range<Int> {
    let words = WhiteSpace.words(text.lowered, object)
    guard words.count > 1, let last = words.last,
      Vocabulary.reducedClauses.contains(Self.loweredText(text, last)),
      [" for ", " as "].contains(where: {
        text.starts(last.upperBound..<sentence.upperBound, with: $0)
      })
    else { return object }
    return text.trimmed(object.lowerBound..<last.lowerBound)
  }

  /// `Complications considered medically necessary: A; B; and C.`: a label before its list.
  func labels() -> [DeterminationFinding] {
    guard let term = clusters.first, !term.isLead,
      let weight = text.first(" considered ", in: sentence.lowerBound..<term.range.lowerBound),
      weight + " considered ".utf8.count == term.range.lowerBound
    else { return [] }
    let rest = term.range.upperBound..<sentence.upperBound
    let finding = DeterminationFinding(
      rule: DeterminationFinding.labelRule, phrase: [term.range], classes: term.classes,
      subject: text.trimmed(sentence.lowerBound..<weight), rest: rest)
    guard text.starts(rest, with: ": "),
      let list = RunOnList(text, sentence, finding, vocabulary), list.items.count > 1
    else { return [] }
    return [finding]
  }

  /// `Small hernias: not medically necessary.`: a label with its status behind the colon.
  func labelled() -> [DeterminationFinding] {
    guard let term = clusters.first, !term.isLead, clusters.count == 1,
      let parting = [": ", " - ", " – "].lazy.compactMap({ sign in
        text.first(sign, in: sentence.lowerBound..<term.range.lowerBound).map {
          $0..<($0 + sign.utf8.count)
        }
      }).first,
      ["", "considered "].contains(
        Self.loweredText(text, parting.upperBound..<max(parting.upperBound, term.range.lowerBound)))
    else { return [] }
    let colon = parting.lowerBound
    let label = text.trimmed(sentence.lowerBound..<colon)
    let rest = text.trimmed(term.range.upperBound..<sentence.upperBound)
    let words = WhiteSpace.words(text.bytes, label)
    let names = words.map { String(decoding: text.lowered[$0], as: UTF8.self) }
    guard let last = names.last, (2...10).contains(words.count),
      text.bytes[label.lowerBound].isASCIIUppercase,
      text.text(rest) == "."
        || Vocabulary.ellipsisConditions.match(
          in: text.lowered, at: rest.lowerBound, before: rest.upperBound) != nil,
      !Vocabulary.statusLabels.contains(last),
      !label.contains(where: { text.bytes[$0].isASCIIDigit }),
      !vocabulary.determinationTerms.contains(text.lowered, label)
    else { return [] }
    return [
      DeterminationFinding(
        rule: "determination.copula", phrase: [term.range], classes: term.classes, subject: label,
        rest: term.range.upperBound..<sentence.upperBound)
    ]
  }

  /// `Covered when prescribed by a physician.`, `Considered medically necessary as a heat source for
  /// gout.`: the row or the heading names the service.
  func ellipses() -> [DeterminationFinding] {
    guard let term = clusters.first, text.bytes[sentence.lowerBound].isASCIIUppercase else {
      return []
    }
    let rest = term.range.upperBound..<sentence.upperBound
    let judges = Vocabulary.ellipsisOpenings.contains(
      Self.loweredText(text, sentence.lowerBound..<term.range.lowerBound))
    let isBare =
      term.range.lowerBound == sentence.lowerBound
      && Vocabulary.ellipses.contains(Self.loweredText(text, term.range))
    let conditions =
      judges ? Vocabulary.ellipsisUses : Vocabulary.ellipsisConditions
    if endsEllipsis(term) { return [ellipsis(term)] }
    guard judges && !term.isLead || isBare, endsLine,
      conditions.match(
        in: text.lowered, at: text.trimmed(rest).lowerBound, before: rest.upperBound) != nil
        || isBare && namesPeople(behind: term)
    else { return [] }
    return [ellipsis(term)]
  }

  /// Whether a sentence has its stop or colon, or is a whole line too long for a heading.
  private var endsLine: Bool {
    ".:".utf8.contains(text.bytes[sentence.upperBound - 1])
      || sentence == text.all
        && WhiteSpace.words(text.bytes, sentence).count >= Vocabulary.longEllipsis
  }

  /// `Covered for members with gout`.
  private func namesPeople(behind term: Cluster) -> Bool {
    let rest = text.trimmed(term.range.upperBound..<sentence.upperBound)
    return Vocabulary.ellipsisPeople.match(
      in: text.lowered, at: rest.lowerBound, before: rest.upperBound) != nil
  }

  /// `Not medically necessary for gout.`: a whole sentence below the service's heading.
  private func endsEllipsis(_ term: Cluster) -> Bool {
    let rest = text.trimmed(term.range.upperBound..<sentence.upperBound)
    guard !term.isLead, term.range.lowerBound == sentence.lowerBound,
      Vocabulary.endedEllipses.contains(Self.loweredText(text, term.range))
    else { return false }
    if text.bytes[sentence.upperBound - 1] != UInt8(ascii: ".") {
      return endsLine && namesPeople(behind: term)
    }
    return
      (text.starts(rest, with: "for ")
      || Vocabulary.ellipsisConditions.match(
        in: text.lowered, at: rest.lowerBound, before: rest.upperBound) != nil)
  }

  private func ellipsis(_ term: Cluster) -> DeterminationFinding {
    DeterminationFinding(
      rule: DeterminationFinding.ellipsisRule, phrase: [term.range], classes: term.classes,
      subject: sentence.lowerBound..<sentence.lowerBound,
      rest: term.range.upperBound..<sentence.upperBound)
  }
}
