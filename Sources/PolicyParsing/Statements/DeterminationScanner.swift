import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// Finds determinations in one sentence.
///
/// Three frames make a determination of a term: a copula (`is considered investigational`), a plan
/// that judges (`X considers … medically necessary`), and a verb phrase that determines by itself
/// (`does not cover`). Terms that only joiners part are one compound determination.
struct DeterminationScanner {
  typealias Vocabulary = DeterminationVocabulary
  let text: CleanText
  let sentence: Range<Int>
  let vocabulary: PolicyVocabulary
  let clusters: [Cluster]

  /// Terms that only joiners part.
  struct Cluster {
    var range: Range<Int>
    var classes: [DeterminationClass]
    var isWeak: Bool
    /// Whether its terms determine only where criteria follow.
    var isLead: Bool
  }

  private init(_ text: CleanText, _ sentence: Range<Int>, _ vocabulary: PolicyVocabulary) {
    self.text = text
    self.sentence = sentence
    self.vocabulary = vocabulary
    clusters = Self.clusters(text, sentence, vocabulary)
  }

  /// Reads a sentence.
  static func read(
    _ text: CleanText, _ sentence: Range<Int>, _ vocabulary: PolicyVocabulary
  ) -> DeterminationReading {
    let scanner = DeterminationScanner(text, sentence, vocabulary)
    return scanner.read()
  }

  private func read() -> DeterminationReading {
    let elliptic = ellipses()
    var framed =
      GrantFrame.findings(text, sentence, vocabulary)
      + behindOpening(copulaFindings()).filter { elliptic.isEmpty || !$0.subject.isEmpty }
      + judgingFindings() + elliptic
    framed += continued(framed)
    if framed.isEmpty { framed = labels() }
    if framed.isEmpty { framed = labelled() }
    let found =
      (framed + verbFindings() + partedFindings() + indicatedFindings() + limitFindings())
      .sorted { ($0.phrase.first?.lowerBound ?? 0) < ($1.phrase.first?.lowerBound ?? 0) }
    if let finding = concludedFinding() ?? unsupportedFinding() ?? establishedFinding()
      ?? applicationsFinding() ?? impersonalFinding()
    {
      return .statements([finding])
    }
    let merged = merge(RunOnList.withoutItems(found, text, sentence, vocabulary))
    guard !merged.isEmpty else { return definesTerm() ? .definition : .nothing }
    if pointsElsewhere() { return .nothing }
    if definesTerm(besides: merged)
      || merged.contains(where: { SubjectCheck(text, $0, vocabulary).definesClass })
    {
      return .definition
    }
    let valid = merged.filter { SubjectCheck(text, $0, vocabulary).isService }
    return valid.isEmpty ? .nothing : .statements(valid)
  }

  /// `used as a means to treat X`: a noun, and no verb that defines.
  private func isNoun(_ defining: Range<Int>) -> Bool {
    let before = WhiteSpace.words(text.bytes, sentence.lowerBound..<defining.lowerBound).last
    return before.map {
      Vocabulary.nounOpenings.contains(String(decoding: text.lowered[$0], as: UTF8.self))
    } ?? false
  }

  private func pointsElsewhere() -> Bool {
    Vocabulary.pointers.contains { text.starts(sentence, with: $0) }
      || text.starts(sentence, with: Vocabulary.request)
        && Vocabulary.notices.match(
          in: text.lowered, at: sentence.lowerBound + Vocabulary.request.utf8.count,
          before: sentence.upperBound) == nil
  }

  /// `"Investigational" means …`: a determining term is the sentence's subject.
  private func definesTerm(besides found: [DeterminationFinding] = []) -> Bool {
    let matches = Vocabulary.defining.matches(in: text.lowered, sentence)
    guard let defining = matches.first(where: { !isNoun($0.range) }) else { return false }
    if Vocabulary.attributing.contains(text.lowered, defining.range),
      found.contains(where: {
        $0.phrase.last.map { $0.upperBound <= defining.range.lowerBound } ?? false
      })
    {
      return false
    }
    let before = sentence.lowerBound..<defining.range.lowerBound
    let after = defining.range.upperBound..<min(sentence.upperBound, defining.range.upperBound + 60)
    let isTerm = { vocabulary.determinationTerms.contains(text.lowered, $0) }
    return before.count <= 90 && isTerm(before) || before.count <= 20 && isTerm(after)
  }
}

// MARK: - Clusters of terms

