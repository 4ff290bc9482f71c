import TestSupport
import Testing

/// `evq evaluate retrieval` over a collection of a few lines.
@Suite struct EvaluateTests {
  private let evq: EvqProcess

  init() throws {
    evq = try EvqProcess(withCorpus: false)
    try evq.write(
      "a\tWrist splints\tfor carpal tunnel syndrome\nb\tCasts\tfor wrists\nc\tNothing\tof it\n",
      to: "docs.tsv")
    try evq.write("{\"id\": \"q\", \"text\": \"a wrist?\"}\n", to: "queries.jsonl")
    try evq.write("q 0 b 2\nq 0 a 1\n", to: "qrels.txt")
  }

  private static let line = "evaluate retrieval docs.tsv queries.jsonl qrels.txt"

  /// Both are found, the title's word first: nDCG = (1 + 2 / log2(3)) / (2 + 1 / log2(3)).
  @Test func theMeasuresAreShown() throws {
    let run = try evq.run(Self.line)
    #expect(run.status == 0)
    #expect(run.output.contains("1 query over 3 documents"))
    #expect(run.output.contains("nDCG@10   0.8597"))
    #expect(run.output.contains("MAP       1.0000"))
    #expect(run.output.contains("P@10      0.2000"))
    #expect(try evq.run(Self.line + " --binary").output.contains("nDCG@10   1.0000"))
  }

  @Test func eachQueryIsShownOnRequest() throws {
    #expect(try evq.run(Self.line + " --per-query").output.contains("2/2  a wrist?"))
    let json = try evq.run(Self.line + " --per-query --format json")
    #expect(try SchemaFolder.faults(inLine: json.output) == [])
    #expect(try json.json()["perQuery"]?.elements?.count == 1)
    let means = try evq.run(Self.line + " --format json")
    #expect(try SchemaFolder.faults(inLine: means.output) == [])
    #expect(try means.json()["perQuery"]?.elements?.isEmpty == true)
    #expect(try evq.run(Self.line + " --format markdown").output.contains("| nDCG@10 | 0\\.8597 |"))
  }

  @Test func theRankingsAreWrittenForTrecEval() throws {
    let run = try evq.run(Self.line + " --format trec")
    #expect(run.output == "q Q0 a 1 2 evq\nq Q0 b 2 1 evq\n")
  }

  @Test func faultsSayWhatAndWhere() throws {
    try evq.write("q 0 a one\n", to: "bad.txt")
    let bad = try evq.run("evaluate retrieval docs.tsv queries.jsonl bad.txt")
    #expect(bad.status == 2)
    #expect(bad.errors.contains("bad.txt:1: expected a whole number at the end, found one"))
    #expect(try evq.run("evaluate retrieval docs.tsv queries.jsonl none.txt").status == 2)
    #expect(try evq.run("evaluate retrieval docs.tsv").status == 64)
  }
}
