import EvidenceModel
import Foundation
import TestSupport
import Testing

@testable import EvidenceStore

@Suite struct EvidenceStoreTests {
  @Test func sameContentsGiveTheSameBytes() throws {
    let folder = try TemporaryFolder()
    try Self.write(to: folder.path("a"))
    try Self.write(to: folder.path("b"))
    let a = try Data(contentsOf: URL(filePath: folder.path("a")))
    let b = try Data(contentsOf: URL(filePath: folder.path("b")))
    #expect(a == b)
    #expect(a.count > 4096)
  }

  @Test func recordsComeBackAsTheyWere() throws {
    let folder = try TemporaryFolder()
    try Self.write(to: folder.path("store"))
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
    try Self.write(to: folder.path("store"))
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

  /// Its record could be written and never be read again, nor the store with it.
  @Test(arguments: [[], [4..<4], [0..<2, 5..<5]])
  func whatHasNoPlaceInItsFileIsNotStored(_ ranges: [Range<Int>]) {
    var document = Self.document
    document.policy.passages[0].quote.span.ranges = ranges
    #expect(throws: PlacelessRecord(table: "passage")) {
      try DocumentRows.rows(document, file: 1, workKeys: [(nil, nil)], abbreviations: [])
    }
  }

  @Test func aDiagnosticWithoutAPlaceIsStoredAsOneOfItsFile() throws {
    let folder = try TemporaryFolder()
    let span = SourceSpan(file: "policies/k.txt", ranges: [], line: 1)
    let diagnostic = Diagnostic(
      severity: .note, code: "odd", message: "m", file: span.file, span: span)
    let draft = try EvidenceStoreDraft(creating: folder.path("store"))
    try draft.insert(DocumentRows.rows([diagnostic], file: 1))
    try draft.finish()
    let stored = try EvidenceStoreReader(path: folder.path("store")).diagnostics()
    #expect(stored.map(\.code) == ["odd"])
    #expect(stored.first?.span == nil)
  }

  @Test func aMissingStoreIsRefused() throws {
    let folder = try TemporaryFolder()
    #expect(throws: StoreError.self) { try EvidenceStoreReader(path: folder.path("none")) }
  }

  @Test func aStoreIsNotWrittenOverAnother() throws {
    let folder = try TemporaryFolder()
    try Self.write(to: folder.path("store"))
    #expect(throws: StoreError.self) { try Self.write(to: folder.path("store")) }
  }

  @Test func changesAreReadAsOneWithTheStoreBelow() throws {
    let folder = try TemporaryFolder()
    let (base, changes) = (folder.path("store"), folder.path("changes"))
    try Self.write(to: base)
    let draft = try EvidenceStoreDraft(changing: base, path: changes)
    let before = draft.contentDigest
    try draft.remove(.link, StoreNumber.rows(1))
    try draft.replace([.abbreviation], file: 1, with: [])
    try draft.add(words: [("wrap", -2), ("wrist", 3)])
    #expect(try draft.reader.links().isEmpty)
    #expect(draft.contentDigest != before)
    #expect(draft.count(.link) == 0)
    try draft.finish()
    let store = try EvidenceStoreReader(path: base, changes: changes)
    #expect(try store.document("K-7") == Self.document)
    #expect(try store.links().isEmpty)
    #expect(try store.words(lengths: 1...9).map(\.word) == ["wrist"])
    #expect(try store.abbreviations(of: "kw").isEmpty)
    #expect(try EvidenceStoreReader(path: base).links().count == 1)
    #expect(try store.integrityFaults().isEmpty)
    try EvidenceStoreDraft.fold(changes, into: base)
    let folded = try EvidenceStoreReader(path: base)
    #expect(try folded.links().isEmpty)
    #expect(try folded.words(lengths: 1...9).map(\.word) == ["wrist"])
  }

  /// Over changes a question for one id goes by the index, too, and not through the whole table.
  @Test(arguments: ["reference", "statement"], ["", " ORDER BY number"])
  func oneIDIsFoundOverChangesWithoutGoingThroughATable(_ table: String, _ order: String) throws {
    let folder = try TemporaryFolder()
    let (base, changes) = (folder.path("store"), folder.path("changes"))
    try Self.write(to: base)
    let draft = try EvidenceStoreDraft(changing: base, path: changes)
    try draft.finish()
    let store = try EvidenceStoreReader(path: base, changes: changes)
    let steps = try store.read {
      try $0.all(
        "EXPLAIN QUERY PLAN SELECT detail FROM \(table) WHERE \(EvidenceStoreReader.isExactly)"
          + order, [.text("K-7/x"), .text("K-7/x")]
      ) { $0.text(3) }
    }
    #expect(steps.contains { $0.hasPrefix("SEARCH base.\(table) USING INDEX \(table)ByID") })
    #expect(!steps.contains { $0.hasPrefix("SCAN base.") || $0.hasPrefix("SCAN main.") })
  }