extension DeterminationScanner {
  private static func clusters(
    _ text: CleanText, _ sentence: Range<Int>, _ vocabulary: PolicyVocabulary
  ) -> [Cluster] {
    var clusters: [Cluster] = []
    for (term, isLead) in terms(text, sentence, vocabulary) {
      let isWeak = Vocabulary.weakTerms.contains(loweredText(text, term.range))
      if let last = clusters.last,
        let meaning = isJoined(text, last, term.range)
          ? term.meaning : TermJoiner.meaning(of: term, after: last.range, text)
      {
        clusters[clusters.count - 1].range = last.range.lowerBound..<term.range.upperBound
        clusters[clusters.count - 1].isWeak = last.isWeak && isWeak
        clusters[clusters.count - 1].isLead = last.isLead && isLead
        if !last.classes.contains(meaning),
          !isLead || last.isLead || refusesToo(text, term, after: last, sentence)
        {
          clusters[clusters.count - 1].classes.append(meaning)
        }
      } else {
        clusters.append(
          Cluster(range: term.range, classes: [term.meaning], isWeak: isWeak, isLead: isLead))
      }
    }
    return clusters.isEmpty ? glued(text, sentence, vocabulary) : clusters
  }

  /// The determining terms in order, with whether they determine only where criteria follow.
  private static func terms(
    _ text: CleanText, _ sentence: Range<Int>, _ vocabulary: PolicyVocabulary
  ) -> [(term: PhraseMatch<DeterminationClass>, isLead: Bool)] {
    let terms = vocabulary.determinationTerms.matches(in: text.lowered, sentence)
    let leads = Vocabulary.leadTerms.matches(in: text.lowered, sentence).filter { lead in
      !terms.contains { $0.range.overlaps(lead.range) } && !isDeniedAs(text, lead.range)
    }
    guard !leads.isEmpty else { return terms.map { ($0, false) } }
    return (terms.map { ($0, false) } + leads.map { ($0, true) })
      .sorted { $0.term.range.lowerBound < $1.term.range.lowerBound }
  }

  /// Whether only a joiner parts a term from the one before; `covered as medically necessary` is both.
  private static func isJoined(_ text: CleanText, _ last: Cluster, _ next: Range<Int>) -> Bool {
    let between = last.range.upperBound..<next.lowerBound
    guard between.count <= 40 else { return false }
    var joiner = text.trimmed(between)
    if text.starts(joiner, with: "("), let close = text.first(")", in: joiner) {
      joiner = text.trimmed((close + 1)..<joiner.upperBound)
    }
    let words = loweredText(text, joiner)
    return Vocabulary.joiners.contains(words) || words == "as" && last.classes == [.covered]
  }

  static func loweredText(_ text: CleanText, _ range: Range<Int>) -> String {
    String(decoding: text.lowered[range], as: UTF8.self)
  }

  private func cluster(at index: Int) -> Cluster? {
    clusters.first { $0.range.lowerBound == index }
  }
}

// MARK: - Frames

extension DeterminationScanner {
  /// `SUBJECT is (considered) TERM`.
  private func copulaFindings() -> [DeterminationFinding] {
    guard !clusters.isEmpty else { return [] }
    return copulas().compactMap { copula in
      let denies = denies(copula.range)
      var walk = FrameWalk(text, from: copula.range.upperBound, limit: sentence.upperBound)
      if denies { walk.deny(by: copula.range) }
      guard
        let cluster = walk.firstCluster(where: { self.cluster(at: $0)?.range }).flatMap({
          self.cluster(at: $0.lowerBound)
        })
      else { return nil }
      var subject = withoutRelative(
        withoutPremise(
          text.trimmed(subjectStart(before: copula.range.lowerBound)..<copula.range.lowerBound)),
        before: cluster.range.upperBound)
      if let named = named(before: subject) { subject = named }
      let isDenied = walk.denial != nil || SubjectCheck.isDenied(text, subject)
      guard let classes = classes(cluster, isDenied: isDenied) else { return nil }
      if onlyEndures(copula.range), !walk.hasWeight, !classes.contains(.notCovered),
        !isOfRest(cluster)
      {
        return nil
      }
      if isPerfect(copula.range), !walk.hasWeight { return nil }
      if onlyObliges(copula.range, classes) { return nil }
      if cluster.isWeak, !walk.hasWeight, !followsFor(cluster), !isDeniedBenefit(cluster, walk) {
        return nil
      }
      if cluster.isLead, !isBound(cluster, subject) || isEligiblePerson(cluster, subject) {
        return nil
      }
      if isOneOfTwo(cluster) { return nil }
      if cluster.isWeak, establishesSign(subject) { return nil }
      if grantsTimeOnly(cluster, before: copula.range) || isOfPeople(copula.range)
        || coversBody(cluster, subject)
      {
        return nil
      }
      return DeterminationFinding(
        rule: "determination.copula",
        phrase: [(walk.denial ?? cluster.range.lowerBound)..<cluster.range.upperBound],
        classes: classes,
        subject: subject, rest: cluster.range.upperBound..<sentence.upperBound)
    }
  }

