import EvidenceModel
import Vocabulary

/// Tells prospective from retrospective cohorts by a word that stands in the same phrase.
enum CohortTimeRule {
  /// Returns the cohort's design: with its direction in time where exactly one is stated.
  static func design(
    _ cohort: PlacedSignal, _ words: [Word], _ signals: [PlacedSignal]
  ) -> StudyDesign {
    let looksAhead = states(.prospective, of: cohort, words, signals)
    let looksBack = states(.retrospective, of: cohort, words, signals)
    if looksAhead == looksBack { return .cohort }
    return looksAhead ? .prospectiveCohort : .retrospectiveCohort
  }

  private static func states(
    _ axis: DesignAxis, of cohort: PlacedSignal, _ words: [Word], _ signals: [PlacedSignal]
  ) -> Bool {
    signals.contains { signal in
      guard signal.signal == .axis(axis) else { return false }
      let distance = cohort.words.lowerBound - signal.words.upperBound
      guard (0...8).contains(distance) else { return false }
      return words[signal.words.upperBound...cohort.words.lowerBound].allSatisfy {
        $0.before.isDisjoint(with: [.colon, .stop, .question])
      }
    }
  }
}

/// Reads "prospective … observational study": an observed group that is followed is a cohort.
enum ObservationalRule {
  /// Returns the cohort that an observational study with a stated direction is.
  static func reading(_ words: [Word], _ signals: [PlacedSignal]) -> DesignReading? {
    guard let observed = signals.first(where: { $0.signal == .axis(.observational) }) else {
      return nil
    }
    guard let study = signals.first(where: { isStudy($0, after: observed) }) else { return nil }
    let design = CohortTimeRule.design(study, words, signals)
    guard design != .cohort else { return nil }
    let axes = signals.filter {
      if case .axis = $0.signal { return $0.words.upperBound <= study.words.lowerBound }
      return false
    }
    let start = axes.first?.words.lowerBound ?? observed.words.lowerBound
    return DesignReading(value: design, axes: [], words: start..<study.words.upperBound)
  }

  private static func isStudy(_ signal: PlacedSignal, after observed: PlacedSignal) -> Bool {
    signal.signal == .research && !signal.isPlural
      && (0...4).contains(signal.words.lowerBound - observed.words.upperBound)
  }
}
