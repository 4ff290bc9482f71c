import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// Determinations in the words of benefits: what is excluded or paid, and how often.
extension DeterminationScanner {
  private typealias Words = BenefitVocabulary

  /// Whether a term that says nothing by itself determines here: `appropriate` before criteria,
  /// `excluded` at the end of a sentence.
  func isBound(_ cluster: Cluster, _ subject: Range<Int>) -> Bool {
    guard Words.closingTerms.contains(text.lowered, cluster.range) else {
      return opensCriteria(cluster)
    }
    if Words.payingTerms.meaning(of: Array(text.lowered[cluster.range])) != nil {
      return pays(cluster, subject)
    }
    return !excludesFinding(cluster, subject) && !isPossible(cluster, subject)
      && text.first(Words.billedCode, in: subject) == nil
      && (isDenial(cluster) && !deniesRequests(cluster, subject) && !deniesNamed(cluster, subject)
        ? Words.denialClosers.match(
          in: text.lowered,
          at: text.trimmed(cluster.range.upperBound..<sentence.upperBound).lowerBound,
          before: sentence.upperBound) != nil : closes(cluster.range.upperBound))
  }

  /// Whether `is reimbursed` says that a service is paid for, and not how much or to whom.
  private func pays(_ cluster: Cluster, _ subject: Range<Int>) -> Bool {
    if Words.payees.contains(where: { text.first($0, in: subject) != nil }) { return false }
    let rest = text.trimmed(cluster.range.upperBound..<sentence.upperBound)
    let verb = subject.upperBound..<max(subject.upperBound, cluster.range.lowerBound)
    let isDenied = Words.denials.contains { text.first($0, in: verb) != nil }
    guard let first = rest.first else { return true }
    if isDenied { return closes(cluster.range.upperBound) && !text.starts(rest, with: "to ") }
    return ".:;".utf8.contains(text.bytes[first])
      || Words.payingClosers.match(in: text.lowered, at: first, before: rest.upperBound) != nil
  }

  /// `is denied as not medically necessary`: the term behind it determines.
  static func isDeniedAs(_ text: CleanText, _ term: Range<Int>) -> Bool {
    text.text(term).lowercased() == "denied"
      && text.starts(term.upperBound..<text.count, with: " as ")
  }

  /// Whether a sentence warns of an exclusion and makes none: `may be an exclusion`.
  private func isPossible(_ cluster: Cluster, _ subject: Range<Int>) -> Bool {
    let verb = subject.upperBound..<max(subject.upperBound, cluster.range.lowerBound)
    return !isDenial(cluster) && text.text(cluster.range).lowercased().contains("exclu")
      && text.first("may be", in: verb) != nil
  }

  /// `Requests for a second frame will be denied.`: who asks for it gets none.
  private func deniesRequests(_ cluster: Cluster, _ subject: Range<Int>) -> Bool {
    text.starts(text.trimmed(subject), with: "requests for ")
      && text.first(" will be ", in: subject.lowerBound..<cluster.range.lowerBound) != nil
      && text.text(text.trimmed(cluster.range.upperBound..<sentence.upperBound)) == "."
  }

  /// `When a frame is billed with a bed, it will be denied.`: the clause before the pronoun is the condition.
  private func deniesNamed(_ cluster: Cluster, _ subject: Range<Int>) -> Bool {
    subject.upperBound < cluster.range.lowerBound
      && [", it will be ", ", they will be "].contains {
        text.first($0, in: subject.upperBound..<cluster.range.lowerBound) != nil
      }
  }

  /// What is denied hangs on a condition; a bare denial is that of a claim.
  private func isDenial(_ cluster: Cluster) -> Bool { text.starts(cluster.range, with: "denied") }

  /// Whether a sentence ends at an index or goes on with a condition.
  private func closes(_ index: Int) -> Bool {
    let rest = text.trimmed(index..<sentence.upperBound)
    guard let first = rest.first else { return true }
    if text.bytes[first] == UInt8(ascii: "(") || ".:;,".utf8.contains(text.bytes[first]) {
      return true
    }
    return Words.closers.match(in: text.lowered, at: first, before: rest.upperBound) != nil
  }

