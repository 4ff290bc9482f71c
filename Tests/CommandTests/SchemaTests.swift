import Foundation
import TestSupport
import Testing

/// Every JSON output against its schema in `Docs/schema`.
@Suite struct SchemaTests {
  @Test(arguments: [
    "search sacroplasty RCT", "search vertebroplasty RCT", "search sacroplasty",
    "search nothingatall", "why sacroplasty", "why 60125", "why nothingatall", "status",
    "list statements", "list policies", "list references", "list works", "show 60125",
    "show 60125/s6", "show 60125/r41", "show pmid:22684691", "verify", "index",
    "search CT sacroplasty", "search --exact VCF", "inspect space",
    "parse corpus/policies/60125.txt", "parse corpus/policies/CCP.1247.txt --explain",
  ])
  func outputIsAsTheSchemaSays(_ line: String) throws {
    let evq = try EvqProcess()
    try evq.run("index")
    let output = try evq.run(line + " --format json").output
    #expect(try SchemaFolder.faults(inLine: output) == [])
    #expect(output.hasPrefix("{\"schema\":\"evq."))
    #expect(output.hasSuffix("}\n"))
    #expect(!output.contains(evq.folder.path()))
  }

  @Test func everyParsedReferenceIsAsTheSchemaSays() throws {
    let evq = try EvqProcess()
    let list = "Doe J, Roe R. Splints for wrists. J Wrist. 2020;3(2):10-4. PMID 12345678.\n\nx\n"
    let run = try evq.run(["parse", "--as", "references", "-", "--format", "json"], input: list)
    let lines = run.output.split(separator: "\n").map(String.init)
    #expect(lines.count == 2)
    for line in lines { #expect(try SchemaFolder.faults(inLine: line) == []) }
  }
}
