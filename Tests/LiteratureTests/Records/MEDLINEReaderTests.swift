import EvidenceModel
import Testing

@testable import Literature

struct MEDLINEReaderTests {
  private static let text = """
    \u{FEFF}PMID- 90000001
    OWN - NLM
    DCOM- 20200102
    LR  - 20210304
    VI  - 12
    IP  - 3
    DP  - 2019 Nov-Dec
    TI  - Casts and splints for the wrist: a randomized trial with a title that goes on
          in a second line.
    PG  - 10-4
    LID - 10.1000/wrist.1 [doi]
    LID - S0000 [pii]
    AB  - BACKGROUND: Wrists hurt. METHODS AND FINDINGS: We splinted (as in e.g. A: B)
          them. CONCLUSION: It helps.
    FAU - Van Doe, Jane A Jr
    AU  - Van Doe JA Jr
    CN  - Wrist Study Group
    AU  - Roe RR
    LA  - eng
    SI  - ClinicalTrials.gov/NCT90000001
    PT  - Randomized Controlled Trial
    DEP - 20190905
    TA  - J Wrist
    JT  - Journal of wrists
    MH  - *Wrist/surgery/*injuries
    MH  - Humans
    RIN - J Wrist. 2022 Jan;1(1):1. PMID: 90000009
    CON - J Wrist. 2018;1(1):2. PMID: 90000008
    PMC - PMC900001
    PHST- 2019/01/20 00:00 [received]
    AID - 10.1000/wrist.1 [doi]

    PMID- 90000002
    TI  - Another.
    DP  - 2001

    """

  @Test func readsEveryField() throws {
    let records = try Self.records(Self.text)
    let record = try #require(records.first)
    let item = record.item
    #expect(records.map(\.id) == ["pmid:90000001", "pmid:90000002"])
    #expect(
      item.title
        == "Casts and splints for the wrist: a randomized trial with a title that goes on in a second line"
    )
    #expect((item.volume, item.issue, item.page) == ("12", "3", "10-4"))
    #expect((item.doi, item.pmcid) == ("10.1000/wrist.1", "PMC900001"))
    #expect(item.authors.map(\.family) == ["Van Doe", nil, "Roe"])
    #expect(item.authors[0].given == "Jane A")
    #expect(item.authors[0].suffix == "Jr")
    #expect(item.authors[1].literal == "Wrist Study Group")
    #expect(item.authors[2].given == "RR")
    #expect(item.issued?.iso == "2019")
    #expect(record.dates.first { $0.kind == .published }?.printed == "2019 Nov-Dec")
    #expect(record.dates.first { $0.kind == .received }?.date?.iso == "2019-01-20")
    #expect(record.abstract.map(\.label) == ["BACKGROUND", "METHODS AND FINDINGS", "CONCLUSION"])
    #expect(record.abstract.map(\.text)[2] == "It helps.")
    #expect(record.mesh.map(\.descriptor.name) == ["Wrist", "Humans"])
    #expect(record.mesh[0].qualifiers.map(\.isMajor) == [false, true])
    #expect(record.relations.map(\.kind) == [.retraction, .comment])
    #expect(record.relations.map(\.direction) == [.in, .of])
    #expect(record.relations.map(\.pmid) == ["90000009", "90000008"])
    #expect(record.registryNumbers.map(\.number) == ["NCT90000001"])
  }

  @Test func lineEndsOfOtherSystemsAndPiecesMakeNoDifference() throws {
    let plain = try Self.records(Self.text).map(\.item)
    #expect(try Self.records(Self.text.replacing("\n", with: "\r\n")).map(\.item) == plain)
    #expect(try Self.records(Self.text, piece: 7).map(\.item) == plain)
  }

  @Test(arguments: [
    ("Doe, John", "Doe", "John", nil), ("de la Doe J", "de la Doe", "J", nil),
    ("Doe JA 3rd", "Doe", "JA", "3rd"), ("Doe", "Doe", nil, nil), ("", "", nil, nil),
  ])
  func readsNames(text: String, family: String, given: String?, suffix: String?) {
    let name = MEDLINEName(text)
    #expect((name.family, name.given, name.suffix) == (family, given, suffix))
  }

  @Test func otherTextIsAnErrorWithItsLine() throws {
    var diagnostics: [Diagnostic] = []
    _ = try Self.records("\nno fields here\n", diagnostics: &diagnostics)
    #expect(diagnostics.map(\.severity) == [.error])
    #expect(diagnostics.first?.message.hasPrefix("line 2:") == true)
  }

  static func records(_ text: String, piece: Int = 1 << 16) throws -> [LiteratureRecord] {
    var diagnostics: [Diagnostic] = []
    return try records(text, piece: piece, diagnostics: &diagnostics)
  }

  static func records(
    _ text: String, piece: Int = 1 << 16, diagnostics: inout [Diagnostic]
  ) throws -> [LiteratureRecord] {
    var rest = Array(text.utf8)[...]
    var records: [LiteratureRecord] = []
    let next = { () -> [UInt8]? in
      defer { rest = rest.dropFirst(piece) }
      return rest.isEmpty ? nil : Array(rest.prefix(piece))
    }
    diagnostics += try LiteratureFormat.medline.read(name: "f.nbib", next: next) {
      if case .record(let lines, let line, let range) = $0 {
        records.append(
          RecordDecoder.record(
            lines, source: SourceSpan(file: "f", ranges: [range], line: line)))
      }
    }.diagnostics
    return records
  }
}
