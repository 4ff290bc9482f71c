import Vocabulary

/// Reads the label of a group from the words before a bracket with its number.
enum GroupLabel {
  /// Returns the words before the bracket back to a preposition, a verb or a mark; nil where they
  /// count studies or hold a number, for then the bracket speaks of the whole.
  static func before(_ index: Int, _ words: [Word]) -> String? {
    let least = max(0, index - 8)
    guard let opener = (least...index).last(where: { words[$0].before.contains(.opener) }) else {
      return nil
    }
    var start = opener
    while start > 0, opener - start < 6, !ends.contains(words[start - 1]) {
      start -= 1
      if !words[start].before.isDisjoint(with: [.comma, .semicolon, .colon, .stop, .closer]) {
        break
      }
    }
    let label = words[start..<opener]
    let countsStudies =
      label.contains { StudyAnalysisWords.studies.contains($0) }
      || label.last?.text == "series"
    if label.isEmpty || countsStudies || label.contains(where: isNumber) { return nil }
    return label.map(\.surface).joined(separator: " ")
  }

  private static func isNumber(_ word: Word) -> Bool {
    StudyNumberWords.number(word.text) != nil || word.isNumeral
  }

  /// Words that a label does not reach beyond.
  private static let ends: WordSet = [
    "a", "an", "the", "of", "and", "or", "in", "on", "for", "to", "with", "from", "by", "at",
    "than", "who", "that", "which", "those", "these", "was", "were", "is", "are", "had", "versus",
    "vs", "underwent", "received", "secondary", "undergoing", "receiving", "included", "either",
    "between", "among", "after", "as",
  ]
}
