import EvidenceModel
import Vocabulary

/// Sentences with which a payer tells what a year's review brought: `In 2025, we found …`.
enum YearSentence {
  /// The year with which a sentence opens.
  static func openingYear(_ sentence: PolicySentence) -> Int? {
    guard sentence.tokens.count > 4, ["in", "for"].contains(sentence.tokens[0].text),
      let year = sentence.tokens[1].count, (1990...2100).contains(year)
    else { return nil }
    return year
  }

  /// Whether a sentence says that nothing new was found.
  static func isDenial(_ sentence: PolicySentence) -> Bool {
    CheckVocabulary.nothingNew.contains { sentence.tokens.contains(words: $0) }
  }

  /// The year of a sentence that says that nothing was found.
  static func denialYear(_ sentence: PolicySentence) -> Int? {
    isDenial(sentence) ? openingYear(sentence) : nil
  }
}
