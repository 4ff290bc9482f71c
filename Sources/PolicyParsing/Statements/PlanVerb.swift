import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// A verb that determines by itself: `does not cover`, `shall not qualify for coverage`, `can be
/// approved`; ranges are of the sentence's clean text.
struct PlanVerb: Hashable, Sendable {
  private typealias Words = PlanVerbVocabulary
  /// The verb with what belongs to it.
  var range: Range<Int>
  /// What it determines.
  var meaning: DeterminationClass
  /// Whether what is judged stands behind it.
  var isActive: Bool

  /// The verbs of a sentence from left to right: those of the vocabulary's table, and any form of the
  /// stems.
  static func verbs(
    _ text: CleanText, _ sentence: Range<Int>, _ vocabulary: PolicyVocabulary
  ) -> [PlanVerb] {
    let listed = vocabulary.determinationVerbs.matches(in: text.lowered, sentence).map { verb in
      PlanVerb(
        range: verb.range, meaning: verb.meaning,
        isActive: (verb.meaning == .covered || verb.meaning == .notCovered)
          && !endsPassive(verb.range, text, sentence))
    }
    let grown =
      Words.stems.matches(in: text.lowered, sentence).compactMap { stem in
        formed(stem, text, sentence)
      } + PlanPayment.verbs(text, sentence)
    if grown.isEmpty { return listed }
    // Of two over one another the longer says what is denied: `no longer provides coverage`.
    let others = listed.filter { verb in
      !grown.contains { $0.range.overlaps(verb.range) && $0.range.count > verb.range.count }
    }
    let free = grown.filter { verb in !others.contains { $0.range.overlaps(verb.range) } }
    return (others + free).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private static func formed(
    _ stem: PhraseMatch<Words.Stem>, _ text: CleanText, _ sentence: Range<Int>
  ) -> PlanVerb? {
    let group = VerbGroup(text, before: stem.range.lowerBound, in: sentence)
    let isPreamble = group.isInfinitive && isPolicyOf(stem, text, sentence)
    guard !group.isInfinitive || isPreamble, !isMandate(text, sentence) else { return nil }
    switch stem.meaning.form {
    case .participle:
      return renewsTimeOnly(stem, text, sentence) ? nil : approved(stem, group, text, sentence)
    case .base:
      guard
        isPreamble || group.hasAuxiliary || Words.speakers.contains(group.before)
          || isOrder(group, text, stem),
        isByPlan(stem, group), !isRelative(group, text, sentence)
      else { return nil }
    case .third:
      guard !group.hasAuxiliary, !stem.meaning.needsPayer || isPayer(group) else { return nil }
    case .subject:
      guard !isCriterion(group, text, sentence), !isOfPlan(stem, group, text) else { return nil }
    }
    // What a plan does not exclude is not yet covered.
    if group.isDenied, stem.meaning.meaning == .notCovered { return nil }
    return PlanVerb(
      range: group.start..<stem.range.upperBound,
      meaning: group.isDenied ? denied(stem.meaning.meaning) : stem.meaning.meaning,
      isActive: stem.meaning.form != .subject)
  }

  /// `Most plans have limited coverage for frames`: whoever pays is not what is judged.
  private static func isOfPlan(
    _ stem: PhraseMatch<Words.Stem>, _ group: VerbGroup, _ text: CleanText
  ) -> Bool {
    Words.having.contains { text.lowered[stem.range].elementsEqual($0.utf8) }
      && (Words.payers.contains(group.before) || Words.people.contains(group.before))
  }

  /// `Adults must meet the medical necessity criteria for frames`, `Those who meet medical necessity
  /// criteria for surgery; or`: what is met is demanded, or is one of several items.
  private static func isCriterion(
    _ group: VerbGroup, _ text: CleanText, _ sentence: Range<Int>
  ) -> Bool {
    if Words.demands.contains(group.before) { return true }
    let last = text.lowered[text.trimmed(sentence)].split(separator: 0x20).last ?? []
    return CombinatorVocabulary.connectives[String(decoding: last, as: UTF8.self)] != nil
  }

  /// `may be renewed every 12 months thereafter`: for how long, not when.
  private static func renewsTimeOnly(
    _ stem: PhraseMatch<Words.Stem>, _ text: CleanText, _ sentence: Range<Int>
  ) -> Bool {
    let rest = text.trimmed(stem.range.upperBound..<sentence.upperBound)
    return text.lowered[stem.range].elementsEqual(Words.renewed.utf8)
      && Words.intervals.contains { text.starts(rest, with: $0) }
      && !GrantFrame.setsCondition(text, rest)
  }

  /// `will not be approved`: the participle stands behind `be` and a modal verb.
  private static func approved(
    _ stem: PhraseMatch<Words.Stem>, _ group: VerbGroup, _ text: CleanText,
    _ sentence: Range<Int>
  ) -> PlanVerb? {
    if let verb = isApproved(stem, group, text, sentence) { return verb }
    guard group.before == "be", !group.hasAuxiliary else { return nil }
    let end = text.trimmed(sentence.lowerBound..<group.start).upperBound - 2
    let outer = VerbGroup(text, before: end, in: sentence)
    let isDenied = group.isDenied || outer.isDenied
    guard outer.hasAuxiliary, !outer.isInfinitive, isDenied || !outer.isSupposed else { return nil }
    return PlanVerb(
      range: outer.start..<stem.range.upperBound,
      meaning: isDenied ? .notCovered : stem.meaning.meaning, isActive: false)
  }

  /// `are approved only for`: without a modal verb a condition must follow, for agencies approve drugs.
  private static func isApproved(
    _ stem: PhraseMatch<Words.Stem>, _ group: VerbGroup, _ text: CleanText,
    _ sentence: Range<Int>
  ) -> PlanVerb? {
    let rest = text.trimmed(stem.range.upperBound..<sentence.upperBound)
    guard ["is", "are"].contains(group.before), !group.hasAuxiliary,
      ["only ", "when ", "if "].contains(where: { text.starts(rest, with: $0) })
    else { return nil }
    let end = text.trimmed(sentence.lowerBound..<group.start).upperBound
    return PlanVerb(
      range: (end - group.before.utf8.count)..<stem.range.upperBound,
      meaning: group.isDenied ? .notCovered : stem.meaning.meaning, isActive: false)
  }

  /// `It is the policy of PLAN to cover X for Y`; that X is covered where it is necessary says nothing.
  private static func isPolicyOf(
    _ stem: PhraseMatch<Words.Stem>, _ text: CleanText, _ sentence: Range<Int>
  ) -> Bool {
    stem.meaning.form == .base
      && DeterminationVocabulary.preambles.contains { text.starts(sentence, with: $0) }
      && text.first("medically necessary", in: stem.range.upperBound..<sentence.upperBound) == nil
  }

  /// `The Act states that plans issued after … shall provide coverage for X`: a law is retold.
  private static func isMandate(_ text: CleanText, _ sentence: Range<Int>) -> Bool {
    Words.mandates.contains { text.first($0, in: sentence) != nil }
  }

  /// `Make payment for X if …`: an order to whoever decides claims.
  private static func isOrder(
    _ group: VerbGroup, _ text: CleanText, _ stem: PhraseMatch<Words.Stem>
  ) -> Bool {
    text.starts(stem.range, with: Words.ordered) && text.bytes[group.start].isASCIIUppercase
  }

  private static func denied(_ meaning: DeterminationClass) -> DeterminationClass {
    meaning == .medicallyNecessary ? .notMedicallyNecessary : .notCovered
  }

  /// `the list of procedures we cover`: a clause that says which of them are meant.
  private static func isRelative(
    _ group: VerbGroup, _ text: CleanText, _ sentence: Range<Int>
  ) -> Bool {
    guard group.before == Words.ownVoice, !group.isNamed else { return false }
    let end = text.trimmed(sentence.lowerBound..<group.start).upperBound - group.before.utf8.count
    let before = text.trimmed(sentence.lowerBound..<end)
    guard let last = WhiteSpace.words(text.lowered, before).last, let byte = last.last else {
      return false
    }
    return text.bytes[byte].isASCIILetter
      && !Words.clauseJoiners.contains(String(decoding: text.lowered[last], as: UTF8.self))
  }

  /// Whether nobody but a plan can be meant: what others do, too, only where it is denied or a plan
  /// stands before it.
  private static func isByPlan(_ stem: PhraseMatch<Words.Stem>, _ group: VerbGroup) -> Bool {
    if Words.people.contains(group.before) || group.isOfSome { return false }
    return !stem.meaning.needsPayer || group.isDenied || group.before.isEmpty || isPayer(group)
  }

  /// Whether a plan stands before a verb: by a word for one, or by a name that is nobody else's.
  private static func isPayer(_ group: VerbGroup) -> Bool {
    Words.payers.contains(group.before)
      || group.isNamed && group.before.utf8.count > 2 && !Words.people.contains(group.before)
  }

  /// `A fourth session will not be reimbursed.`, `X may not be approved for Y`: what is judged stands
  /// before the verb.
  private static func endsPassive(
    _ verb: Range<Int>, _ text: CleanText, _ sentence: Range<Int>
  ) -> Bool {
    let rest = verb.upperBound..<sentence.upperBound
    if text.lowered[verb].suffix(Words.qualified.utf8.count).elementsEqual(Words.qualified.utf8) {
      return ![" of ", " for "].contains { text.starts(rest, with: $0) }
    }
    return text.lowered[verb].suffix(2).elementsEqual("ed".utf8)
      && (text.text(text.trimmed(rest)) == "." || text.first(" be ", in: verb) != nil)
  }
}