  /// The first terms behind a judging verb, those in brackets only where there are no others: `all other
  /// uses (except those considered medically necessary) as unproven`.
  private func judged(after verb: Int) -> Cluster? {
    let behind = clusters.filter { $0.range.lowerBound >= verb }
    return behind.first { cluster in
      let between = text.bytes[verb..<cluster.range.lowerBound]
      return between.count { $0 == UInt8(ascii: "(") } <= between.count { $0 == UInt8(ascii: ")") }
    } ?? behind.first
  }

  /// The most bytes between a plan's judging verb and its term: lists of brand names are long.
  private static let longestObject = 900

  /// `PLAN considers SERVICE (to be) TERM`.
  private func judgingFindings() -> [DeterminationFinding] {
    guard !clusters.isEmpty else { return [] }
    return vocabulary.judgingVerbs.matches(in: text.lowered, sentence).compactMap { verb in
      guard verb.range.lowerBound > sentence.lowerBound,
        let cluster = judged(after: verb.range.upperBound),
        cluster.range.lowerBound - verb.range.upperBound <= Self.longestObject,
        let classes = classes(cluster, isDenied: !verb.meaning)
      else { return nil }
      var subject = text.trimmed(verb.range.upperBound..<cluster.range.lowerBound)
      var rest = cluster.range.upperBound..<sentence.upperBound
      if isAttribute(cluster, behind: subject) || cluster.isLead && !isBound(cluster, subject)
        || Vocabulary.formalVerbs.contains(text.lowered, verb.range) && !isLinked(subject)
      {
        return nil
      }
      if subject.isEmpty {
        (subject, rest) = (text.trimmed(rest), rest.upperBound..<rest.upperBound)
      }
      let denial = verb.meaning ? [] : [denialRange(verb.range)]
      return DeterminationFinding(
        rule: "determination.judging", phrase: denial + [cluster.range], classes: classes,
        subject: withoutToBe(withoutPraise(subject)), rest: rest)
    }
  }

  /// Whether a term only describes what is considered: `may consider payment for experimental
  /// services`.
  private func isAttribute(_ cluster: Cluster, behind subject: Range<Int>) -> Bool {
    let joined = [" to be", " as", " an", " a"].contains {
      text.lowered[subject].suffix($0.utf8.count).elementsEqual($0.utf8)
    }
    let next = text.trimmed(cluster.range.upperBound..<sentence.upperBound)
    let isObject =
      !text.starts(subject, with: "the following")
      && Vocabulary.prepositions.contains {
        text.lowered[subject].suffix($0.utf8.count).elementsEqual($0.utf8)
      }
    return isObject
      || !subject.isEmpty && !joined
        && Vocabulary.classNouns.match(
          in: text.lowered, at: next.lowerBound, before: next.upperBound) != nil
  }

  /// `PLAN does not cover SERVICE`, `SERVICE meets the definition of medical necessity`.
  private func verbFindings() -> [DeterminationFinding] {
    PlanVerb.verbs(text, sentence, vocabulary).compactMap { verb in
      let before = text.trimmed(subjectStart(before: verb.range.lowerBound)..<verb.range.lowerBound)
      let rest = verb.range.upperBound..<sentence.upperBound
      let isActive = verb.isActive
      if isActive, let lead = lead(verb, before, rest) { return lead }
      let whole = isActive ? coverageOfAmount(verb.range, rest) : nil
      let object = whole ?? (isActive ? object(in: rest) : withoutPremise(before))
      guard !object.isEmpty, countsVisits(rest) || !GrantFrame.isOnlyTime(text, span(verb.range)),
        !explains(verb), !isActive || !tellsRate(rest) && !supposes(before, rest),
        !standsInTime(before), isActive || !isOfPeople(verb.range)
      else { return nil }
      let isDenied =
        verb.meaning == .covered && (deniesNoun(before) || SubjectCheck.isDenied(text, before))
      return DeterminationFinding(
        rule: "determination.verb", phrase: [verb.range],
        classes: [isDenied ? .notCovered : verb.meaning],
        subject: object,
        rest: isActive && whole == nil ? object.upperBound..<rest.upperBound : rest)
    }
  }

