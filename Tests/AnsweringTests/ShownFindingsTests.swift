import EvidenceModel
import Testing

@testable import Answering

@Suite struct ShownFindingsTests {
  private static func finding(_ outcome: String, _ text: String, _ file: String) -> Finding {
    Finding(
      outcome: outcome, direction: .unstated,
      quote: Quotation(text: text, span: SourceSpan(file: file, ranges: [0..<1], line: 1)))
  }

  private static let all = [
    finding("pain", "A", "other"), finding("pain", "B", "own"), finding("use", "B", "own"),
    finding("pain", "C", "other"), finding("pain", "D", "own"),
  ]

  @Test func whatThePolicyItselfPrintsComesFirst() {
    let shown = ShownFindings(Self.all, first: "own", sentences: .max)
    #expect(shown.findings.map(\.quote.text) == ["B", "B", "D", "A", "C"])
    #expect(shown.sentenceCount == 4)
  }

  @Test func sentencesAreCountedBeyondTheLimit() {
    let shown = ShownFindings(Self.all, first: "own", sentences: 1)
    #expect(shown.findings.map(\.outcome) == ["pain", "use"])
    #expect(shown.findings.allSatisfy { $0.quote.text == "B" })
    #expect(shown.sentenceCount == 4)
    #expect(ShownFindings([], first: "own", sentences: 2).sentenceCount == 0)
  }
}
