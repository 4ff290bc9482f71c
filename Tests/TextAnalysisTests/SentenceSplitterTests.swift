import Testing

@testable import TextAnalysis

/// Sentences as policies print them, each list the split that a reader makes.
@Suite struct SentenceSplitterTests {
  @Test(arguments: [
    (["Pain fell at once.", "No trial has been reported."]),
    (["Rest (e.g., in bed) is an option.", "It helps."]),
    (["Healing may take 12 months.^{1,2}", "Braces help."]),
    (["It stimulates fibroblasts.1,2", "Other effects are unknown."]),
    (["Smith J. and others reported relief (p < .001).", "Harms were rare."]),
    (["The result (Doe et al., 2020) stands.", "A fall from 8.3 to 3.5 vs. 4.1 was seen."]),
    (["Scores fell from 9.2 to 1.9 (p < .001), a large change.", "None was hurt."]),
    (["Was it safe?", "\"Yes.\"", "So it was."]),
    (["It fell from 9.2 to 1.9 (P < .001), a relief.", "Harms were rare."]),
    (["It notes decay, missing teeth, etc.", "Visits without it are not covered."]),
    (["One sentence without a stop"]),
  ])
  func splitsWhereAReaderWould(_ sentences: [String]) {
    #expect(SentenceSplitter.sentences(of: sentences.joined(separator: " ")) == sentences)
  }

  @Test func rangesKeepTheirPlace() {
    let bytes = Array("  One.\n\n Two. ".utf8)
    #expect(SentenceSplitter.sentences(in: bytes, range: 0..<bytes.count) == [2..<6, 9..<13])
  }

  @Test func whiteSpaceAloneHasNoSentence() {
    let bytes = Array(" \n\t".utf8)
    #expect(SentenceSplitter.sentences(in: bytes, range: 0..<bytes.count).isEmpty)
  }
}
