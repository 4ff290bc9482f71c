import Vocabulary

/// The people that a text is on by their age, where it says so.
package enum AgeGroup: Hashable, Sendable {
  /// Children and adolescents.
  case young
  /// Adults.
  case grown

  /// The only group that words name; nil where they name none, or both.
  init?(_ words: some Sequence<Word>) {
    var groups: Set<AgeGroup> = []
    for word in words {
      if ServiceVocabulary.youngPeople.contains(word) { groups.insert(.young) }
      if ServiceVocabulary.grownPeople.contains(word) { groups.insert(.grown) }
    }
    guard groups.count == 1, let only = groups.first else { return nil }
    self = only
  }

  /// Whether words name the young.
  static func namesYoung(_ words: some Sequence<Word>) -> Bool {
    words.contains { ServiceVocabulary.youngPeople.contains($0) }
  }
}
