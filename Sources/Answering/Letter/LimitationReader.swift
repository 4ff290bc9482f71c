import EvidenceModel
import TextAnalysis
import Vocabulary

/// Reads what a limitation sentence says in typed words.
enum LimitationReader {
  /// The themes of sentences in the order of the table, and whether a sentence has none.
  static func read(_ sentences: [String]) -> (themes: [LimitationTheme], hasOthers: Bool) {
    var found: Set<LimitationTheme> = []
    var hasOthers = false
    for sentence in sentences {
      let themes = themes(of: FoldedWords.of(sentence))
      found.formUnion(themes)
      hasOthers = hasOthers || themes.isEmpty
    }
    return (LimitationTheme.allCases.filter(found.contains), hasOthers)
  }

  private static func themes(of words: [String]) -> Set<LimitationTheme> {
    var themes: Set<LimitationTheme> = []
    for (theme, phrases) in LimitationThemeTable.phrases {
      for phrase in phrases where says(FoldedWords.of(phrase), words) { themes.insert(theme) }
    }
    return themes
  }

  /// Whether a phrase stands in the words and is not turned round.
  private static func says(_ phrase: [String], _ words: [String]) -> Bool {
    guard let start = FoldedWords.first(phrase, in: words) else { return false }
    return !words[max(0, start - 3)..<start].contains(
      where: LimitationThemeTable.negations.contains)
  }
}
