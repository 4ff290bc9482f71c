import Vocabulary

/// Who a determination or a summary is about: the deciding words of the condition, time windows, ages.
package struct PopulationScope: Hashable, Sendable {
  /// The condition's deciding words; empty where none is printed.
  package var condition: Set<String>
  /// The time windows.
  package var windows: [TimeWindow]
  /// The people by their age; nil where none are named, or all.
  package var age: AgeGroup?

  /// Reads the scope of a population or indication; nil reads as a scope that limits nothing.
  package init(_ text: String?) {
    let words = WordScanner.words(of: text ?? "")
    condition = Set(words.indices.filter { Self.decides($0, words) }.map { words[$0].text })
    windows = TimeWindow.windows(in: words)
    age = AgeGroup(words)
  }

  /// Whether what holds for one scope can speak for the other.
  ///
  /// Most of the deciding words of the shorter text must stand in the longer one, and time windows
  /// must not exclude each other, nor ages. A scope without a condition limits nothing.
  package func fits(_ other: PopulationScope) -> Bool {
    guard !TimeWindow.areDisjoint(windows, other.windows) else { return false }
    if let age, let otherAge = other.age, age != otherAge { return false }
    if condition.isEmpty || other.condition.isEmpty { return true }
    let shared = condition.intersection(other.condition).count
    return shared * 5 >= min(condition.count, other.condition.count) * 3
  }

  /// Whether a word tells one condition from another; a numeral does after `type` or `stage`.
  private static func decides(_ index: Int, _ words: [Word]) -> Bool {
    let word = words[index].text
    if StudyNumberWords.number(word) != nil || words[index].isNumeral {
      return index > 0 && ["type", "stage", "grade", "class"].contains(words[index - 1].text)
    }
    return !StudyAnalysisWords.empty.contains(word)
      && !ServiceVocabulary.genericConditionWords.contains(word)
  }
}
