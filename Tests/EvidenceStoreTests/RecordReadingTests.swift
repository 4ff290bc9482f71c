import EvidenceModel
import FoundationEssentials
import Testing

@testable import EvidenceStore

/// Records are read from the JSON that `Codable` writes, and written as it writes them, by code of
/// our own.
struct RecordReadingTests {
  @Test func readsAndWritesEveryRecordWithAllItsParts() throws {
    try expectReadBack(FilledRecords.statement)
    try expectReadBack(FilledRecords.passage)
    try expectReadBack(FilledRecords.summary)
    try expectReadBack(FilledRecords.reference)
    try expectReadBack(FilledRecords.work)
    try expectReadBack(FilledRecords.record)
    try expectReadBack(FilledRecords.gap)
    try expectReadBack(FilledRecords.link)
    try expectReadBack(FilledRecords.study)
    try expectReadBack(FilledRecords.diagnostic)
    try expectReadBack(FilledRecords.policy)
  }

  @Test func readsAndWritesRecordsWithoutWhatTheyNeedNotHave() throws {
    try expectReadBack(CSLName(), filled: false)
    try expectReadBack(CSLItem(type: .document), filled: false)
    try expectReadBack(SampleSize(label: "", count: -1, quote: FilledRecords.quote), filled: false)
  }

  @Test func valuesThatLieTooDeepAreNoRecord() {
    func nested(_ depth: Int) -> [UInt8] {
      Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
    }
    #expect(throws: Never.self) { try RecordJSON(nested(512)) }
    for depth in [513, 100_000] {
      #expect(throws: RecordFault.self) { try RecordJSON(nested(depth)) }
    }
  }

  @Test(arguments: [
    "", "plain", "quotes \" and \\ and / and \u{8}\u{C}\n\r\t", "\u{1}\u{1F}\u{7F}",
    "ä – ≥ 25-hydroxyvitamin D₃ 🦴", "\u{2028}",
  ])
  func readsAndWritesTextsAsTheyWere(text: String) throws {
    try expectReadBack(CSLName(literal: text), filled: false)
  }

  @Test(arguments: [
    (#""\u00e4""#, "ä"), (#""\ud83e\uddb4!""#, "🦴!"), (#" "\/" "#, "/"),
  ])
  func readsEscapesThatAnotherWriterMakes(json: String, text: String) throws {
    #expect(try RecordValue.record(Array(json.utf8), as: String.self) == text)
  }

  @Test(arguments: [
    "", "{", "}", "[1,", "[1 2]", "{\"a\"}", "{\"a\":}", "{1:2}", "\"", "\"\\\"", "tru", "nul", "-",
    "{} {}", "\"\\x\"", "\"\\ud83e\"", "\"\\u00\"", "[[[[", "{\"text\":1,\"span\":\"a\"}",
  ])
  func saysWhatIsNoRecord(json: String) {
    #expect(throws: RecordFault.self) {
      try RecordValue.record(Array(json.utf8), as: Quotation.self)
    }
  }

  @Test func endsOnDeepNestingAndOnAnyBytes() {
    #expect(throws: RecordFault.self) {
      try RecordJSON(Array(repeating: UInt8(ascii: "["), count: 1_000_000))
    }
    var random = SystemRandomNumberGenerator()
    for length in 0..<200 {
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
      #expect(throws: RecordFault.self) { try RecordValue.record([0x5B] + bytes, as: Work.self) }
    }
  }

  /// Reads a record back from its JSON, and writes the same JSON.
  ///
  /// A record that is to be filled has no part that is nil or empty, so that a part that is added to
  /// the model and forgotten here is found.
  private func expectReadBack<Record: RecordCodable & Encodable & Equatable>(
    _ record: Record, filled: Bool = true
  ) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let json = String(decoding: try encoder.encode(record), as: UTF8.self)
    #expect(try RecordValue.record(Array(json.utf8), as: Record.self) == record)
    #expect(RecordWriter.text(of: record) == .text(json))
    if filled { expectFilled(record, in: "\(Record.self)") }
  }

  private func expectFilled(_ value: Any, in place: String) {
    let mirror = Mirror(reflecting: value)
    if mirror.displayStyle == .optional || mirror.displayStyle == .collection {
      #expect(!mirror.children.isEmpty, "\(place) is empty: fill it")
    }
    for child in mirror.children where !place.hasSuffix(".items") {
      expectFilled(child.value, in: place + (child.label.map { ".\($0)" } ?? ""))
    }
  }
}

