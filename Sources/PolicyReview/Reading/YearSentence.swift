import EvidenceModel
import Vocabulary

/// Sentences with which a payer tells what a year's review brought: `In 2025, we found …`.
enum YearSentence {
  /// The year with which a sentence opens: `In 2024, …`, `The 2024 literature update …`; "the 2024
  /// review" may be somebody's article.
  static func openingYear(_ sentence: PolicySentence) -> Int? {
    let tokens = sentence.tokens
    guard tokens.count > 4, let year = tokens[1].count, (1990...2100).contains(year) else {
      return nil
    }
    switch tokens[0].text {
    case "in", "for", "during": return year
    case "the", "our": return updates.contains(tokens[2].text) ? year : nil
    default: return nil
    }
  }

  private static let updates: Set<String> = ["update", "literature", "search", "annual"]

  /// Whether a sentence says that nothing new was found.
  static func isDenial(_ sentence: PolicySentence) -> Bool {
    CheckVocabulary.nothingNew.contains { sentence.tokens.contains(words: $0) }
  }

  /// The year of a sentence that says that nothing was found.
  static func denialYear(_ sentence: PolicySentence) -> Int? {
    isDenial(sentence) ? openingYear(sentence) : nil
  }
}
