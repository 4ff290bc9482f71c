import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// Determinations of one sentence that are one.
extension DeterminationScanner {
  /// Joins a determination to the one before it that it explains: `does not cover X because it is
  /// considered not medically necessary`.
  func merge(_ findings: [DeterminationFinding]) -> [DeterminationFinding] {
    var merged: [DeterminationFinding] = []
    for var finding in findings where findings.count == 1 || !opensReason(finding) {
      guard let last = merged.last, let phrase = finding.phrase.first,
        let before = last.phrase.last
      else {
        merged.append(finding)
        continue
      }
      if phrase.lowerBound < before.upperBound { continue }
      let between = before.upperBound..<phrase.lowerBound
      if last.rule == "determination.copula",
        text.first(" unless ", in: between) != nil || isCondition(between, finding)
      {
        continue
      }
      if goesOnInCondition(between, last, finding) || describesObject(last, finding) { continue }
      if explains(between, phrase.lowerBound) || joins(between, last)
        || adds(between, last, finding) || isElliptic(finding, after: last)
        || refusesTwice(between, finding, after: last)
      {
        merged[merged.count - 1].phrase.append(phrase)
        // A reason such as `because it is a convenience item` adds no class of its own.
        let new = finding.classes.filter { !last.classes.contains($0) && $0 != .other }
        merged[merged.count - 1].classes.append(contentsOf: new)
        if last.rule != "determination.verb" {
          let own =
            refusesTwice(between, finding, after: last)
            ? wordsBeforeAnd(between) : wordsBeforeReason(between)
          merged[merged.count - 1].rest = own.isEmpty ? finding.rest : own
        }
      } else if opensCondition(between, last) || standsInCondition(between, finding) {
        continue
      } else {
        let clause = SecondClause(text, after: last, before: finding)
        merged[merged.count - 1].rest = clause.firstRest
        finding.subject = clause.subject
        merged.append(finding)
      }
    }
    return merged.map(withClusterAfterAs)
  }

  /// `is covered when it follows a plan, and is necessary for …`, `is necessary only when it is a benefit of the
  /// contract`: the second term has no subject of its own and is a part of what the first hangs on.
  private func goesOnInCondition(
    _ between: Range<Int>, _ last: DeterminationFinding, _ finding: DeterminationFinding
  ) -> Bool {
    let granting: Set<DeterminationClass> = [.covered, .medicallyNecessary]
    guard finding.rule == "determination.copula", let phrase = finding.phrase.first,
      granting.isSuperset(of: last.classes), granting.isSuperset(of: finding.classes),
      Vocabulary.conditionClauses.contains(text.lowered, between)
    else { return false }
    if last.classes.contains(.medicallyNecessary), finding.classes == [.covered],
      Vocabulary.benefitConditions.contains(where: {
        text.lowered[text.trimmed(between)].suffix($0.utf8.count).elementsEqual($0.utf8)
      })
    {
      return true
    }
    if let said = Vocabulary.certifying.compactMap({ text.first($0, in: between) }).min(),
      Vocabulary.conditionClauses.contains(text.lowered, between.lowerBound..<said)
    {
      return true
    }
    let verb = text.text(text.trimmed(finding.subject.upperBound..<phrase.lowerBound)).lowercased()
    return ["is", "are"].contains(verb)
      && [",", " and", " or"].contains {
        text.lowered[finding.subject].suffix($0.utf8.count).elementsEqual($0.utf8)
      }
  }

  /// `Covered drinks include those that are medically necessary for X`: the second term says which of them are
  /// granted.
  private func describesObject(
    _ last: DeterminationFinding, _ finding: DeterminationFinding
  ) -> Bool {
    let granting: Set<DeterminationClass> = [.covered, .medicallyNecessary]
    return last.rule == "determination.verb" && finding.rule == "determination.copula"
      && granting.isSuperset(of: last.classes) && granting.isSuperset(of: finding.classes)
      && [" that", " which"].contains {
        text.lowered[finding.subject].suffix($0.utf8.count).elementsEqual($0.utf8)
      }
  }

  /// `Because X is considered investigational pending trials, payment may not be made`: the first is the
  /// reason of the second.
  private func opensReason(_ finding: DeterminationFinding) -> Bool {
    finding.rule == "determination.copula" && finding.subject.lowerBound == sentence.lowerBound
      && ["because ", "since "].contains { text.starts(finding.subject, with: $0) }
      && text.first(",", in: finding.subject) == nil
  }

  /// `may be covered when a plan provides coverage for X`: the second verb is part of a condition.
  private func isCondition(_ between: Range<Int>, _ finding: DeterminationFinding) -> Bool {
    finding.rule == "determination.verb" && finding.classes == [.covered]
      && [" when ", " if "].contains { text.first($0, in: between) != nil }
  }

  /// `covers X when such testing is medically necessary`: the second term is what the first hangs on.
  private func opensCondition(_ between: Range<Int>, _ last: DeterminationFinding) -> Bool {
    guard last.rule == "determination.verb",
      let start = [" when ", " if ", " unless ", " if:", " when:"].compactMap({
        text.first($0, in: between)
      }).min()
    else { return false }
    return ![", ", "; ", " and ", " or "].contains {
      text.first($0, in: start..<between.upperBound) != nil
    }
  }