  /// `is considered cosmetic and is therefore excluded`: what ends the sentence refuses what was judged.
  static func refusesToo(
    _ text: CleanText, _ term: PhraseMatch<DeterminationClass>, after last: Cluster,
    _ sentence: Range<Int>
  ) -> Bool {
    let refused: Set<DeterminationClass> = [.investigational, .notMedicallyNecessary, .cosmetic]
    let rest = text.text(text.trimmed(term.range.upperBound..<sentence.upperBound))
    return term.meaning == .notCovered && refused.isSuperset(of: last.classes)
      && Words.closingTerms.contains(text.lowered, term.range) && ["", ".", ":"].contains(rest)
  }

  /// `Other causes of pain are excluded`: a criterion excludes what a plan does not.
  private func excludesFinding(_ cluster: Cluster, _ subject: Range<Int>) -> Bool {
    guard text.starts(cluster.range, with: "excluded") else { return false }
    // `In addition to other conditions, the following are excluded`: what stands before is another clause.
    let listed = text.first(", the following", in: subject)
    let clause = (listed ?? subject.lowerBound)..<subject.upperBound
    return Words.excludedFindings.contains { text.first($0, in: clause) != nil }
  }

  /// `Lenses are limited to one pair every two years`, `Replacement is allowed once in 60 months`.
  func limitFindings() -> [DeterminationFinding] {
    limitVerbs().compactMap { verb in
      let start = subjectStart(before: verb.range.lowerBound)
      var subject = withoutJoiner(text.trimmed(start..<verb.range.lowerBound))
      var rest = verb.range.upperBound..<sentence.upperBound
      guard !subject.isEmpty, !SubjectCheck.isDenied(text, subject),
        limits(subject, rest) || Words.receiving.contains(text.lowered, verb.range) && hangs(rest)
          || countsPerPeriod(subject, rest) || entitles(verb.range, subject, rest),
        Words.limitedOthers.match(
          in: text.lowered, at: subject.lowerBound, before: subject.upperBound) == nil,
        !isDose(subject)
      else { return nil }
      let isOfPeople =
        Words.people.match(in: text.lowered, at: subject.lowerBound, before: subject.upperBound)
        != nil
      let people = isOfPeople ? subject : nil
      if isOfPeople {
        subject = object(in: rest)
        rest = subject.upperBound..<rest.upperBound
      }
      return DeterminationFinding(
        rule: isOfPeople ? "determination.verb" : "determination.copula", phrase: [verb.range],
        classes: [
          Words.approving.contains(text.lowered, verb.range) ? .medicallyNecessary : .covered
        ],
        subject: subject, rest: rest, people: people)
    }
  }

  /// `Initial dosing is limited to 4 mg every 4 weeks`: how much of a drug is given.
  private func isDose(_ subject: Range<Int>) -> Bool {
    // `Coverage of the first dose is limited to 4 mg` is coverage.
    let words = WhiteSpace.words(text.lowered, subject)
    guard let first = words.first, let last = words.last,
      !text.lowered[first].elementsEqual("coverage".utf8)
    else { return false }
    return Words.dosedNouns.contains(String(decoding: text.lowered[last], as: UTF8.self))
  }

  /// Verbs of limits, those of people only where people stand before them: `Members may receive two
  /// pairs every year`.
  private func limitVerbs() -> [PhraseMatch<Void>] {
    let limits = Words.limits.matches(in: text.lowered, sentence)
    guard
      Words.people.match(
        in: text.lowered, at: withoutJoiner(text.trimmed(sentence)).lowerBound,
        before: sentence.upperBound) != nil,
      let receiving = receivingVerb(),
      !limits.contains(where: { $0.range.overlaps(receiving.range) })
    else { return limits }
    return [receiving] + limits.filter { $0.range.lowerBound > receiving.range.upperBound }
  }

  /// The verb by which people get something, and not the one that says which people: `who qualify for …`.
  private func receivingVerb() -> PhraseMatch<Void>? {
    let verbs = Words.receiving.matches(in: text.lowered, sentence)
    return verbs.first { text.first(" who ", in: sentence.lowerBound..<$0.range.lowerBound) == nil }
      ?? verbs.last
  }

