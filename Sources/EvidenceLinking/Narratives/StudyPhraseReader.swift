import EvidenceModel
import Vocabulary

/// Reads which kinds of studies a sentence names: "2 prospective cohort studies", "a case series".
package enum StudyPhraseReader {
  /// The sentence's own words for each kind, in order; empty where it names none.
  package static func phrases(in sentence: String) -> [String] {
    let words = WordScanner.words(of: sentence)
    let bytes = Array(sentence.utf8)
    var phrases: [String] = []
    var last = 0
    for end in words.indices where isNoun(end, words) {
      let start = start(of: end, words, from: last)
      let reading = DesignReader.read(Array(words[start...end])).readings.first
      guard let reading, reading.value != .unstated else { continue }
      let range = words[start].range.lowerBound..<words[end].range.upperBound
      phrases.append(String(decoding: bytes[range], as: UTF8.self))
      last = end + 1
    }
    return phrases
  }

  /// The last word of a kind: "series" in "case series", "studies" in "cohort studies".
  private static func isNoun(_ index: Int, _ words: [Word]) -> Bool {
    guard nouns.contains(words[index]) else { return false }
    guard index + 1 < words.count, words[index + 1].before.isEmpty else { return true }
    return !nouns.contains(words[index + 1])
  }

  private static func start(of end: Int, _ words: [Word], from least: Int) -> Int {
    var start = end
    while start > least, end - start < 8 {
      guard words[start].before.isDisjoint(with: [.comma, .semicolon, .stop, .opener, .closer]),
        !stops.contains(words[start - 1])
      else { break }
      start -= 1
    }
    return start
  }

  private static let nouns: WordSet = [
    "study", "trial", "rct", "cohort", "series", "analysis", "review", "report", "metaanalysis",
  ]

  /// Words before a kind that are no part of its name.
  private static let stops: WordSet = [
    "include", "includes", "including", "included", "of", "and", "or", "from", "with", "evidence",
    "consist", "consists", "comprise", "comprises", "is", "are", "plus", "in", "by", "the",
  ]
}
