import EvidenceModel
import Testing

@testable import Answering

@Suite struct RetrievalEvaluatorTests {
  private func evaluate(
    _ documents: String, _ queries: String, _ judgements: String,
    gain: RetrievalEvaluator.Gain = .level
  ) throws -> RetrievalAnswer {
    try RetrievalEvaluator(
      documents: ("d", Array(documents.utf8)), queries: ("q", Array(queries.utf8)),
      judgements: ("j", Array(judgements.utf8)), gain: gain
    ).evaluate()
  }

  /// The first query finds its document first, the second finds it second, behind the document
  /// that has both words.
  @Test func everyQueryIsRunAndScored() throws {
    let answer = try evaluate(
      "a\tsplints of wrists\nb\tcasts of wrists\nc\tneither\n",
      "q\tWhat splint?\nr\tsplints or wrist\n", "q 0 a 1\nr 0 b 1\n")
    #expect(answer.documentCount == 3)
    #expect(answer.queryCount == 2)
    #expect(answer.scores.map(\.measures.averagePrecision) == [1, 0.5])
    #expect(answer.measures.averagePrecision == 0.75)
    #expect(answer.scores.map(\.found) == [1, 1])
  }

  @Test func aWordOfATitleCountsMore() throws {
    let answer = try evaluate(
      "a\tnothing much\tsplints\nb\tsplints\tnothing much\n", "q\tsplints\n", "q 0 b 1\n")
    #expect(answer.measures.averagePrecision == 1)
  }

  @Test func levelsMayBeForgotten() throws {
    let documents = "a\tsplint splint\nb\tsplint and more\n"
    let judgements = "q 0 a 1\nq 0 b 3\n"
    #expect(try evaluate(documents, "q\tsplint\n", judgements).measures.discountedGain < 1)
    #expect(
      try evaluate(documents, "q\tsplint\n", judgements, gain: .binary).measures.discountedGain
        == 1)
  }

  @Test func aQueryThatFindsNothingCountsAsNothing() throws {
    let answer = try evaluate("a\tx\n", "q\tx\nr\tzzz\n", "q 0 a 1\nr 0 a 1\n")
    #expect(answer.queryCount == 2)
    #expect(answer.measures.averagePrecision == 0.5)
  }
}
