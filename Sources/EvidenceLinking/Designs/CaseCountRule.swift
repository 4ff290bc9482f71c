import EvidenceModel
import Vocabulary

/// Reads case reports and case series from the number of cases that a title counts.
///
/// Up to three cases are a case report, more are a series: a case series has four patients or more
/// (Abu-Zidan FM, Abbas AK, Hefny AF. Clinical "case series": a concept analysis. Afr Health Sci.
/// 2012;12:557).
enum CaseCountRule {
  /// Returns what the counted cases make the work.
  static func readings(_ words: [Word]) -> [DesignReading] {
    words.indices.compactMap { reading(at: $0, words) }
  }

  private static func reading(at index: Int, _ words: [Word]) -> DesignReading? {
    if let single = singleCase(at: index, words) { return single }
    guard let count = StudyNumberWords.number(words[index].text) else { return nil }
    guard let noun = nounIndex(after: index, words) else { return nil }
    let end = noun + 1 < words.count && words[noun + 1].text == "report" ? noun + 2 : noun + 1
    let isSeries = introducedAs("series", index, words)
    guard isSeries || words[noun].text == "case" && (end > noun + 1 || isIntroduced(index, words))
    else { return nil }
    let start = max(0, index - 2)
    return DesignReading(
      value: isSeries || count > 3 ? .caseSeries : .caseReport, axes: [], words: start..<end)
  }

  /// "A case of …" at the start of an element of the title.
  private static func singleCase(at index: Int, _ words: [Word]) -> DesignReading? {
    guard words[index].text == "case", !words[index].isPlural, index > 0 else { return nil }
    guard index + 1 < words.count, words[index + 1].text == "of" else { return nil }
    guard words[index - 1].text == "a" || words[index - 1].text == "unusual" else { return nil }
    let opens = index == 1 || !words[index - 1].before.isDisjoint(with: .breaks)
    guard opens else { return nil }
    return DesignReading(value: .caseReport, axes: [], words: index - 1..<index + 2)
  }

  private static func nounIndex(after index: Int, _ words: [Word]) -> Int? {
    (index + 1..<index + 4).first {
      $0 < words.count
        && (words[$0].text == "case" || StudyAnalysisWords.people.contains(words[$0]))
    }
  }

  private static func isIntroduced(_ index: Int, _ words: [Word]) -> Bool {
    introductions.contains { introducedAs($0, index, words) }
  }

  /// Whether "analysis of", "report on" and the like stands before the number.
  private static func introducedAs(_ noun: String, _ index: Int, _ words: [Word]) -> Bool {
    guard index > 1, ["of", "with", "on", "in"].contains(words[index - 1].text) else {
      return false
    }
    return words[index - 2].text == noun
  }

  private static let introductions = [
    "analysis", "review", "report", "experience", "study", "presentation", "series", "result",
    "outcome", "evaluation", "description",
  ]
}
