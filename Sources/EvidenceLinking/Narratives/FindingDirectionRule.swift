import EvidenceModel
import Vocabulary

/// Reads which way a result points, only where the sentence says so.
enum FindingDirectionRule {
  /// Returns the stated direction; a denied difference outweighs the words that it denies.
  static func direction(_ words: [Word]) -> FindingDirection {
    if PhraseSearch.contains(OutcomeVocabulary.equalizing, in: words) { return .noDifference }
    let favors =
      PhraseSearch.contains(OutcomeVocabulary.favoring, in: words) || reducesMore(words)
    let opposes = PhraseSearch.contains(OutcomeVocabulary.opposing, in: words)
    if favors == opposes { return .unstated }
    return favors ? .favors : .against
  }

  private static func reducesMore(_ words: [Word]) -> Bool {
    guard let verb = words.firstIndex(where: { $0.text == "reduced" }) else { return false }
    return words[verb...].contains { $0.text == "more" }
  }
}
