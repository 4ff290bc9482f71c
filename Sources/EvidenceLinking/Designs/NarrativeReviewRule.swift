import Vocabulary

/// Recognises reviews that follow no stated system.
enum NarrativeReviewRule {
  /// Whether the title speaks of a review and of no patients of the authors' own.
  static func isNarrative(_ title: [Word]) -> Bool {
    guard !hasOwnPatients(title) else { return false }
    return PhraseSearch.found(EvidenceTitleVocabulary.narrative, in: title).contains {
      !isRecordReview($0.range, title) && !isCount(after: $0.range.upperBound, title)
    }
  }

  /// Whether the title counts patients or cases or speaks of those who were treated.
  private static func hasOwnPatients(_ title: [Word]) -> Bool {
    title.indices.contains { index in
      let isPerson =
        StudyAnalysisWords.people.contains(title[index]) || title[index].text == "case"
      guard isPerson else { return false }
      if index > 0, StudyNumberWords.number(title[index - 1].text) != nil { return true }
      return index + 1 < title.count && ["treated", "undergoing"].contains(title[index + 1].text)
    }
  }

  private static func isRecordReview(_ range: Range<Int>, _ title: [Word]) -> Bool {
    let before = title[max(0, range.lowerBound - 2)..<range.upperBound]
    return before.contains { ["retrospective", "chart", "record", "peer"].contains($0.text) }
  }

  /// Whether "a review" goes on with a number of people, as in "a review of 40 patients".
  private static func isCount(after index: Int, _ title: [Word]) -> Bool {
    guard index + 1 < title.count, title[index].text == "of" else { return false }
    return StudyNumberWords.number(title[index + 1].text) != nil
      || title[index + 1].text == "our"
  }
}
