import EvidenceModel

/// Tells two outcomes with one head apart: "technical and clinical success rates were 98% and 95%".
enum CoordinatedOutcome {
  /// Gives each of two unlabelled values its own outcome, and returns the head they share; nil where
  /// the words coordinate nothing or the values do not pair with them.
  static func paired(
    _ outcome: String, _ values: [FindingValue], _ words: [Word]
  ) -> (outcome: String, values: [FindingValue])? {
    let term = outcome.split(separator: " ").map(String.init)
    guard term.count == 2, values.count == 2, values.allSatisfy({ $0.label == nil }) else {
      return nil
    }
    let texts = words.map(\.text)
    guard
      let place = texts.indices.dropFirst(2).dropLast().first(where: {
        texts[$0] == term[0] && texts[$0 + 1] == term[1] && texts[$0 - 1] == "and"
      })
    else { return nil }
    let labels = [words[place - 2].surface, words[place].surface]
    return (
      term[1], zip(labels, values).map { FindingValue(label: $0, value: $1.value) }
    )
  }
}
