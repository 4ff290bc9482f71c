import EvidenceModel
import Vocabulary

/// Finds sentences that ask for more evidence: "prospective studies are needed".
///
/// What was needed in the past and what is not needed is no gap.
enum CalledForRule {
  /// Returns what the sentence asks for, or nil.
  static func gap(_ words: [Word]) -> GapFinding? {
    for index in words.indices {
      guard let phrase = wanted(index, words) ?? called(index, words) else { continue }
      let says =
        words[index].text.hasPrefix("call") || NarrativeRemarkRule.isConclusion(words)
      return GapFinding(polarity: .calledFor, phrase: phrase, isReported: says)
    }
    return nil
  }

  /// "… studies are (still) needed".
  private static func wanted(_ index: Int, _ words: [Word]) -> Range<Int>? {
    guard EvidenceNarrativeVocabulary.wants.contains(words[index]) else { return nil }
    var auxiliary = index - 1
    while auxiliary > 0, adverbs.contains(words[auxiliary]) { auxiliary -= 1 }
    guard auxiliary > 0, present.contains(words[auxiliary]) else { return nil }
    let start = max(0, auxiliary - 40)
    guard let noun = (start..<auxiliary).last(where: { isResearch($0, words) }) else {
      return nil
    }
    let between = words[(noun + 1)...auxiliary]
    let isBroken = between.contains {
      !$0.before.isDisjoint(with: [.semicolon, .colon, .stop])
        || EvidenceNarrativeVocabulary.tellingVerbs.contains($0)
    }
    let first = GapPhrase.start(of: noun, words)
    let isDenied = words[max(0, first - 2)...noun].contains { $0.text == "no" }
    return isBroken || isDenied ? nil : first..<noun + 1
  }

  /// "Called for randomized trials", "there is a need for comparative studies".
  private static func called(_ index: Int, _ words: [Word]) -> Range<Int>? {
    guard calls.contains(words[index]) else { return nil }
    guard index + 2 < words.count, words[index + 1].text == "for" else { return nil }
    if index > 0, ["no", "not", "was", "were"].contains(words[index - 1].text) { return nil }
    let reach = index + 2..<min(words.count, index + 9)
    guard let noun = reach.first(where: { isResearch($0, words) }) else { return nil }
    return index + 2..<noun + 1
  }

  /// Whether a noun is one of research: an evaluation of a patient may be wanted, too, and is one where
  /// it is said to come on top of others.
  private static func isResearch(_ index: Int, _ words: [Word]) -> Bool {
    guard isResearch(words[index]), index == 0 || words[index - 1].text != "of" else {
      return false  // `Level of evidence 2a. Surgery is recommended`
    }
    guard EvidenceNarrativeVocabulary.ambiguousResearch.contains(words[index]) else { return true }
    return words[max(0, index - 4)..<index].contains {
      EvidenceNarrativeVocabulary.furtherWords.contains($0)
    }
  }

  private static func isResearch(_ word: Word) -> Bool {
    EvidenceNarrativeVocabulary.research.contains(word) && word.text != "review"
      && word.text != "analysis"
  }

  private static let calls: WordSet = ["called", "call", "calling", "need"]
  private static let present: WordSet = ["is", "are", "be", "remain", "remains"]
  private static let adverbs: WordSet = [
    "still", "also", "urgently", "clearly", "therefore", "thus", "currently", "strongly", "now",
    "further",
  ]
}

/// The words that belong to a noun of research.
enum GapPhrase {
  /// The first word of the phrase that ends with the noun: back to a verb, preposition or mark.
  static func start(of noun: Int, _ words: [Word]) -> Int {
    var start = noun
    while start > 0, noun - start < 6, words[start].before.isDisjoint(with: Self.ends) {
      if StudyAnalysisWords.empty.contains(words[start - 1]) { break }
      start -= 1
    }
    return start
  }

  private static let ends: Marks = [.comma, .semicolon, .colon, .stop, .opener, .closer]
}
