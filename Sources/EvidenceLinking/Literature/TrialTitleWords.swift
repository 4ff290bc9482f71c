import Vocabulary

/// What the words of a title weigh that is all there is, beside its concepts.
struct TrialTitleWords {
  private var weights: [ArraySlice<UInt8>: Double] = [:]

  /// Reads a table: words with a weight each behind semicolons.
  init(_ table: String) {
    for entry in table.split(separator: ";") {
      let parts = entry.split(separator: " ")
      guard parts.count == 2, let weight = Double(parts[1]) else { continue }
      weights[Array(parts[0].utf8)[...]] = weight
    }
  }

  /// The sum over the words of a text, each once.
  func weight(of text: TrialScreenText) -> Double {
    Set(text.wordEnds.indices.map(text.word)).reduce(0) { $0 + (weights[$1] ?? 0) }
  }

  /// How many words have a weight; a test sees that none is lost.
  var count: Int { weights.count }
}
