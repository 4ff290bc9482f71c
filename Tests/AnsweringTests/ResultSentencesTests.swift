import EvidenceModel
import Testing

@testable import Answering

@Suite struct ResultSentencesTests {
  private static func finding(_ outcome: String, _ text: String, _ file: String) -> Finding {
    let start = Int(text.utf8.first ?? 0)
    let span = SourceSpan(file: file, ranges: [start..<(start + 1)], line: 1)
    return Finding(
      outcome: outcome, direction: .unstated, quote: Quotation(text: text, span: span))
  }

  private static let all = ResultSentences([
    finding("pain", "A", "other"), finding("pain", "B", "own"), finding("pain", "C", "other"),
    finding("pain", "D", "own"), finding("use", "B", "own"), finding("use", "A", "other"),
  ])

  private func texts(_ limit: Int) -> [String] {
    Self.all.findings(first: "own", sentences: limit).map(\.quote.text)
  }

  @Test func whatThePolicyItselfPrintsComesFirst() {
    #expect(texts(.max) == ["B", "D", "B", "A", "C", "A"])
    #expect(texts(4) == texts(.max))
    #expect(Self.all.count == 4)
  }

  @Test func allFindingsOfTheSentencesWantedAreShown() {
    #expect(texts(0) == [])
    #expect(texts(1) == ["B", "B"])
    #expect(texts(2) == ["B", "D", "B"])
    #expect(texts(3) == ["B", "D", "B", "A", "A"])
    #expect(ResultSentences([]).findings(first: "own", sentences: 2) == [])
    #expect(ResultSentences([]).count == 0)
  }

  @Test func aFileThatPrintsNothingComesBeforeNone() {
    let shown = Self.all.findings(first: "third", sentences: 2)
    #expect(shown.map(\.quote.text) == ["A", "B", "B", "A"])
  }
}
