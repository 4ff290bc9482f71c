import SourceReading
import TextAnalysis

/// Tells whether a sentence counts people: `60 adults`, `n = 60`.
enum PeopleCount {
  private static let people: Set<String> = [
    "patients", "participants", "subjects", "adults", "children", "women", "men", "individuals",
    "people", "persons", "infants", "knees", "hips", "eyes", "shoulders", "procedures", "cases",
    "lesions", "veterans", "volunteers", "members", "adolescents", "limbs", "ears", "teeth",
    "studies", "trials", "rcts",
  ]

  /// Whether a count stands in the first words of a sentence.
  static func stands(in text: CleanText, _ sentence: Range<Int>) -> Bool {
    let words = NarrativeWords.words(in: text, sentence)
    for (index, word) in words.enumerated() {
      if word.text == "n", index + 1 < words.count, words[index + 1].isNumber { return true }
      guard word.isNumber, word.year == nil || index + 1 < words.count else { continue }
      let next = words.dropFirst(index + 1).prefix(4)
      if next.contains(where: { people.contains($0.text) }) { return true }
    }
    return false
  }
}
