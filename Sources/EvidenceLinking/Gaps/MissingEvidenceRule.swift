import EvidenceModel
import Vocabulary

/// Finds sentences that say there is no evidence of some kind.
///
/// "No trials have been reported" is a gap; "no trial showed a difference" is a result.
enum MissingEvidenceRule {
  /// Returns what the sentence says is missing, or nil.
  static func gap(_ words: [Word]) -> GapFinding? {
    for index in words.indices {
      if words[index].text == "no" || words[index].text == "none", let gap = denied(index, words) {
        return gap
      }
      if absences.contains(words[index]), let gap = absent(index, words) { return gap }
      if lacking.contains(words[index]), let gap = lacked(index, words) { return gap }
    }
    return nil
  }

  /// "No RCTs have been reported", "there are no controlled trials".
  private static func denied(_ index: Int, _ words: [Word]) -> GapFinding? {
    guard let noun = noun(after: index, words, reach: 6) else { return nil }
    let phrase = index + 1..<noun + 1
    if index > 1, words[index - 2].text == "there" {
      return GapFinding(polarity: .noneReported, phrase: phrase, isReported: false)
    }
    let rest = words[(noun + 1)..<min(words.count, noun + 10)]
    guard let verb = rest.first(where: { !adverbs.contains($0) }) else { return nil }
    let exists =
      direct.contains(verb.text)
      || (auxiliaries.contains(verb.text) || joins(verb, rest))
        && rest.contains(where: passive.contains)
    guard exists else { return nil }
    return GapFinding(polarity: .noneReported, phrase: phrase, isReported: false)
  }

  /// Whether words say on what the research would be before they say that there is none: `of X have been reported`.
  private static func joins(_ word: Word, _ rest: ArraySlice<Word>) -> Bool {
    prepositions.contains(word) && rest.contains { auxiliaries.contains($0) }
  }

  /// "Lack of comparative studies"; not "no lack of".
  private static func absent(_ index: Int, _ words: [Word]) -> GapFinding? {
    guard index + 1 < words.count, words[index + 1].text == "of" else { return nil }
    if index > 0, ["no", "not", "without"].contains(words[index - 1].text) { return nil }
    guard let noun = noun(after: index + 1, words, reach: 6) else { return nil }
    return GapFinding(polarity: .noneReported, phrase: index + 2..<noun + 1, isReported: false)
  }

  /// "Randomized trials are lacking", "controlled data are not available".
  private static func lacked(_ index: Int, _ words: [Word]) -> GapFinding? {
    let isDenied = index > 0 && words[index - 1].text == "not"
    let denies = words[index].text == "available"
    guard denies == isDenied, index > 1 else { return nil }
    let auxiliary = isDenied ? index - 2 : index - 1
    guard auxiliary > 0, auxiliaries.contains(words[auxiliary]) else { return nil }
    guard EvidenceNarrativeVocabulary.research.contains(words[auxiliary - 1]) else {
      return nil
    }
    let start = GapPhrase.start(of: auxiliary - 1, words)
    return GapFinding(polarity: .noneReported, phrase: start..<auxiliary, isReported: false)
  }

  /// The word for research that the phrase after a word ends with.
  private static func noun(after index: Int, _ words: [Word], reach: Int) -> Int? {
    for next in index + 1..<max(index + 1, min(words.count, index + 1 + reach)) {
      let word = words[next].text
      if !words[next].before.isDisjoint(with: [.semicolon, .stop, .colon]) { return nil }
      let isNoun = EvidenceNarrativeVocabulary.research.contains(word) || word == "series"
      let goesOn = next + 1 < words.count && words[next + 1].before.contains(.hyphen)
      if isNoun, !goesOn, word != "evidence" || next > index + 1 { return next }
      if StudyAnalysisWords.empty.contains(word), word != "or", word != "and" { return nil }
    }
    return nil
  }

  private static let absences: WordSet = ["lack", "absence", "paucity", "dearth"]
  private static let lacking: WordSet = ["lacking", "unavailable", "scarce", "available"]
  private static let adverbs: WordSet = ["to", "date", "currently", "yet", "so", "far"]
  private static let prepositions: WordSet = [
    "of", "on", "for", "in", "with", "about", "regarding",
  ]
  private static let auxiliaries: WordSet = [
    "have", "has", "were", "was", "are", "is", "could", "had",
  ]
  private static let passive: WordSet = [
    "reported", "identified", "found", "published", "available", "located", "conducted",
    "performed", "completed", "done", "undertaken", "retrieved", "compared", "evaluated",
    "assessed", "examined", "addressed", "comparing",
  ]
  private static let direct: WordSet = [
    "exist", "exists", "comparing", "compared", "evaluated", "evaluating", "assessed", "assessing",
    "addressed", "addressing", "examined", "examining", "investigating", "investigated", "meeting",
    "directly",
  ]
}