  /// A clause without what joins it to the sentence before: `However, members …`.
  private func withoutJoiner(_ clause: Range<Int>) -> Range<Int> {
    let joiner = Words.joiningOpenings.first { text.starts(clause, with: $0) }
    return joiner.map { clause.lowerBound + $0.utf8.count..<clause.upperBound } ?? clause
  }

  /// `Members with gout remain eligible for frames.`: people told from others get a service.
  private func entitles(
    _ verb: Range<Int>, _ people: Range<Int>, _ rest: Range<Int>
  ) -> Bool {
    let object = StatementScope.withoutStop(text, rest)
    return Words.entitling.contains(text.lowered, verb)
      && Words.peopleMarks.contains { text.first($0, in: people) != nil } && !endsInDenial(people)
      && !object.isEmpty && text.first(",", in: object) == nil
      && !text.starts(object, with: "the following")
      && !GrantVocabulary.otherPurposes.contains { text.starts(object, with: $0) }
  }

  /// `Members with gout would not`.
  private func endsInDenial(_ words: Range<Int>) -> Bool {
    WhiteSpace.words(text.lowered, words).last.map { word in
      let last = Self.loweredText(text, word)
      return PlanVerbVocabulary.denials.contains(last) || ContractionVocabulary.words.contains(last)
    } ?? false
  }

  /// Whether what people get hangs on a condition: `may obtain a brace only if …`.
  private func hangs(_ rest: Range<Int>) -> Bool {
    let opening = text.trimmed(rest)
    return !text.starts(opening, with: "if ") && !text.starts(opening, with: "when ")
      && [" only if ", " only when ", " if ", " when "].contains { text.first($0, in: rest) != nil }
  }

  /// `Up to 250 liners are allowed per month`: the amount stands before the verb.
  private func countsPerPeriod(_ subject: Range<Int>, _ rest: Range<Int>) -> Bool {
    let near = text.trimmed(rest)
    return !near.isEmpty
      && Words.amounts.match(
        in: text.lowered, at: subject.lowerBound, before: subject.upperBound) != nil
      && ["per ", "every ", "each ", "in any "].contains { text.starts(near, with: $0) }
  }

  /// `pays for up to 30 visits in a year`: not for how long, but how many.
  func countsVisits(_ rest: Range<Int>) -> Bool {
    let near = rest.prefix(40)
    return Words.counted.contains { text.first($0, in: near.startIndex..<near.endIndex) != nil }
      || TimeSpan.countsThings(text, rest)
  }

  /// `Coverage includes up to 30 ounces a day`: the coverage itself, whose amount the words behind its verb say.
  func coverageOfAmount(_ verb: Range<Int>, _ rest: Range<Int>) -> Range<Int>? {
    guard text.starts(verb, with: Words.coverageItself), TimeSpan.measures(text, rest) else {
      return nil
    }
    return verb.lowerBound..<verb.lowerBound + Words.coverageItself.utf8.count
  }

  /// Whether an amount for a stretch of time stands behind a verb of a limit, or the list of all that is
  /// covered.
  private func limits(_ subject: Range<Int>, _ rest: Range<Int>) -> Bool {
    let rest = text.trimmed(rest)
    let covers = { Words.coverage.contains { text.first($0, in: subject) != nil } }
    if text.text(rest) == ":" { return covers() }
    guard let first = rest.first, text.bytes[first] != UInt8(ascii: ".") else { return false }
    let isAmount =
      text.bytes[first].isASCIIDigit
      || Words.amounts.match(in: text.lowered, at: first, before: rest.upperBound) != nil
    guard isAmount else { return false }
    if Words.coverages.contains(text.text(subject).lowercased()), TimeSpan.opens(text, rest) {
      return true
    }
    if text.starts(rest, with: "the following"), covers() { return true }
    let near = rest.prefix(Self.longestAmount)
    if isRepetition(rest, near) { return false }
    return Words.periods.contains { text.first($0, in: near.startIndex..<near.endIndex) != nil }
  }

  /// `once per lifetime`: a rule against doing the same again, whatever the document is about.
  private func isRepetition(_ rest: Range<Int>, _ near: Range<Int>.SubSequence) -> Bool {
    text.starts(rest, with: "once")
      && text.first("lifetime", in: near.startIndex..<near.endIndex) != nil
  }

  /// The most bytes of an amount with its stretch of time.
  private static let longestAmount = 110
}
