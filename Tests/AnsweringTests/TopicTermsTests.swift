import Testing

@testable import Answering

/// Which of a topic's terms a text has: what the analysis of the whole text says.
@Suite struct TopicTermsTests {
  private static let words = [
    "pain", "chronic", "COVID-19", "p<.001", "naïve", "skies", "knees", "non-union", "10-20", "St.",
    "Œdema",
  ]

  @Test(arguments: [
    "Chronic pain of the knee, and pains of the spine.", "He was in chronic\npain for 10-20 days.",
    "covid 19, COVID‑19 and Covid-\n19", "The p < .001 and p<0.001", "A NAIVE naïve naïve sky",
    "A nonunion; a non-union; union of the non-\n  union", "oedema œdema ŒDEMA edema", "",
    "knee's (knees) x².kneeling", "painful painless pained", "St. Elsewhere's st",
    "10 20 10-20 1020",
    "Nothing of the sort.",
  ])
  func saysWhatTheAnalysisSays(_ text: String) throws {
    let topic = try TopicTerms(words: Self.words)
    let terms = try QueryComposer().terms(of: text)
    for _ in 0..<2 {  // From the words, and from what is known of them.
      let had = topic.indices(in: topic.terms(of: text))
      let expected = try Self.words.indices.filter {
        try QueryComposer().terms(of: Self.words[$0]).isSubset(of: terms)
      }
      #expect(had == expected)
    }
  }

  @Test func aNameBeyondTheCapacityIsLeftOut() throws {
    let words = (0...TermNumbers.capacity).map { "word\($0)" }
    let topic = try TopicTerms(words: words)
    #expect(topic.names.prefix(TermNumbers.capacity).allSatisfy { $0.count == 1 })
    #expect(topic.names.last?.isEmpty == true)
    #expect(!topic.terms(of: words[TermNumbers.capacity - 1]).isEmpty)
    #expect(topic.terms(of: words[TermNumbers.capacity]).isEmpty)
  }
}
