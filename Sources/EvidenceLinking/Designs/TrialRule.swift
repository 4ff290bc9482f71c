import EvidenceModel
import Vocabulary

/// Reads trials: randomised, not randomised, or with an allocation that is not stated.
enum TrialRule {
  /// Returns the trial that the words state of the work itself.
  static func reading(
    _ words: [Word], _ signals: [PlacedSignal], others: [DesignReading]
  ) -> DesignReading? {
    if let randomized = randomized(words, signals) {
      return reading(.randomizedControlledTrial, randomized, words, signals)
    }
    let denied = signals.first {
      $0.signal == .notRandomized && !namesOthers($0, words, signals)
    }
    if let not = denied {
      let isCohort = others.contains { StudyDesign.cohort.withSpecialCases.contains($0.value) }
      return isCohort ? nil : reading(.nonrandomizedTrial, not, words, signals)
    }
    let trial = signals.first {
      $0.signal == .trial && isOwnTrial($0, words) && !ObjectRule.isObject($0, words, signals)
    }
    return trial.map { reading(.clinicalTrial, $0, words, signals) }
  }

  /// The first word that says the work itself was randomised.
  private static func randomized(_ words: [Word], _ signals: [PlacedSignal]) -> PlacedSignal? {
    signals.first { signal in
      signal.signal == .randomized && !ObjectRule.isObject(signal, words, signals)
        && !namesOthers(signal, words, signals) && !isExtended(signal, words)
    }
  }

  /// Whether the phrase is a plural without a number: the trials of other people.
  private static func namesOthers(
    _ signal: PlacedSignal, _ words: [Word], _ signals: [PlacedSignal]
  ) -> Bool {
    let first = signal.words.lowerBound
    if first > 0, words[first - 1].text == "trial", words[first - 1].isPlural { return true }
    guard let noun = noun(after: signal, words, signals), noun.isPlural else { return false }
    let start = max(0, signal.words.lowerBound - 5)
    return !words[start..<noun.words.upperBound].contains {
      StudyNumberWords.number($0.text).map { $0 < 10 } == true || $0.text == "both"
        || $0.text == "parallel" || $0.text == "twin"
    }
  }

  /// The word for a study that the adjective belongs to, within its phrase.
  private static func noun(
    after signal: PlacedSignal, _ words: [Word], _ signals: [PlacedSignal]
  ) -> PlacedSignal? {
    if words[signal.words.lowerBound].text == "rct" { return signal }
    return signals.first { next in
      guard next.signal == .trial || next.signal == .research else { return false }
      let distance = next.words.lowerBound - signal.words.upperBound
      guard (0...10).contains(distance) else { return false }
      let between = words[signal.words.upperBound...next.words.lowerBound]
      return between.allSatisfy {
        $0.before.isDisjoint(with: [.colon, .stop, .question])
          && !StudyAnalysisWords.objectMarkers.contains($0)
      }
    }
  }

  /// Whether the trial is only what an open extension goes on from.
  private static func isExtended(_ signal: PlacedSignal, _ words: [Word]) -> Bool {
    let start = max(0, signal.words.lowerBound - 6)
    return words[start..<signal.words.lowerBound].contains {
      $0.text == "extension" || $0.text == "comment" || $0.text == "emulating"
    }
  }

  /// Whether a bare "trial" speaks of a trial and not of a try.
  private static func isOwnTrial(_ signal: PlacedSignal, _ words: [Word]) -> Bool {
    let index = signal.words.lowerBound
    if signal.words.count > 1, !signal.isPlural { return true }
    if signal.isPlural { return hasNumber(before: index, words) }
    if index + 1 < words.count, words[index + 1].before.contains(.opener),
      words[index + 1].isNameLike
    {
      return true
    }
    guard index > 0 else { return index + 1 < words.count && words[1].text == "of" }
    let previous = words[index - 1]
    if previous.isNameLike || StudyAnalysisWords.trialModifiers.contains(previous.text) {
      return true
    }
    let start = max(0, index - 5)
    if words[start..<index].contains(where: { $0.text == "phase" }) { return true }
    if index > 1, previous.isNumeral, words[index - 2].isNameLike { return true }
    return opensElement(index, words)
  }

  private static func hasNumber(before index: Int, _ words: [Word]) -> Bool {
    words[max(0, index - 5)..<index].contains { ["two", "three", "2", "3"].contains($0.text) }
      && words[max(0, index - 3)..<index].contains {
        StudyAnalysisWords.trialModifiers.contains($0) || $0.text == "phase"
      }
  }

  /// Whether the element of the title opens with "a trial of" or "a … trial comparing".
  private static func opensElement(_ index: Int, _ words: [Word]) -> Bool {
    guard index + 1 < words.count, words[index - 1].text == "a" || words[index - 1].text == "the"
    else { return false }
    let opens = index == 1 || !words[index - 1].before.isDisjoint(with: .breaks)
    return opens && ["of", "comparing", "to", "in", "on"].contains(words[index + 1].text)
  }

  /// The reading from the first to the last word of the phrase that states the trial.
  private static func reading(
    _ design: StudyDesign, _ signal: PlacedSignal, _ words: [Word], _ signals: [PlacedSignal]
  ) -> DesignReading {
    let end = noun(after: signal, words, signals)?.words.upperBound ?? signal.words.upperBound
    return DesignReading(
      value: design, axes: [],
      words: phraseStart(signal, words, signals)..<max(end, signal.words.upperBound))
  }

  /// Where the run of properties before the signal starts, as in "multicentre, randomised".
  private static func phraseStart(
    _ signal: PlacedSignal, _ words: [Word], _ signals: [PlacedSignal]
  ) -> Int {
    var start = signal.words.lowerBound
    for other in signals.reversed() where other.words.upperBound == start {
      if !words[start].before.isDisjoint(with: .breaks) { break }
      start = other.words.lowerBound
    }
    return start
  }
}
