import Vocabulary

/// Finds the phrases that carry design signals in a text's words.
enum SignalScanner {
  /// Returns the signals in order; where phrases overlap the longest counts.
  static func signals(in words: [Word]) -> [PlacedSignal] {
    let texts = words.map(\.text)
    var signals: [PlacedSignal] = []
    var index = 0
    while index < words.count {
      guard let found = StudySignalVocabulary.signals(in: texts, at: index) else {
        index += 1
        continue
      }
      let range = index..<index + found.length
      let isPlural = words[range.upperBound - 1].isPlural && !texts[range].contains("of")
      signals += found.signals.map { PlacedSignal(signal: $0, words: range, isPlural: isPlural) }
      index = range.upperBound
    }
    return signals
  }
}