  @Test func whatIsMissingIsAskedOfSomePolicies() throws {
    let folder = try TemporaryFolder()
    let draft = try EvidenceStoreDraft(creating: folder.path("store"))
    var gap = FilledRecords.gap
    for (file, policy) in ["B", "A", "C"].enumerated() {
      gap.policy = PolicyID(policy)
      try draft.insert(StoreRow.gaps([gap, gap], file: file))
    }
    try draft.finish()
    let store = try EvidenceStoreReader(path: folder.path("store"))
    let wanted = gap.designs
    let policies = { (ids: [PolicyID]?, designs: [StudyDesign]) in
      try store.gaps(of: ids, designs: designs).map(\.policy)
    }
    #expect(try policies(["A", "none", "B"], wanted) == ["B", "B", "A", "A"])
    #expect(try policies(["none"], wanted).isEmpty)
    #expect(try policies(nil, [.economicEvaluation] + wanted).count == 6)
    #expect(try policies(nil, []).isEmpty)
    #expect(!wanted.isEmpty && !wanted.contains(.economicEvaluation))
    #expect(try policies(nil, [.economicEvaluation]).isEmpty)
    #expect(try store.gaps(of: "C").map(\.policy) == ["C", "C"])
  }

  /// A proof of the store looks into every table that holds records.
  @Test func everyTableWithRecordsIsKnown() throws {
    let folder = try TemporaryFolder()
    try Self.write(to: folder.path("store"))
    let connection = try SQLiteConnection(StoreAddress.immutable(folder.path("store")), .reading)
    let tables = try connection.texts(
      """
      SELECT t.name FROM sqlite_schema t JOIN pragma_table_info(t.name) c
        WHERE t.type = 'table' AND c.name = 'detail'
      """)
    #expect(Set(tables) == Set(EvidenceStoreReader.jsonTables.map(\.table.rawValue)))
  }

  @Test func whatIsPutBackGivesTheDigestBefore() throws {
    let folder = try TemporaryFolder()
    let (base, changes) = (folder.path("store"), folder.path("changes"))
    try Self.write(to: base)
    let draft = try EvidenceStoreDraft(changing: base, path: changes)
    let before = draft.contentDigest
    try draft.replace(StoreTable.ofDocuments, file: 1, with: Self.documentRows)
    #expect(draft.contentDigest == before)
    #expect(draft.count(.statement) == 1)
  }

  @Test func aSumForgetsWhatIsTakenOut() {
    var sum = ContentSum()
    sum.add([1])
    let one = sum
    sum.add([2])
    #expect(sum != one)
    sum.add([3])
    sum.remove([2])
    sum.remove([3])
    #expect(sum == one)
    #expect(ContentSum(hexadecimal: sum.hexadecimal) == sum)
    sum.remove([1])
    #expect(sum == ContentSum())
  }

  // MARK: - Fixture

  private static func write(to path: String) throws {
    let draft = try EvidenceStoreDraft(creating: path)
    try draft.insert([.file(document.policy.file, number: 1, policy: "K-7")] + documentRows)
    try draft.createIndexes()
    let number = StoreNumber.row(1, 0)
    try draft.insert([
      .work(work, number: number), .record(record, number: number),
      .work(work.id, ofReference: number),
    ])
    try draft.insert(StoreRow.links([link], file: 1))
    try draft.add(words: [("wrap", 2)])
    try draft.finish()
  }

  private static var documentRows: [StoreRow] {
    get throws {
      try DocumentRows.rows(
        document, file: 1, workKeys: [(nil, nil)],
        abbreviations: [AbbreviationEntry(short: "KW", long: "knee wrap", policy: "K-7")])
    }
  }

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

  private static let record = EvidenceRecord(
    id: work.id, kind: .study,
    designs: [DesignClaim(value: .unstated, basis: .none, stated: false)],
    status: RecordStatus(value: .unchecked))

  private static let link = Link(
    kind: .statementToRationale, from: "K-7/s1", to: "K-7/e1", policy: "K-7",
    role: .rationale, basis: .scopeMatch, reason: "same service", fromSpan: span)
}
