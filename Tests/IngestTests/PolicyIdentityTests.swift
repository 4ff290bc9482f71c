import EvidenceModel
import EvidenceStore
import Testing

@testable import Ingest

@Suite struct PolicyIdentityTests {
  @Test func theNewestEditionKeepsThePlainId() {
    let documents = [document("old", reviewed: "2019-05"), document("new", reviewed: "2024-05")]
    let distinct = self.distinct(documents).documents
    #expect(distinct.map(\.policy.id) == ["W-1@2019-05", "W-1"])
    #expect(distinct.map(\.policy.statements[0].id) == ["W-1@2019-05/s1", "W-1/s1"])
    #expect(distinct.map(\.references[0].text.id) == ["W-1@2019-05/r1", "W-1/r1"])
    #expect(
      distinct.map(\.policy.citations[0].references) == [["W-1@2019-05/r1"], ["W-1/r1"]])
  }

  @Test func oneEditionInTwoFilesIsReadOnceAndSaid() {
    let documents = [document("a", reviewed: "2024-05"), document("b", reviewed: "2024-05")]
    let (distinct, diagnostics) = self.distinct(documents)
    #expect(distinct.map(\.policy.file.path) == ["policies/a.txt"])
    #expect(diagnostics.map(\.code) == ["duplicate-policy"])
    #expect(diagnostics.map(\.file) == ["policies/b.txt"])
  }

  @Test func twoIssuersWithOneNumberAreToldApart() {
    let documents = [
      document("a", reviewed: "2024-05", issuer: "Harbor Plan"),
      document("b", reviewed: "2023-05", issuer: "Hill & Dale"),
    ]
    let distinct = self.distinct(documents).documents
    #expect(distinct.map(\.policy.id) == ["harbor-plan:W-1", "hill-dale:W-1"])
    #expect(distinct.allSatisfy { $0.policy.aliases == ["W-1"] })
  }

  private func distinct(
    _ documents: [PolicyDocument]
  ) -> (documents: [PolicyDocument], diagnostics: [Diagnostic]) {
    let own = documents.enumerated().map { place, document in
      IdentityRecord(
        file: place, path: document.policy.file.path, ownID: document.policy.id,
        issuer: document.policy.issuer, edition: document.policy.edition)
    }
    let numbered = PolicyIdentity.numbered(own)
    let settled = Dictionary(grouping: numbered, by: \.numberedID).values
      .flatMap(PolicyIdentity.separated).sorted { $0.file < $1.file }
    return (
      zip(settled, documents).compactMap(PolicyIdentity.apply),
      settled.compactMap(PolicyIdentity.diagnostic)
    )
  }

  private func document(
    _ name: String, reviewed: String, issuer: String? = nil
  ) -> PolicyDocument {
    let span = SourceSpan(file: "policies/\(name).txt", ranges: [0..<4], line: 1)
    let quote = Quotation(text: "text", span: span)
    let line = LineOfBusiness(value: .general, basis: .none)
    let reference = ReferenceText(id: "W-1/r1", raw: "text", span: span)
    let dates = PolicyDates(
      lastReview: PartialDate(iso: reviewed).map { DatedQuotation(date: $0, quote: quote) })
    return PolicyDocument(
      policy: Policy(
        id: "W-1", issuer: issuer, linesOfBusiness: [line], dates: dates,
        file: SourceFile(path: "policies/\(name).txt", sha256: name, byteCount: 4), sections: [],
        passages: [],
        statements: [
          PolicyStatement(
            id: "W-1/s1", quote: quote, service: "Splint", linesOfBusiness: [line],
            determination: Determination(phrase: quote, classes: [.covered]), section: 0)
        ],
        summaries: [],
        citations: [
          Citation(
            text: "1", style: .number, targets: [], references: ["W-1/r1"], section: 0, span: span)
        ],
        references: [reference]),
      references: [Reference(text: reference, item: CSLItem(type: .document))])
  }
}
