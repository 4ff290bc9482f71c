import EvidenceModel
import SourceReading
import Testing

@testable import PolicyParsing

/// Which codes stand under which heading, and to which statements they belong.
@Suite struct CodeGroupTests {
  private func groups(_ codes: String, policy: String = Self.statements) throws -> [CodeGroup] {
    try Fixtures.policy(
      text:
        "Title: Knee Frames\nPolicy Number: 7.01.12\n\nPolicy\n\n\(policy)\n\nCoding\n\n\(codes)\n"
    ).codeGroups
  }

  private static let statements = """
    Knee frames are considered medically necessary for unstable knees.

    Knee tapes are considered investigational.
    """

  @Test(arguments: [
    ("CPT codes covered if selection criteria are met:", ["covered"], "conditional"),
    ("Not covered when:", ["notCovered"], ""),
    ("Considered Experimental/Investigational/Unproven:", ["investigational"], ""),
    ("ICD-10 codes that do not support medical necessity:", ["notMedicallyNecessary"], ""),
    ("Medically necessary when criteria are not met:", ["notMedicallyNecessary"], ""),
    ("Other codes related to this policy:", [], ""),
  ])
  func aHeadingDetermines(_ heading: String, classes: [String], flag: String) throws {
    let group = try #require(try groups("\(heading)\n\n29530 Strapping\n").first)
    #expect(group.heading?.text == heading)
    #expect((group.determination?.classes ?? []).map(\.rawValue) == classes)
    #expect(
      (group.determination?.flags ?? []).map(\.rawValue).contains("conditional") == !flag.isEmpty)
  }

  @Test(arguments: [
    ("64490-64495", "64490", "64495"), ("M17.0 through M17.9", "M17.0", "M17.9"),
    ("S82.001A – S82.009A", "S82.001A", "S82.009A"), ("J47.0 to J47.9", "J47.0", "J47.9"),
  ])
  func rangesAreKeptAsPrinted(_ text: String, first: String, last: String) throws {
    let code = try #require(try groups("Codes:\n\n\(text)\n").first?.codes.first)
    #expect(code.quote.text == text)
    #expect(code.code == first)
    #expect(code.through == last)
  }

  @Test func aGroupBelongsToTheOnlyStatementOfItsDetermination() throws {
    let group = try #require(try groups("Investigational:\n\n29530\n").first)
    #expect(
      group.statements == [CodeGroupStatement(statement: "7.01.12/s2", basis: .determination)])
  }

  @Test func twoStatementsOfOneDeterminationLinkNone() throws {
    let policy = Self.statements + "\n\nKnee braces are considered investigational.\n"
    #expect(try groups("Investigational:\n\n29530\n", policy: policy).first?.statements == [])
  }

  @Test func aHeadingThatNamesTheServiceChoosesAmongThem() throws {
    let policy = Self.statements + "\n\nKnee braces are considered investigational.\n"
    let group = try #require(
      try groups("Investigational codes for knee braces:\n\n29530\n", policy: policy).first)
    #expect(group.statements == [CodeGroupStatement(statement: "7.01.12/s3", basis: .service)])
  }

  @Test func codesInADeterminationBelongToIt() throws {
    let found = try groups("", policy: "Knee frames (CPT 29530) are considered investigational.")
    #expect(found.first?.statements.first?.basis == .statement)
    #expect(found.first?.codes.map(\.code) == ["29530"])
  }

  @Test func theListedCodesAreNotPrintedAgain() throws {
    let found = try groups(
      """
      When services may be Medically Necessary when criteria are met:

      29530 Strapping

      When services are Investigational:
      For the procedure codes listed above when criteria are not met.
      """)
    #expect(found.map(\.codes.count) == [1, 0])
    #expect(found.last?.listedIn == "7.01.12/c1")
  }

  @Test func noDescriptionIsKept() throws {
    let found = try groups("CPT Code  Description\n29530  Strapping; knee\n")
    #expect(found.flatMap(\.codes).map(\.quote.text) == ["29530"])
  }
}
