import TestSupport
import Testing

/// `evq evaluate policies` over one document.
@Suite struct EvaluatePoliciesTests {
  private let evq: EvqProcess

  init() throws {
    evq = try EvqProcess(withCorpus: false)
    try evq.write(
      "Title: Knee Frames\nPolicy Number: 7.01.12\n\nPolicy\n\nKnee frames are considered "
        + "investigational.\n", to: "p.txt")
    try evq.write(
      "{\"file\": \"p.txt\", \"payer\": \"P\", \"layout\": \"labels\", \"header\": {\"id\": "
        + "\"7.01.12\", \"title\": \"Knee Braces\"}, \"statements\": [{\"quote\": \"Knee frames are "
        + "considered investigational.\", \"classes\": [\"investigational\"]}]}\n", to: "gold.jsonl"
    )
  }

  @Test func theScoresAreShownAndWhatWasMisreadOnRequest() throws {
    let run = try evq.run("evaluate policies gold.jsonl")
    #expect(run.status == 0)
    #expect(run.output.contains("statements         1      1      1  1.0000"))
    #expect(!run.output.contains("Knee Braces"))
    let misread = try evq.run("evaluate policies gold.jsonl --misread 9")
    #expect(misread.output.contains("title: expected “Knee Braces”, read “Knee Frames”"))
    let markdown = try evq.run("evaluate policies gold.jsonl --format markdown")
    #expect(markdown.output.contains("| statements | 1 | 1 | 1 |"))
  }

  @Test func theJSONIsAsItsSchemaSays() throws {
    let run = try evq.run("evaluate policies gold.jsonl --misread 9 --format json")
    #expect(try SchemaFolder.faults(inLine: run.output) == [])
  }

  @Test func aMissingDocumentIsAFault() throws {
    try evq.write(
      "{\"file\": \"none.txt\", \"payer\": \"P\", \"layout\": \"l\"}\n", to: "bad.jsonl")
    #expect(try evq.run("evaluate policies bad.jsonl").status == 2)
    #expect(try evq.run("evaluate policies").status == 64)
  }
}
