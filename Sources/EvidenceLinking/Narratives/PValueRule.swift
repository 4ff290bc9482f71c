import Vocabulary

/// Reads p values with their operator: `< .001`, `= 0.0001`.
enum PValueRule {
  /// Returns the first p value that the words state.
  static func pValue(_ words: [Word]) -> String? {
    for index in words.indices.dropLast(2) where words[index].text == "p" {
      let sign = words[index + 1].text == "value" ? index + 2 : index + 1
      guard sign + 1 < words.count, operators.contains(words[sign]) else { continue }
      guard words[sign + 1].isNumeral else { continue }
      return words[sign].surface + " " + words[sign + 1].surface
    }
    return nil
  }

  private static let operators: WordSet = ["<", ">", "=", "≤", "≥"]
}
