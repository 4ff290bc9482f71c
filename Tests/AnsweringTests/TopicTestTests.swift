import Testing

@testable import Answering

@Suite struct TopicTestTests {
  private static let texts = [
    "No trial of nasal splints was found.", "NASAL splint", "nasal\nsplint", "splint, nasal.",
    "Splinting of nasally worn devices", "splint", "nasal-splint", "nasalsplint", "",
    "Näsal splint",
  ]

  /// What is found between spaces is what analysis of the whole text finds.
  @Test(arguments: ["splint", "nasal splint", "Nasal", "splints", "naso-splint", "C5-a", "é", ""])
  func aTopicIsFoundAsByAnalysis(_ topic: String) throws {
    let composer = try QueryComposer()
    let test = TopicTest(topic, composer)
    let terms = composer.terms(of: topic)
    for text in Self.texts {
      #expect(test.holds(text) == terms.isSubset(of: composer.terms(of: text)), "\(text)")
    }
  }

  @Test func wordsInAnyFormAreFound() throws {
    let test = TopicTest("nasal splints", try QueryComposer())
    #expect(test.holds("A splint (nasal) was worn."))
    #expect(!test.holds("A splint was worn."))
  }
}
