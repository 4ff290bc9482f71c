import EvidenceModel
import Testing

@testable import Ingest

@Suite struct CorpusFilesTests {
  @Test func aConfirmationIsRead() throws {
    let yaml = """
      - statement: W-1/s2
        record: pmid:1234567
        by: J. Doe, medical director
        because: the passage describes this trial
        on: 2026-03-01
      """
    let links = try ConfirmedLinksFile.read(yaml: yaml, path: "links.yaml")
    #expect(links.count == 1)
    #expect(links.first?.statement == "W-1/s2")
    #expect(links.first?.on.iso == "2026-03-01")
    #expect(try ConfirmedLinksFile.read(yaml: "", path: "links.yaml").isEmpty)
  }

  @Test(arguments: [
    ("a: [", "YAML"), ("text", "a list"), ("- text", "keys with values"),
    ("- {statement: a, record: b, by: c, because: d, on: soon}", "an ISO 8601 date"),
    ("- {statement: a, record: b, by: c, because: d, on: 2026-01-01, mood: e}", "the keys"),
  ])
  func aWrongConfirmationSaysWhatIsExpected(_ yaml: String, _ expected: String) {
    #expect {
      try ConfirmedLinksFile.read(yaml: yaml, path: "links.yaml")
    } throws: {
      "\($0)".contains("links.yaml") && "\($0)".contains("expected \(expected)")
    }
  }

  @Test func aSidecarNamesTheIssuer() throws {
    #expect(try Sidecar(yaml: "issuer: Harbor Plan\n", path: "a.yaml").issuer == "Harbor Plan")
    #expect(try Sidecar(yaml: "", path: "a.yaml").issuer == nil)
    #expect(throws: IngestError.self) { try Sidecar(yaml: "owner: x", path: "a.yaml") }
  }
}
