import EvidenceModel
import EvidenceStore
import Testing

@testable import Ingest

@Suite struct CorpusWordsTests {
  @Test func abbreviationsAreThoseThatASentenceExplains() {
    let document = document([
      "Splints help in carpal tunnel syndrome (CTS).",
      "Wrist [orthotic wrist splint (OWS)] use is common.",
      "Rest or night use (ONE): a. Pain (one of b) or numbness** (ONE)",
      "We searched Medicaid. Headings were used (MeSH).",
      "Carpal tunnel syndrome (CTS) again.",
    ])
    let found = CorpusWords.abbreviations(of: [document])
    #expect(found.map(\.short) == ["CTS", "OWS"])
    #expect(found.map(\.long) == ["carpal tunnel syndrome", "orthotic wrist splint"])
  }

  @Test func wordsAreCountedInTheirPrintedForm() throws {
    let counts = try CorpusWords.counts(of: [document(["Splints and splints.", "A splint, T12."])])
    #expect(counts.first { $0.word == "splints" }?.count == 2)
    #expect(counts.first { $0.word == "splint" }?.count == 1)
    #expect(!counts.contains { $0.word == "t12" })
  }

  private func document(_ passages: [String]) -> PolicyDocument {
    let span = SourceSpan(file: "policies/a.txt", ranges: [0..<1], line: 1)
    let line = LineOfBusiness(value: .general, basis: .none)
    return PolicyDocument(
      policy: Policy(
        id: "W-1", linesOfBusiness: [line], dates: PolicyDates(),
        file: SourceFile(path: "policies/a.txt", sha256: "a", byteCount: 1), sections: [],
        passages: passages.enumerated().map { number, text in
          Passage(
            id: PassageID("W-1/p\(number)"), section: 0, quote: Quotation(text: text, span: span))
        },
        statements: [], summaries: []),
      references: [])
  }
}
