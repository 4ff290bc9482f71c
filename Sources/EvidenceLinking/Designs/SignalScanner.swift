import Vocabulary

/// Finds the phrases that carry design signals in a text's words.
enum SignalScanner {
  /// Returns the signals in order; where phrases overlap the longest counts.
  static func signals(in words: [Word]) -> [PlacedSignal] {
    var signals: [PlacedSignal] = []
    var index = 0
    while index < words.count {
      guard
        let found = PhraseSearch.firstPhrase(StudySignalVocabulary.phrases, at: index, words)
      else {
        index += 1
        continue
      }
      let range = index..<index + found.words.count
      let isPlural = words[range.upperBound - 1].isPlural && !found.words.contains("of")
      signals += StudySignalVocabulary.signals[found.index].map {
        PlacedSignal(signal: $0, words: range, isPlural: isPlural)
      }
      index = range.upperBound
    }
    return signals
  }
}