/// One record of each kind with all parts that it can have.
enum FilledRecords {
  static let span = SourceSpan(
    file: "policies/a b.txt", ranges: [3..<9, 12..<15], line: 2, page: 4, locator: "table 1, row 2")
  static let quote = Quotation(text: "“Quoted” \\ text", span: span)
  static let lines = [LineOfBusiness(value: .medicaid, basis: .text, quote: quote)]
  static let date = PartialDate(year: 2020, month: 7, day: 9)
  static let diagnostic = Diagnostic(
    severity: .warning, code: "code", message: "message", file: "file", span: span)

  static let leaf = CriteriaNode(
    text: "leaf", label: "a", require: .leaf, requireBasis: .inferred, count: 1, notes: [quote],
    span: span)
  static let criteria = CriteriaNode(
    text: "all of", label: "1", require: .atLeast, requireBasis: .printed, count: 2, items: [leaf],
    notes: [quote],
    span: span)

  static let statement = PolicyStatement(
    id: "MP-7/s1", quote: quote, service: "service", indication: "indication",
    headings: [quote], linesOfBusiness: lines,
    determination: Determination(
      phrase: quote, classes: [.investigational, .notCovered], flags: [.compound]),
    criteria: criteria, reasons: [Reason(role: .conclusion, quote: quote)],
    verdict: .insufficient, section: 3)
  static let passage = Passage(id: "MP-7/p1", section: 1, quote: quote)
  static let summary = EvidenceSummary(
    id: "MP-7/e1", population: "population", service: "service", linesOfBusiness: lines,
    verdict: .insufficient, reasons: [Reason(role: .gap, quote: quote)], section: 5, span: span)

  static let name = CSLName(family: "Name", given: "A. B.", suffix: "Jr", literal: "Group")
  static let item = CSLItem(
    type: .paperConference, authors: [name], hasMoreAuthors: true, title: "title",
    containerTitle: "container", issued: date, accessed: date, volume: "1", issue: "2",
    page: "3-4", number: "5", edition: "6", publisher: "publisher", publisherPlace: "place",
    doi: "10.1/x", pmid: "1", pmcid: "PMC1", url: "https://example.org/", note: "note")
  static let reference = Reference(
    text: ReferenceText(id: "MP-7/r1", label: "1", raw: "raw", span: span), item: item,
    years: [2019, 2020], diagnostics: [diagnostic])
  static let work = Work(
    id: "pmid:1", formerIDs: ["MP-7/r1"], references: ["MP-7/r1", "MP-8/r2"], item: item,
    disagreements: [MetadataDisagreement(field: "year", values: ["2019", "2020"])])

  static let record = EvidenceRecord(
    id: "pmid:1", kind: .review,
    designs: [
      DesignClaim(
        value: .metaAnalysis, axes: [.synthesis, .blinded], basis: .title, stated: true,
        quote: quote)
    ],
    includes: [IncludedStudies(design: .caseSeries, count: 18, words: "words", quote: quote)],
    sampleSizes: [SampleSize(label: "in all", count: 41, quote: quote)], trialName: "trial",
    study: "study",
    findings: [
      Finding(
        outcome: "pain", scale: "VAS", timePoint: "at one year",
        values: [FindingValue(label: "mean", value: "−1.2")], pValue: "<.001", direction: .favors,
        quote: quote)
    ],
    conclusions: [quote], comments: [quote], narratives: ["MP-7/p1"],
    status: RecordStatus(value: .corrected, asOf: date, notice: "pmid:2"))
  static let gap = EvidenceGap(
    policy: "MP-7", designs: [.randomizedControlledTrial], service: "service",
    comparator: "comparator", outcomes: ["pain"], population: "population",
    polarity: .calledFor, calledForBy: "pmid:1", context: "MP-7/e1", quote: quote)
  static let link = Link(
    kind: .passageToEvidence, from: "MP-7/p1", to: "pmid:1", policy: "MP-7",
    reference: "MP-7/r1", role: .background, basis: .authorDate, reason: "reason",
    services: ["service"], fromSpan: span, toSpan: span)
  static let study = Study(
    id: "study", name: "name", works: ["pmid:1", "pmid:2"], stated: true, reason: "reason")
}
