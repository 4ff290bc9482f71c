import EvidenceModel
import Vocabulary

/// Reads the designs of studies that are no syntheses.
enum PrimaryDesignRule {
  /// Returns the designs that the words state, best first; one `unstated` reading where they state
  /// properties only.
  static func readings(_ words: [Word], _ signals: [PlacedSignal]) -> [DesignReading] {
    var found = namedDesigns(words, signals) + CaseCountRule.readings(words)
    if let trial = TrialRule.reading(words, signals, others: found) { found.append(trial) }
    if found.isEmpty, let cohort = ObservationalRule.reading(words, signals) {
      found.append(cohort)
    }
    let isRandomized = found.contains { $0.value == .randomizedControlledTrial }
    let axes = DesignAxisRule.axes(signals).filter { $0 != .randomized || isRandomized }
    if found.isEmpty { return unstated(signals, axes) }
    let best = withoutRepeats(found.sorted { $0.value.rank < $1.value.rank })
    return best.map { DesignReading(value: $0.value, axes: axes, words: $0.words) }
  }

  /// Designs that their name gives away, unless they belong to another design.
  private static func namedDesigns(_ words: [Word], _ signals: [PlacedSignal]) -> [DesignReading] {
    signals.compactMap { signal in
      guard case .design(let design) = signal.signal else { return nil }
      guard !ObjectRule.isObject(signal, words, signals) else { return nil }
      let value = design == .cohort ? CohortTimeRule.design(signal, words, signals) : design
      return DesignReading(value: value, axes: [], words: phrase(signal, words, signals))
    }
  }

  /// The design's words with the properties before and the word for a study after them.
  private static func phrase(
    _ signal: PlacedSignal, _ words: [Word], _ signals: [PlacedSignal]
  ) -> Range<Int> {
    var range = signal.words
    for other in signals.reversed() where other.words.upperBound == range.lowerBound {
      if !words[range.lowerBound].before.isDisjoint(with: .breaks) { break }
      if case .axis = other.signal { range = other.words.lowerBound..<range.upperBound }
    }
    let end = range.upperBound
    guard end < words.count, words[end].before.isDisjoint(with: .breaks) else { return range }
    return nouns.contains(words[end]) ? range.lowerBound..<end + 1 : range
  }

  private static let nouns: WordSet = ["study", "survey", "analysis"]

  private static func unstated(
    _ signals: [PlacedSignal], _ axes: [DesignAxis]
  ) -> [DesignReading] {
    guard !axes.isEmpty else { return [] }
    let placed = signals.filter { if case .axis = $0.signal { true } else { false } }
    guard let first = placed.first, let last = placed.last else { return [] }
    let range = first.words.lowerBound..<last.words.upperBound
    return [DesignReading(value: .unstated, axes: axes, words: range)]
  }

  /// Keeps one reading of each design, and of cohorts the one that says most.
  private static func withoutRepeats(_ readings: [DesignReading]) -> [DesignReading] {
    var kept: [DesignReading] = []
    for reading in readings {
      let isCohort = StudyDesign.cohort.withSpecialCases.contains(reading.value)
      let same = kept.contains {
        $0.value == reading.value
          || isCohort && StudyDesign.cohort.withSpecialCases.contains($0.value)
      }
      if !same { kept.append(reading) }
    }
    return kept
  }
}