  /// `X is necessary only when Y is determined to be necessary`: the second determination is what the
  /// first hangs on, no words between them beginning another clause.
  private func standsInCondition(_ between: Range<Int>, _ finding: DeterminationFinding) -> Bool {
    guard finding.rule == "determination.copula",
      let start = Vocabulary.conditionClauses.matches(in: text.lowered, between).last?.range
    else { return false }
    let clause = start.upperBound..<between.upperBound
    return clause.count > 8
      && !Vocabulary.clauseJoiners.contains { text.first($0, in: clause) != nil }
  }

  private func explains(_ between: Range<Int>, _ end: Int) -> Bool {
    if givesReason(between) { return true }
    let matches = Vocabulary.explaining.matches(in: text.lowered, between)
    guard let last = matches.last else { return false }
    let adds = text.starts(last.range, with: "and ")
    if adds,
      ![" because ", " since ", " as it "].contains(where: { text.first($0, in: between) != nil })
    {
      return false
    }
    return text.trimmed(last.range.upperBound..<end).count <= 24
  }

  /// `is not covered, as such treatment is considered cosmetic`: the reason speaks of the same service.
  private func givesReason(_ between: Range<Int>) -> Bool {
    var reason = text.trimmed(between)
    if text.starts(reason, with: ","), reason.count > 1 {
      reason = text.trimmed((reason.lowerBound + 1)..<reason.upperBound)
    }
    return reason.count <= 80
      && Vocabulary.sameServiceReasons.match(
        in: text.lowered, at: reason.lowerBound, before: reason.upperBound) != nil
  }

  /// `does not meet … criteria for coverage and is considered investigational`.
  private func joins(_ between: Range<Int>, _ last: DeterminationFinding) -> Bool {
    guard last.rule == "determination.verb" else { return false }
    let words = Self.loweredText(text, text.trimmed(between))
    if Vocabulary.joiners.contains(words) { return true }
    let addsReason = [" and is considered", " and are considered"].contains { words.hasSuffix($0) }
    return last.classes == [.notCovered] && addsReason && between.count <= 200
  }

  /// `is considered cosmetic and does not meet the definition of medical necessity`.
  private func adds(
    _ between: Range<Int>, _ last: DeterminationFinding, _ finding: DeterminationFinding
  ) -> Bool {
    guard last.rule == "determination.copula", finding.rule == "determination.verb",
      finding.classes == [.notMedicallyNecessary] || finding.classes == [.medicallyNecessary]
    else { return false }
    return Vocabulary.joiners.contains(Self.loweredText(text, text.trimmed(between)))
  }

  /// `is considered integral to X and is not payable`: the second verb has no subject of its own.
  private func isElliptic(
    _ finding: DeterminationFinding, after last: DeterminationFinding
  ) -> Bool {
    last.rule == "determination.copula" && finding.rule == "determination.copula"
      && finding.classes == last.classes
      && text.lowered[finding.subject].suffix(4).elementsEqual(" and".utf8)
  }

  /// `is not considered reasonable for X and is not covered:`: what is refused is not paid, either.
  private func refusesTwice(
    _ between: Range<Int>, _ finding: DeterminationFinding, after last: DeterminationFinding
  ) -> Bool {
    let words = Self.loweredText(text, text.trimmed(between))
    let refused: Set<DeterminationClass> = [.investigational, .notMedicallyNecessary, .cosmetic]
    return last.rule == "determination.copula" && finding.rule == "determination.copula"
      && finding.classes == [.notCovered] && refused.isSuperset(of: last.classes)
      && [" and is", " and are"].contains(where: words.hasSuffix)
      && [".", ":", ""].contains(text.text(text.trimmed(finding.rest)))
  }

  /// The words between two determinations of one subject without what joins them.
  private func wordsBeforeAnd(_ between: Range<Int>) -> Range<Int> {
    let joiner = " and "
    let last = between.last { text.starts($0..<between.upperBound, with: joiner) }
    return text.trimmed(between.lowerBound..<(last ?? between.lowerBound))
  }

  /// What stands between a determination and the reason that follows it.
  private func wordsBeforeReason(_ between: Range<Int>) -> Range<Int> {
    let stops = [" because ", " as it ", " as they ", " since "].compactMap {
      text.first($0, in: between)
    }
    let reason = Vocabulary.explaining.first(in: text.lowered, between)?.range.lowerBound
    let end = ([reason].compactMap { $0 } + stops).min() ?? between.lowerBound
    return text.trimmed(between.lowerBound..<max(between.lowerBound, end))
  }

  /// `covers X as medically necessary`: the term after `as` belongs to the determination.
  private func withClusterAfterAs(_ finding: DeterminationFinding) -> DeterminationFinding {
    guard finding.rule == "determination.verb", finding.phrase.count == 1,
      let end = finding.phrase.last?.upperBound,
      let cluster = clusters.first(where: { $0.range.lowerBound >= end }),
      // What stands behind another verb is that one's.
      cluster.range.upperBound <= finding.rest.upperBound,
      explains(end..<cluster.range.lowerBound, cluster.range.lowerBound)
    else { return finding }
    var finding = finding
    finding.phrase.append(cluster.range)
    finding.classes += cluster.classes.filter { !finding.classes.contains($0) }
    finding.rest = cluster.range.upperBound..<finding.rest.upperBound
    return finding
  }
}
