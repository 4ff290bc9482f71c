import Vocabulary

/// Tells lines that name people apart from others, `Adults:` and `Children under 12:`: a person is one of
/// them, so that the criteria of one are enough.
enum PopulationName {
  /// The longest such line, in bytes.
  private static let longest = 80

  /// Whether several lines name people each.
  static func areAll(_ lines: [String]) -> Bool { lines.count > 1 && lines.allSatisfy(isOne) }

  /// Whether a line names people and says nothing of them.
  static func isOne(_ line: String) -> Bool {
    guard line.utf8.count <= longest else { return false }
    let words = line.lowercased().split { !$0.isLetter && $0 != "-" }
    guard
      let first = words.first(where: { !CombinatorVocabulary.peopleOpenings.contains(String($0)) })
    else { return false }
    return CombinatorVocabulary.peopleNames.contains(String(first))
      && !words.contains { CombinatorVocabulary.peopleVerbs.contains(String($0)) }
  }
}
