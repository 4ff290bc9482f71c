import EvidenceModel
import Vocabulary

/// Tells a work's own design from one that another design of the same title works on.
enum ObjectRule {
  /// Whether the phrase that holds the signal follows another design and a word like "within".
  static func isObject(
    _ signal: PlacedSignal, _ words: [Word], _ signals: [PlacedSignal]
  ) -> Bool {
    let start = phraseStart(signal.words.lowerBound, words)
    guard start > 0, StudyAnalysisWords.objectMarkers.contains(words[start - 1]) else {
      return false
    }
    if isPlural(signal, words) { return true }
    return signals.contains { $0.words.upperBound < start && isDesign($0.signal) }
  }

  /// Whether a named design goes on with a plural and no number: "in cohort studies".
  private static func isPlural(_ signal: PlacedSignal, _ words: [Word]) -> Bool {
    guard case .design = signal.signal, signal.words.upperBound < words.count else { return false }
    let noun = words[signal.words.upperBound]
    let before = max(0, signal.words.lowerBound - 2)..<signal.words.lowerBound
    return noun.text == "study" && noun.isPlural
      && !words[before].contains { StudyNumberWords.number($0.text) != nil }
  }

  /// The first word of the phrase: back to a preposition or a break, at most ten words.
  private static func phraseStart(_ index: Int, _ words: [Word]) -> Int {
    var start = index
    while start > 0, index - start < 10 {
      if !words[start].before.isDisjoint(with: .breaks) { return start }
      if StudyAnalysisWords.objectMarkers.contains(words[start - 1]) { return start }
      start -= 1
    }
    return start
  }

  private static func isDesign(_ signal: StudySignal) -> Bool {
    switch signal {
    case .design, .randomized: true
    default: false
    }
  }
}
