import EvidenceModel
import Testing

@testable import EvidenceLinking

/// Inputs that no policy should be, and the same graph every time.
@Suite struct RobustnessTests {
  @Test func nothingGivesNothing() {
    let graph = link([], works: [])
    #expect(graph == EvidenceGraph(works: [], studies: [], records: [], gaps: [], links: []))
  }

  @Test func aMissingSourceIsReported() {
    var fixture = Fixture(id: "X", text: "Text.")
    fixture.section(.evidence, "Text")
    fixture.paragraph("Text.")
    let graph = EvidenceLinker().link(
      documents: [fixture.document], works: [], confirmed: [], sources: [:],
      quoting: PlainQuotations(sources: [:]))
    #expect(graph.diagnostics.map(\.code) == ["source-missing"])
  }

  @Test func randomBytesAreReadWithoutHarm() {
    var state: UInt64 = 42
    let bytes = (0..<20_000).map { _ -> UInt8 in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 33)
    }
    let view = SourceView(
      source: bytes, span: SourceSpan(file: "f", ranges: [0..<bytes.count], line: 1))
    let words = WordScanner.words(in: view.bytes, range: view.all)
    #expect(words.allSatisfy { !$0.range.isEmpty && $0.range.upperBound <= view.bytes.count })
    #expect(zip(words, words.dropFirst()).allSatisfy { $0.range.upperBound <= $1.range.lowerBound })
    _ = DesignReader.read(words)
  }

  @Test(arguments: ["", " ", "(", "n =", "p <", "from to", "no", "lack of", "a case of", "trial"])
  func scrapsOfSentencesAreRead(_ text: String) {
    let words = WordScanner.words(of: text)
    #expect(MissingEvidenceRule.gap(words) == nil)
    #expect(CalledForRule.gap(words) == nil)
    #expect(SampleSizeRule.counts(words, allowsTotal: true).isEmpty)
    #expect(PValueRule.pValue(words) == nil)
    #expect(TrialNameRule.name(in: text) == nil)
  }

  @Test func aVeryLongSentenceIsReadInLinearTime() {
    let text = String(
      repeating: "a randomized trial (n = 12) no lack of studies are needed in 40 patients ",
      count: 2_000)
    var fixture = Fixture(id: "L", text: text)
    fixture.section(.evidence, "a")
    fixture.paragraph(text)
    fixture.reference("r1", CSLItem(type: .articleJournal, title: text))
    fixture.document.policy.citations = [
      Citation(
        text: "(n = 12)", style: .number, targets: [], references: [ReferenceID("L/r1")],
        section: 0, passage: PassageID("L/p1"), span: fixture.span(of: "(n = 12)"))
    ]
    let graph = link([fixture], works: works([fixture]))
    #expect(graph.records.count == 1)
  }

  @Test func theSameCorpusGivesTheSameGraph() throws {
    #expect(try RealPolicies.graph() == RealPolicies.graph())
  }
}
