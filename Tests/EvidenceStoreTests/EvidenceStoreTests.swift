import EvidenceModel
import Foundation
import TestSupport
import Testing

@testable import EvidenceStore

@Suite struct EvidenceStoreTests {
  @Test func sameContentsGiveTheSameBytes() throws {
    let folder = try TemporaryFolder()
    try EvidenceStoreWriter.write(Self.contents, to: folder.path("a"))
    try EvidenceStoreWriter.write(Self.contents, to: folder.path("b"))
    let a = try Data(contentsOf: URL(filePath: folder.path("a")))
    let b = try Data(contentsOf: URL(filePath: folder.path("b")))
    #expect(a == b)
    #expect(a.count > 4096)
  }

  @Test func recordsComeBackAsTheyWere() throws {
    let folder = try TemporaryFolder()
    try EvidenceStoreWriter.write(Self.contents, to: folder.path("store"))
    let store = try EvidenceStoreReader(path: folder.path("store"))
    #expect(try store.document("K-7") == Self.document)
    #expect(try store.statement("K-7/s1")?.policy == "K-7")
    #expect(try store.work("doi:10.1000/x")?.work == Self.work)
    #expect(try store.links(from: "K-7/s1").count == 1)
    #expect(try store.links(to: "doi:10.1000/x").isEmpty)
    #expect(try store.rowCounts()["reference"] == 1)
  }

  @Test func namesAreFoundWhateverTheirCase() throws {
    let folder = try TemporaryFolder()
    try EvidenceStoreWriter.write(Self.contents, to: folder.path("store"))
    let store = try EvidenceStoreReader(path: folder.path("store"))
    #expect(try store.policyIDs(named: "k-7") == ["K-7"])
    #expect(try store.policyIDs(named: "K/7") == ["K-7"])
    #expect(try store.workID(named: "DOI:10.1000/X") == "doi:10.1000/x")
    #expect(try store.workID(named: "k-7/r1") == "doi:10.1000/x")
    #expect(try store.statement("k-7/S1")?.statement.id == "K-7/s1")
  }

  @Test(arguments: [Data(), Data("no database at all, but long enough to be read".utf8)])
  func aFileThatIsNoStoreIsRefused(_ bytes: Data) throws {
    let folder = try TemporaryFolder()
    try bytes.write(to: URL(filePath: folder.path("store")))
    #expect(throws: StoreError.self) { try EvidenceStoreReader(path: folder.path("store")) }
  }

  @Test func aMissingStoreIsRefused() throws {
    let folder = try TemporaryFolder()
    #expect(throws: StoreError.self) { try EvidenceStoreReader(path: folder.path("none")) }
  }

  @Test func aStoreIsNotWrittenOverAnother() throws {
    let folder = try TemporaryFolder()
    try EvidenceStoreWriter.write(Self.contents, to: folder.path("store"))
    #expect(throws: StoreError.self) {
      try EvidenceStoreWriter.write(Self.contents, to: folder.path("store"))
    }
  }

  // MARK: - Fixture

  private static let span = SourceSpan(file: "policies/k.txt", ranges: [0..<9], line: 1)
  private static let quote = Quotation(text: "Knee wrap", span: span)
  private static let line = LineOfBusiness(value: .general, basis: .none)

  private static let statement = PolicyStatement(
    id: "K-7/s1", quote: quote, service: "Knee wrap", linesOfBusiness: [line],
    determination: Determination(phrase: quote, classes: [.investigational]), section: 0)

  private static let reference = Reference(
    text: ReferenceText(id: "K-7/r1", label: "1", raw: "Doe J. Wraps. 2020.", span: span),
    item: CSLItem(type: .articleJournal, title: "Wraps", doi: "10.1000/x"))

  private static let document = PolicyDocument(
    policy: Policy(
      id: "K-7", aliases: ["K/7"], title: quote, linesOfBusiness: [line], dates: PolicyDates(),
      file: SourceFile(path: "policies/k.txt", sha256: "00", byteCount: 9),
      sections: [PolicySection(kind: .policy, heading: "Policy", level: 1, span: span)],
      passages: [Passage(id: "K-7/p1", section: 0, quote: quote)], statements: [statement],
      summaries: [
        EvidenceSummary(
          id: "K-7/e1", linesOfBusiness: [line], verdict: .insufficient,
          reasons: [Reason(role: .gap, quote: quote)], section: 0, span: span)
      ],
      references: [reference.text]),
    references: [reference])

  private static let work = Work(
    id: "doi:10.1000/x", references: ["K-7/r1"], item: reference.item)

  private static let contents = StoreContents(
    files: [document.policy.file], documents: [document],
    graph: EvidenceGraph(
      works: [work], studies: [],
      records: [
        EvidenceRecord(
          id: work.id, kind: .study,
          designs: [DesignClaim(value: .unstated, basis: .none, stated: false)],
          status: RecordStatus(value: .unchecked))
      ],
      gaps: [],
      links: [
        Link(
          kind: .statementToRationale, from: "K-7/s1", to: "K-7/e1", policy: "K-7",
          role: .rationale, basis: .scopeMatch, reason: "same service", fromSpan: span)
      ]),
    diagnostics: [], words: [WordCount(word: "wrap", count: 2)],
    abbreviations: [AbbreviationEntry(short: "KW", long: "knee wrap", policy: "K-7")])
}
