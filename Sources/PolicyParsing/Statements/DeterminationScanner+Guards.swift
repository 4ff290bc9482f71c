import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// What a frame's words say besides that they determine nothing: how something stays, of whom, for how
/// long.
extension DeterminationScanner {
  /// `remains`: what a study left open remains experimental, too, so that it determines coverage only.
  func onlyEndures(_ copula: Range<Int>) -> Bool {
    Vocabulary.enduring.contains(text.lowered, copula)
  }

  /// Whether a determination is of what others leave over: `remains investigational for all other
  /// indications` judges, whatever a study left open.
  func isOfRest(_ cluster: Cluster) -> Bool {
    vocabulary.residuals.contains(text.lowered, cluster.range.upperBound..<sentence.upperBound)
  }

  /// What is considered without the adjective before the term: `X an equally acceptable medically necessary
  /// alternative`.
  func withoutPraise(_ object: Range<Int>) -> Range<Int> {
    let praise = Vocabulary.praises.first {
      text.lowered[object].suffix($0.utf8.count).elementsEqual($0.utf8)
    }
    return praise.map { text.trimmed(object.lowerBound..<(object.upperBound - $0.utf8.count)) }
      ?? object
  }

  /// Whether who is eligible is no service: `Members with gout are eligible for the following`.
  func isEligiblePerson(_ cluster: Cluster, _ subject: Range<Int>) -> Bool {
    guard Self.loweredText(text, cluster.range) == Vocabulary.eligible else { return false }
    let words = WhiteSpace.words(text.lowered, subject).map {
      String(decoding: text.lowered[$0].filter(\.isASCIILetter), as: UTF8.self)
    }
    return (words.prefix(2) + words.suffix(1)).contains(where: Vocabulary.eligiblePeople.contains)
  }

  /// What may be a stretch of time behind a verb, with the `for` that ends it: `will be provided for 24
  /// weeks`.
  func span(_ verb: Range<Int>) -> Range<Int> {
    let ends = Vocabulary.grantedSpans.contains {
      text.lowered[verb].suffix($0.utf8.count).elementsEqual($0.utf8)
    }
    let near = (verb.upperBound..<sentence.upperBound).prefix(30)
    let lasts = Vocabulary.timeUnits.contains {
      text.first($0, in: near.startIndex..<near.endIndex) != nil
    }
    return (ends && lasts ? verb.upperBound - 3 : verb.upperBound)..<sentence.upperBound
  }

  /// `Severity is established when …`: what is established is a sign of a disease.
  func establishesSign(_ subject: Range<Int>) -> Bool {
    guard let last = WhiteSpace.words(text.bytes, subject).last else { return false }
    return Vocabulary.establishedSigns.contains(
      String(decoding: text.lowered[last], as: UTF8.self))
  }

  /// `is no longer a benefit`, `One frame a year is a benefit.`: a denied one, and one that ends the
  /// sentence, needs no condition.
  func isDeniedBenefit(_ cluster: Cluster, _ walk: FrameWalk) -> Bool {
    cluster.classes == [.covered]
      && (walk.denial != nil
        || text.text(text.trimmed(cluster.range.upperBound..<sentence.upperBound)) == ".")
  }