  /// Whether a verb that says what evidence lacks gives the reason of a judgement before it: `… is
  /// considered not medically necessary, as its clinical benefit has not been established`.
  private func explains(_ verb: PlanVerb) -> Bool {
    verb.meaning == .investigational
      && clusters.contains { $0.range.upperBound <= verb.range.lowerBound }
  }

  /// Whether the words before a verb end in `no`: `Therefore, no program payment may be made for …`.
  private func deniesNoun(_ words: Range<Int>) -> Bool {
    let last = WhiteSpace.words(text.bytes, words).last
    return last.map { text.lowered[$0].elementsEqual("no".utf8) } ?? false
  }

  /// `SERVICE meets … criteria for coverage`.
  private func partedFindings() -> [DeterminationFinding] {
    PartedVerb.verbs(text, sentence).compactMap { verb in
      let start = subjectStart(before: verb.range.lowerBound)
      let subject = text.trimmed(start..<verb.range.lowerBound)
      let rest = verb.range.upperBound..<sentence.upperBound
      guard !subject.isEmpty, !isOfPeople(verb.range),
        !Vocabulary.emptySubjects.contains(Self.loweredText(text, subject))
      else { return nil }
      let isActive = text.first(Vocabulary.activeVerb, in: verb.range) != nil
      return DeterminationFinding(
        rule: "determination.verb", phrase: [verb.range], classes: [verb.meaning],
        subject: isActive ? object(in: rest) : subject, rest: rest)
    }
  }

  /// A subject without what is said of it before `and, therefore,`: `X has not been proven to be
  /// effective and, therefore, is considered …`.
  private func withoutPremise(_ subject: Range<Int>) -> Range<Int> {
    for premise in Vocabulary.provenPremises {
      guard let end = text.first(premise, in: subject), end > subject.lowerBound else { continue }
      return text.trimmed(subject.lowerBound..<end)
    }
    let isConclusion = Vocabulary.conclusions.contains {
      text.lowered[subject].suffix($0.utf8.count).elementsEqual($0.utf8)
    }
    guard isConclusion else { return withoutDoubt(subject) }
    let premises = Vocabulary.premises.compactMap { text.first($0, in: subject) }
    guard let end = premises.min(), end > subject.lowerBound else { return subject }
    return text.trimmed(subject.lowerBound..<end)
  }

  func classes(_ cluster: Cluster, isDenied: Bool) -> [DeterminationClass]? {
    guard isDenied else { return cluster.classes }
    let denied = Array("not ".utf8) + text.lowered[cluster.range]
    if let meaning = vocabulary.determinationTerms.meaning(of: denied) { return [meaning] }
    if text.first(" nor ", in: cluster.range) != nil,
      cluster.classes == [.medicallyNecessary, .covered]
    {
      return [.notMedicallyNecessary, .notCovered]
    }
    // `is not reimbursed and considered experimental`: the second term has a verb of its own.
    let others =
      text.first(" considered ", in: cluster.range) == nil ? [] : cluster.classes.dropFirst()
    let refusing = others.filter { $0 == .investigational || $0 == .cosmetic }
    switch cluster.classes.first {
    case .medicallyNecessary: return [.notMedicallyNecessary] + refusing
    case .covered: return [.notCovered] + refusing
    default: return nil
    }
  }

  private func denialRange(_ verb: Range<Int>) -> Range<Int> {
    (text.first("not ", in: verb) ?? verb.lowerBound)..<verb.upperBound
  }

  /// Whether `as` or `to be` ends the words before a term.
  private func isLinked(_ subject: Range<Int>) -> Bool { withoutToBe(subject) != subject }

  private func withoutToBe(_ range: Range<Int>) -> Range<Int> {
    for words in [" to be", " as"] where range.count > words.utf8.count {
      guard text.lowered[range].suffix(words.utf8.count).elementsEqual(words.utf8) else { continue }
      return range.lowerBound..<(range.upperBound - words.utf8.count)
    }
    return range
  }
}
