import Vocabulary

/// Recognises titles of study protocols: they name a design but report no results.
enum PlanRule {
  /// Whether the words speak of a plan: "study protocol", "protocol for a randomised trial".
  static func isPlan(_ words: [Word], _ signals: [PlacedSignal]) -> Bool {
    signals.contains { $0.signal == .plan && !$0.isPlural } || opensPlan(words, signals)
  }

  /// Whether "protocol for a …" or "design of the …" is followed by a word for a study.
  private static func opensPlan(_ words: [Word], _ signals: [PlacedSignal]) -> Bool {
    for index in words.indices.dropLast(2) where openers.contains(words[index]) {
      guard words[index + 1].text == "for" || words[index + 1].text == "of" else { continue }
      guard articles.contains(words[index + 2]) else { continue }
      let reach = index + 2..<index + 14
      if words[index].text == "design", index > 1 { continue }
      if signals.contains(where: { isStudy($0.signal) && reach.contains($0.words.lowerBound) }) {
        return true
      }
    }
    return false
  }

  private static func isStudy(_ signal: StudySignal) -> Bool {
    switch signal {
    case .synthesis, .trial, .randomized, .research, .design: true
    default: false
    }
  }

  private static let openers: WordSet = ["protocol", "design"]
  private static let articles: WordSet = ["a", "an", "the", "two", "systematic", "randomized"]
}
