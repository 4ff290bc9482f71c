import EvidenceModel
import Vocabulary

/// Reads how many people a study has: the total first, then groups with their labels.
enum SampleSizeRule {
  /// Returns the sizes that a block states.
  static func sizes(_ block: NarrativeBlock, _ quoting: some QuotationMaker) -> [SampleSize] {
    var sizes: [SampleSize] = []
    for words in block.words {
      let hasTotal = sizes.contains { $0.label == totalLabel }
      let found = counts(words, allowsTotal: !hasTotal)
      for count in found where !sizes.contains(where: { $0.label == count.label }) {
        guard let range = NarrativeDesignRule.bytes(count.words, words) else { continue }
        sizes.append(
          SampleSize(
            label: count.label, count: count.count,
            quote: quoting.quotation(block.reading.view, range)))
      }
    }
    return sizes.filter { $0.label == totalLabel } + sizes.filter { $0.label != totalLabel }
  }

  /// The label of the number of all people.
  static let totalLabel = "total"

  /// A number of people with its label and words.
  struct Count: Hashable, Sendable {
    var label: String
    var count: Int
    var words: Range<Int>
  }

  /// Returns the counts of people in a sentence.
  static func counts(_ words: [Word], allowsTotal: Bool) -> [Count] {
    var counts: [Count] = []
    var hasTotal = !allowsTotal
    for index in words.indices {
      guard let count = printed(at: index, words) ?? people(at: index, words) else { continue }
      if count.label == totalLabel {
        if hasTotal { continue }
        hasTotal = true
      }
      counts.append(count)
    }
    return counts
  }

  /// `n = 861` with the label of its group.
  private static func printed(at index: Int, _ words: [Word]) -> Count? {
    guard words[index].text == "n", index + 2 < words.count, words[index + 1].text == "=",
      let number = StudyNumberWords.number(words[index + 2].text)
    else { return nil }
    let label = labelAfter(index + 3, words) ?? GroupLabel.before(index, words) ?? totalLabel
    return Count(label: label, count: number, words: index..<index + 3)
  }

  /// The words after a closed bracket where the list puts its labels behind the numbers:
  /// "(n = 12) placebo, (n = 14) drug".
  private static func labelAfter(_ index: Int, _ words: [Word]) -> String? {
    guard index < words.count, words[index].before == .closer else { return nil }
    let stop = words[index..<min(words.count, index + 5)].dropFirst().firstIndex {
      !$0.before.isDisjoint(with: [.comma, .closer, .semicolon, .opener])
    }
    guard let stop, !StudyAnalysisWords.empty.contains(words[index]) else { return nil }
    let isList = words[stop].before.contains(.opener) && words[stop].text == "n"
    let closesList =
      words[stop].before.contains(.closer)
      && words[..<index].contains { $0.text == "n" && $0.before.contains([.comma, .opener]) }
    return isList || closesList ? text(words[index..<stop]) : nil
  }

  /// "243 people" where the words before say that the study is about them.
  private static func people(at index: Int, _ words: [Word]) -> Count? {
    guard index > 0, let number = StudyNumberWords.number(words[index].text), number > 1 else {
      return nil
    }
    guard
      let noun = (index + 1..<index + 4).first(where: {
        $0 < words.count && StudyAnalysisWords.people.contains(words[$0])
      })
    else { return nil }
    let between = words[index + 1...noun]
    guard between.allSatisfy({ $0.before.isEmpty || $0.before == .hyphen }) else { return nil }
    let isRange = words[index - 1].isNumeral || measures.contains(words[index - 1])
    guard !isRange, introductions.contains(words[index - 1]), speaksOfStudy(words) else {
      return nil
    }
    return Count(label: totalLabel, count: number, words: index..<noun + 1)
  }

  private static func speaksOfStudy(_ words: [Word]) -> Bool {
    words.contains { studyWords.contains($0) }
  }

  /// Words of sentences that speak of a study.
  private static let studyWords: WordSet = [
    "study", "trial", "review", "series", "cohort", "analysis", "rct", "randomized", "enrolled",
    "included", "recruited", "assigned",
  ]

  private static func text(_ words: ArraySlice<Word>) -> String {
    words.map(\.surface).joined(separator: " ")
  }

  private static let introductions: WordSet = [
    "of", "in", "with", "among", "included", "enrolled", "randomized", "involving", "comprised",
    "evaluated", "studied", "treated", "recruited", "including", "analyzed", "followed",
    "comprising", "enrolling", "assigned", "allocated", "total", "for", "randomizing",
  ]
  private static let measures: WordSet = ["=", "<", ">", "≤", "≥"]
}
