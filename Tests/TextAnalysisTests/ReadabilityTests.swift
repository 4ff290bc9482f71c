import Testing
import TextAnalysis

/// The published formulas on texts counted by hand.
@Suite struct ReadabilityCountTests {
  /// Words, sentences and syllables counted by hand; ease and grade computed from them by hand.
  @Test(
    arguments: [
      // 6 words of one syllable: 206.835 - 6.09 - 84.6; 2.34 + 11.8 - 15.59.
      ("The cat sat on the mat.", 6, 1, 6, 116.145, -1.45),
      // 13 words, 17 syllables (sev-en, a-go, fa-thers, na-tion).
      (
        "Four score and seven years ago our fathers brought forth a new nation.", 13, 1, 17, 83.009,
        4.911
      ),
      // 4 + 6 words, 7 + 10 syllables (policy 3, study 2; insufficient 4, evidence 3).
      (
        "The policy names no study. It says the evidence is insufficient.", 11, 2, 19, 55.125, 6.937
      ),
      ("", 0, 0, 0, 100.0, 0.0), ("— … “”", 0, 0, 0, 100.0, 0.0),
    ] as [(String, Int, Int, Int, Double, Double)])
  func ofATextCountedByHand(
    text: String, words: Int, sentences: Int, syllables: Int, ease: Double, grade: Double
  ) {
    var readability = Readability()
    readability.add(text)
    #expect(readability.words == words)
    #expect(readability.sentences == sentences)
    #expect(readability.syllables == syllables)
    #expect(abs(readability.ease - ease) < 0.01)
    #expect(abs(readability.grade - grade) < 0.01)
  }

  @Test func partsAddUp() {
    var whole = Readability()
    whole.add("The cat sat.")
    whole.add("It was the policy.")
    var (first, second) = (Readability(), Readability())
    first.add("The cat sat.")
    second.add("It was the policy.")
    first.add(second)
    #expect(first == whole)
  }
}
