import EvidenceModel
import Vocabulary

/// Reads the design that a title or sentence states, by the place of its words.
///
/// A synthesis outweighs the designs it works on: "meta-analysis of randomised trials" is a
/// meta-analysis. A plural without a number ("in randomised trials") names other people's studies,
/// and so does a design after "of", "within" or "alongside" another design.
enum DesignReader {
  /// Returns the designs that the words state, the leading one first.
  static func read(_ words: [Word]) -> DesignReadings {
    let words = Array(words.prefix(longestTitle))
    let signals = SignalScanner.signals(in: words)
    if PlanRule.isPlan(words, signals) { return DesignReadings(isPlan: true) }
    let primary = PrimaryDesignRule.readings(words, signals)
    if let synthesis = SynthesisRule.reading(words, signals) {
      let own = primary.first { SynthesisRule.stands($0, beside: synthesis, words) }
      return DesignReadings(readings: (own.map { [$0] } ?? []) + [synthesis])
    }
    return DesignReadings(readings: primary)
  }

  /// More words than any title has; what stands behind them is not read.
  private static let longestTitle = 400

  /// Returns the designs that a text states.
  static func read(_ text: String) -> DesignReadings { read(WordScanner.words(of: text)) }
}
