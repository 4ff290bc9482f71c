import EvidenceModel
import Vocabulary

/// Reads which way a result points, only where the sentence says so.
enum FindingDirectionRule {
  /// Returns the stated direction; a denied difference outweighs the words that it denies.
  static func direction(_ words: [Word]) -> FindingDirection {
    if states(OutcomeVocabulary.equalizing, words) { return .noDifference }
    let favors = states(OutcomeVocabulary.favoring, words) || reducesMore(words)
    let opposes = states(OutcomeVocabulary.opposing, words)
    if favors == opposes { return .unstated }
    return favors ? .favors : .against
  }

  private static func states(_ phrases: [[String]], _ words: [Word]) -> Bool {
    phrases.contains { PhraseSearch.contains($0, in: words) }
  }

  private static func reducesMore(_ words: [Word]) -> Bool {
    guard let verb = words.firstIndex(where: { $0.text == "reduced" }) else { return false }
    return words[verb...].contains { $0.text == "more" }
  }
}