  /// The verbs that may join a subject to a term, from left to right.
  func copulas() -> [PhraseMatch<Void>] {
    let perfects = Vocabulary.perfects.matches(in: text.lowered, sentence)
    let others = Vocabulary.copulas.matches(in: text.lowered, sentence)
    if perfects.isEmpty { return others }
    return
      (others
      + perfects.filter { perfect in
        !others.contains { $0.range.overlaps(perfect.range) }
      }).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Whether a copula denies what follows: `will not be`, `has not been`.
  func denies(_ copula: Range<Int>) -> Bool {
    Vocabulary.denyingCopulas.meaning(of: Array(text.lowered[copula])) != nil
      || isPerfect(copula)
        && [" not ", "n't ", "n\u{2019}t "].contains { text.first($0, in: copula) != nil }
  }

  /// `has been`: only what has been considered or found so is determined.
  func isPerfect(_ copula: Range<Int>) -> Bool {
    Vocabulary.perfects.meaning(of: Array(text.lowered[copula])) != nil
  }

  /// `must be considered`: what has to be so before it is paid is not determined.
  func onlyObliges(_ copula: Range<Int>, _ classes: [DeterminationClass]) -> Bool {
    Vocabulary.obliging.contains(text.lowered, copula)
      && (classes.contains(.medicallyNecessary) || classes.contains(.covered))
  }

  /// A subject without what is denied of it before `and`: `X have not been validated and are not deemed …`; a
  /// relative clause belongs to it.
  func withoutDoubt(_ subject: Range<Int>) -> Range<Int> {
    guard text.lowered[subject].suffix(4).elementsEqual(" and".utf8),
      let end = Vocabulary.doubts.compactMap({ text.first($0, in: subject) }).min(),
      end > subject.lowerBound
    else { return subject }
    let name = text.trimmed(subject.lowerBound..<end)
    let isRelative = [" that", " which", " who", " it", " they"].contains {
      text.lowered[name].suffix($0.utf8.count).elementsEqual($0.utf8)
    }
    return isRelative ? subject : name
  }

  /// `members who are not covered`: said of people, not of a service.
  func isOfPeople(_ copula: Range<Int>) -> Bool {
    let before = text.trimmed(sentence.lowerBound..<copula.lowerBound)
    return text.lowered[before].suffix(4).elementsEqual(" who".utf8)
  }

  /// `10% of the body surface is covered with plaques`: what covers a body pays nothing.
  func coversBody(_ cluster: Cluster, _ subject: Range<Int>) -> Bool {
    guard cluster.classes == [.covered], let last = WhiteSpace.words(text.lowered, subject).last
    else { return false }
    let rest = cluster.range.upperBound..<sentence.upperBound
    return Vocabulary.bodyNouns.contains(String(decoding: text.lowered[last], as: UTF8.self))
      && [" with ", " by "].contains { text.starts(rest, with: $0) }
  }

  /// `If a contract excludes frames, they are not covered`: what a contract may say, not what it says.
  func supposes(_ before: Range<Int>, _ rest: Range<Int>) -> Bool {
    text.starts(before, with: "if ") && text.first(", ", in: rest) != nil
      && WhiteSpace.words(text.lowered, before).count <= 4
  }

  /// `tried before coverage will be provided for X`: the clause says when, and not what.
  func standsInTime(_ before: Range<Int>) -> Bool {
    WhiteSpace.words(text.lowered, before).last.map {
      Vocabulary.timeConjunctions.contains(String(decoding: text.lowered[$0], as: UTF8.self))
    } ?? false
  }

  /// `may be considered cosmetic or reconstructive`: nothing is judged yet.
  func isOneOfTwo(_ cluster: Cluster) -> Bool {
    cluster.classes == [.cosmetic]
      && text.starts(cluster.range.upperBound..<sentence.upperBound, with: " or reconstructive")
  }

  /// `reimburses surgeons at the enhanced rate`: how much is paid, not for what.
  func tellsRate(_ rest: Range<Int>) -> Bool {
    guard let at = text.first(" at ", in: rest) else { return false }
    let words = WhiteSpace.words(text.lowered, at..<rest.upperBound).prefix(6)
    return words.contains { word in
      String(decoding: text.lowered[word], as: UTF8.self).hasPrefix("rate")
    }
  }

  /// `authorizations may be considered medically necessary for up to 12 months`: for how long.
  func grantsTimeOnly(_ cluster: Cluster, before copula: Range<Int>) -> Bool {
    let clause = subjectStart(before: copula.lowerBound)..<copula.lowerBound
    return text.first(GrantVocabulary.duty, in: clause) != nil
      && GrantFrame.isOnlyTime(text, cluster.range.upperBound..<sentence.upperBound)
  }

  /// Whether a condition or an indication follows a term that a list or criteria end: `appropriate
  /// for ANY of the following`.
  func opensCriteria(_ cluster: Cluster) -> Bool {
    let rest = cluster.range.upperBound..<sentence.upperBound
    if ["when:", "if:"].contains(text.text(text.trimmed(rest))) { return true }
    if Self.loweredText(text, cluster.range) == Vocabulary.eligible,
      SubjectCheck.listsJudged(text, rest)
    {
      return text.first(" for which ", in: sentence.lowerBound..<cluster.range.lowerBound) != nil
    }
    guard [" when ", " if ", " for ", " in "].contains(where: { text.starts(rest, with: $0) })
    else { return false }
    if Vocabulary.strongLeads.contains(Self.loweredText(text, cluster.range)) {
      return !text.starts(rest, with: " in")
    }
    return text.first("following", in: rest) != nil
      || ["criteria", "listed below"].contains { text.first($0, in: rest) != nil }
        && text.bytes[rest.upperBound - 1] == UInt8(ascii: ":")
  }

  func followsFor(_ cluster: Cluster) -> Bool {
    let rest = cluster.range.upperBound..<sentence.upperBound
    if [" when ", " if "].contains(where: { text.starts(rest, with: $0) }) {
      return text.first("criteria", in: rest) != nil || text.first("following", in: rest) != nil
        || text.bytes[sentence.upperBound - 1] == UInt8(ascii: ":")
    }
    if text.starts(rest, with: " of ") {
      let owner = rest.prefix(40)
      return Vocabulary.benefitOwners.contains { text.first($0, in: owner) != nil }
    }
    return text.starts(rest, with: " in the treatment of ")
      || text.starts(rest, with: " for ") && !text.starts(rest, with: " for the purpose")
  }
}
