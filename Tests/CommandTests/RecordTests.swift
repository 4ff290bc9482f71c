import Foundation
import TestSupport
import Testing

/// `evq status`, `list`, `show`, `export` and `verify` over the corpus.
@Suite struct RecordTests {
  private let evq: EvqProcess

  init() throws {
    evq = try EvqProcess()
    try evq.run("index")
  }

  /// Counted by hand: 53 and 12 references, three works in both lists, 44 PMIDs in the first list,
  /// nine DOIs in the second, seven statements and one.
  @Test func theCountsAreThoseOfTheDocuments() throws {
    let counts = try #require(try evq.run("status --format json").json()["counts"])
    #expect(counts["policies"]?.int == 2)
    #expect(counts["statements"]?.int == 8)
    #expect(counts["references"]?.int == 65)
    #expect(counts["works"]?.int == 62)
    #expect(counts["referencesWithPMID"]?.int == 44)
    #expect(counts["referencesWithDOI"]?.int == 9)
    #expect(counts["evidenceRecords"]?.int == 62)
    #expect(counts["literature"]?.int == 0)
  }

  @Test func statementsAreListedByClassAndLineOfBusiness() throws {
    #expect(
      try ids("list statements --class investigational") == ["60125/s4", "60125/s5", "CCP.1247/s1"])
    #expect(try ids("list statements --lob medicareAdvantage") == ["60125/s6", "60125/s7"])
    #expect(try ids("list policies --issuer amerihealth") == ["CCP.1247"])
    #expect(try ids("list references --policy CCP.1247").count == 12)
    #expect(try ids("list works").count == 62)
  }

  @Test func listsAreWrittenAsCSV() throws {
    let lines = try evq.run("list references --format csv").output.split(separator: "\r\n")
    #expect(lines.count == 66)
    #expect(lines.first?.hasPrefix("id,") == true)
  }

  @Test func aListOfNothingEndsWithStatusOne() throws {
    #expect(try evq.run("list statements --class cosmetic").status == 1)
    #expect(try evq.run("list statements --class wonderful").status == 2)
    #expect(try evq.run("list wonders").status == 64)
  }

  @Test(arguments: [
    "60125", "60125/s6", "60125/r41", "60125/e3", "60125/E3", "CCP.1247/p22",
    "pmid:22684691", "22684691", "ccp.1247/R3", "study:pmid:19657121",
  ])
  func everyIdShowsItsRecord(_ id: String) throws {
    let run = try evq.run(["show", id, "--format", "json"])
    #expect(run.status == 0)
    #expect(try SchemaFolder.faults(inLine: run.output) == [])
  }

  @Test(arguments: [
    "why 60125/s7", "search sacroplasty RCT", "list works", "show 60125/r41", "status", "verify",
    "parse corpus/policies/CCP.1247.txt",
  ])
  func everyAnsweringCommandWritesMarkdown(_ line: String) throws {
    let output = try evq.run(line + " --format markdown").output
    #expect(output.hasPrefix("# "), "\(output.prefix(80))")
  }

  @Test func aRecordIsShownInItsSource() throws {
    let text = try evq.run("show 60125/s7 --source").output
    #expect(text.contains("Percutaneous sacroplasty is considered **not medically necessary**."))
    #expect(text.contains("95"))
  }

  @Test func anUnknownIdIsNotFound() throws {
    let run = try evq.run("show 99999/s1")
    #expect(run.status == 1)
    #expect(run.errors.contains("99999/s1"))
  }

  @Test func theReferencesAreExportedAsCSL() throws {
    let run = try evq.run("export --to csl-json --policy 60125")
    let items = try #require(try JSONParser.parse(run.output).elements)
    #expect(items.count == 53)
    #expect(items[40]["PMID"]?.text == "22684691")
    #expect(items[40][path: "issued.date-parts.0.0"]?.int == 2013)
    #expect(try JSONParser.parse(evq.run("export --to csl-json").output).elements?.count == 62)
  }

  @Test func everyQuotationIsProved() throws {
    let run = try evq.run("verify --format json")
    #expect(run.status == 0)
    #expect(try run.json()["faults"]?.elements?.isEmpty == true)
    #expect(try #require(run.json()[path: "checked.quotations"]?.int) > 300)
  }

  private func ids(_ line: String) throws -> [String] {
    try evq.run(line + " --format json").json()["rows"]?.texts("id") ?? []
  }
}
