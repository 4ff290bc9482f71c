import TestSupport
import Testing

/// `evq inspect` over the corpus.
@Suite struct InspectTests {
  private let evq: EvqProcess

  init() throws {
    evq = try EvqProcess()
    try evq.run("index")
  }

  @Test(arguments: [
    "inspect term fractures T12-L1 nosuchword", "inspect document 60125/s5",
    "inspect document CCP.1247/r3", "inspect space",
  ])
  func outputIsAsTheSchemaSays(_ line: String) throws {
    let run = try evq.run(line + " --format json")
    #expect(run.status == 0)
    #expect(try SchemaFolder.faults(inLine: run.output) == [])
    #expect(try !evq.run(line).output.isEmpty)
    #expect(try evq.run(line + " --format markdown").output.hasPrefix("#"))
  }

  /// A word of two parts has three readings, and a plural the term of its singular.
  @Test func aTermIsShownAsTextAnalysisReadsIt() throws {
    let answer = try evq.run("inspect term fractures T12-L1 --format json").json()
    let terms = try #require(answer["terms"]?.elements)
    #expect(terms.map { $0["term"]?.text } == ["fractur", "t12", "t12l1", "l1"])
    #expect(terms.map { $0["position"]?.int } == [0, 0, 0, 1])
    #expect(terms[0]["surface"]?.text == "fractures")
  }

  @Test func aDocumentsTermsStandWhereItsWordsDo() throws {
    let answer = try evq.run("inspect document 60125/s5 --format json").json()
    let text = try #require(answer["fields"]?.elements?.first { $0["name"]?.text == "text" })
    let term = try #require(
      text["terms"]?.elements?.first { $0["term"]?.text == "investig" })
    // "Percutaneous sacroplasty is considered investigational …"
    #expect(term["positions"]?.elements?.first?.int == 4)
    #expect(answer["attributes"]?["kind"]?.elements?.first?.text == "statement")
  }

  @Test func theSpaceIsTheWholeFile() throws {
    let segment = try #require(
      try evq.run("inspect space --format json").json()["segments"]?.elements?.first)
    let parts = segment["structures"]?.elements?.compactMap { $0["bytes"]?.int } ?? []
    #expect(parts.count == 10)
    #expect(parts.reduce(0, +) == segment["bytes"]?.int)
  }

  @Test func whatIsNotThereIsSaidSo() throws {
    let word = try evq.run("inspect term nosuchword")
    #expect(word.status == 1)
    #expect(word.output.contains("in no document"))
    let document = try evq.run("inspect document nosuch/s1")
    #expect(document.status == 1)
    #expect(document.errors.contains("nosuch/s1"))
    #expect(try evq.run("inspect term").status == 64)
    #expect(try evq.run("inspect term x --limit -1").status == 64)
  }

  @Test func anIndexThatIsNotThereIsAnError() throws {
    let run = try EvqProcess(withCorpus: false).run("inspect space")
    #expect(run.status == 2)
    #expect(run.errors.contains("evq index"))
  }
}
