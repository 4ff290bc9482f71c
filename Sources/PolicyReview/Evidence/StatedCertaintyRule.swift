package import EvidenceModel
import TextAnalysis

/// Finds sentences in which a source rates the certainty or quality of evidence.
///
/// The ratings are those of GRADE (GRADE Working Group, 2013): high, moderate, low, very low. Nothing
/// is rated here: a rating counts only where the words print it.
package enum StatedCertaintyRule {
  /// The quotations with a rating, each once, in order.
  package static func ratings(in quotes: [Quotation]) -> [Quotation] {
    var seen: Set<String> = []
    return quotes.filter { states($0.text) && seen.insert($0.text).inserted }
  }

  /// Whether a sentence rates evidence.
  static func states(_ text: String) -> Bool {
    let words = ComparableText.words(text)
    return words.indices.contains { index in
      guard nouns.contains(words[index]) else { return false }
      let before = words[max(0, index - 3)..<index]
      let after = words[index + 1..<min(words.count, index + 7)]
      let isOfEvidence = before.contains("evidence") || after.contains("evidence")
      let rates = before.last.map(ratings.contains) == true || after.contains(where: isRating)
      return isOfEvidence && rates
    } || text.contains("GRADE ")
  }

  private static func isRating(_ word: String) -> Bool { ratings.contains(word) }

  private static let nouns: Set<String> = ["certainty", "quality", "confidence"]
  private static let ratings: Set<String> = ["high", "moderate", "low"]
}
