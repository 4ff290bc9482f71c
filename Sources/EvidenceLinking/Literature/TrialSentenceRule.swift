import Vocabulary

/// What sentences say of chance: who or what was assigned, or whose trials are meant.
struct TrialSentenceRule {
  /// The concepts of the whole work, as bits.
  let whole: UInt64

  /// The weights of the rules that hold in some sentence, in the order of the rules.
  func holding(in sentences: [UInt64]) -> [TrialScreenVocabulary.Weights] {
    let found = Set(sentences.compactMap(rule))
    return TrialScreenVocabulary.Rule.allCases.filter(found.contains).compactMap {
      TrialScreenVocabulary.rules[$0]
    }
  }

  private func rule(_ sentence: UInt64) -> TrialScreenVocabulary.Rule? {
    func has(_ concept: UInt64) -> Bool { sentence & concept != 0 }
    let namesChance = has(Self.chance | Self.design)
    guard namesChance || has(Self.blinded), !has(Self.notRandomized) else { return nil }
    if has(Self.animals) { return .animalsByChance }
    if has(Self.synthesis) || has(Self.manyTrials) && whole & Self.synthesis != 0 {
      return .trialsOfOthers
    }
    guard namesChance else { return .blindedOrCrossed }
    guard has(Self.chance) else { return has(Self.calledFor) ? .trialsCalledFor : .designNamed }
    return has(Self.sampling) ? .chanceToSample : .peopleByChance
  }

  private static let chance = bit("assigned by chance")
  private static let design = bit("randomized design")
  private static let notRandomized = bit("not randomized")
  private static let animals = bit("animals")
  private static let synthesis = bit("synthesis")
  private static let manyTrials = bit("many trials")
  private static let calledFor = bit("called for")
  private static let blinded = bit("double blind") | bit("placebo group") | bit("crossover")
  private static let sampling = bit("random sampling")

  /// The bit of a concept; a test sees that none is missing.
  static func bit(_ name: String) -> UInt64 {
    TrialScreenVocabulary.concepts.firstIndex { $0.name == name }.map { 1 << $0 } ?? 0
  }
}
