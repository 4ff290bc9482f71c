import Foundation
import TestSupport
import Testing

/// The literature from file to answer, as a person runs it.
struct LiteratureTests {
  @Test func aReferenceThatWasRetractedSaysSoWithItsNotice() throws {
    let evq = try EvqProcess()
    try evq.write(Self.retracted, to: "a.xml")
    let added = try evq.run("literature add a.xml")
    #expect(added.status == 0)
    #expect(added.output.contains("1 new"))
    let show = try evq.run("show pmid:22684691 --format json").json()
    let status = show["work"]?["record"]?["status"]
    #expect(status?["value"] == .string("retracted"))
    #expect(status?["notice"] == .string("pmid:90000009"))
    #expect(status?["asOf"] == .string("2024-01-02"))
    #expect(show["work"]?["literature"]?["abstract"] != .null)
    #expect(try evq.run("why sacroplasty").output.contains("RETRACTED"))
    #expect(try evq.run("show pmid:22684691").output.contains("RETRACTED"))
  }

  @Test func aReferenceWithoutItsSubtitleAndIdIsTheWorkOfItsImprint() throws {
    let evq = try EvqProcess(withCorpus: false)
    let policy = """
      Foot Plan
      Policy Number: MP-7
      Title: Wrist splints

      Policy
      Wrist splints are considered investigational.

      Rationale
      Splints did not help (1). Casts did (2).

      References
      1. Doe JA. Splints for wrists. J Wrist. 2019;3(2):10-4.
      2. Doe JA. Casts for ankles. J Wrist. 2019;3(2):10-4.
      """
    try evq.write(policy, to: "corpus/policies/wrist.txt")
    try evq.write(
      LiteratureFixture.file(
        LiteratureFixture.article(
          pmid: "90000001", title: "Splints for wrists: a randomized trial",
          relations: LiteratureFixture.notice("RetractionIn", pmid: "90000009"))),
      to: "a.xml")
    #expect(try evq.run("literature add a.xml").status == 0)
    let statuses = try ["MP-7/r1", "MP-7/r2"].map {
      try evq.run("show \($0) --format json").json()["work"]?["record"]?["status"]?["value"]
    }
    #expect(statuses == [.string("retracted"), .string("unchecked")])
  }

  @Test func withoutLiteratureAReferenceIsUnchecked() throws {
    let evq = try EvqProcess()
    let show = try evq.run("show pmid:22684691 --format json").json()
    #expect(show["work"]?["record"]?["status"]?["value"] == .string("unchecked"))
    #expect(show["work"]?["literature"] == .null)
  }

  @Test func aMisprintedIdentifierIsToldAndNotBelieved() throws {
    let evq = try EvqProcess()
    try evq.write(
      LiteratureFixture.file(
        LiteratureFixture.article(
          pmid: "22684691", title: "Something else about knees and hips", volume: "99",
          year: "1980")),
      to: "a.xml")
    try evq.run("literature add a.xml")
    let show = try evq.run("show pmid:22684691 --format json").json()
    #expect(show["work"]?["record"]?["status"]?["value"] == .string("unchecked"))
    #expect(try evq.run("show pmid:22684691").output.contains("belongs to another work"))
  }

  @Test func literatureIsFoundShownAndCounted() throws {
    let evq = try EvqProcess()
    try evq.write(
      LiteratureFixture.file(
        LiteratureFixture.article(pmid: "5", type: "Randomized Controlled Trial")),
      to: "folder/a.xml")
    try evq.run(["literature", "add", "folder/a.xml", "--copy"])
    #expect(
      FileManager.default.fileExists(
        atPath: evq.folder.appending(path: "corpus/literature/a.xml").path()))
    let search = try evq.run("search splinting sprains --format json")
    #expect(search.status == 0)
    #expect(try SchemaFolder.faults(inLine: search.output) == [])
    #expect(try search.json()["total"] == .number("1"))
    #expect(search.output.contains("\"kind\":\"literature\""))
    #expect(search.output.contains("\"file\":\"literature/a.xml\""))
    #expect(try evq.run("search splinting RCT").status == 0)
    let show = try evq.run("show PMID:5 --format json")
    #expect(try SchemaFolder.faults(inLine: show.output) == [])
    #expect(try evq.run("status --format json").json()["counts"]?["literature"] == .number("1"))
    #expect(try evq.run("status --format json").json()["stale"] == .bool(false))
  }

  @Test func literatureThatNobodyAskedForIsCountedUpToTenThousand() throws {
    let evq = try EvqProcess()
    let records = (1...10_002).map { "PMID- \($0)\nTI  - Notes on sacroplasty\n" }
    try evq.write(records.joined(separator: "\n"), to: "a.nbib")
    try evq.run("literature add a.nbib")
    let some = try evq.run("search sacroplasty --limit 1 --format json")
    #expect(try SchemaFolder.faults(inLine: some.output) == [])
    #expect(try some.json()["totalIsExact"] == .bool(false))
    let page = try evq.run("search sacroplasty --limit 1").output
    #expect(page.hasPrefix("At least "))
    #expect(page.contains("more than 10000 records of the literature match too"))
    let all = try evq.run("search sacroplasty --kind literature --format json").json()
    #expect(all["total"] == .number("10002"))
    #expect(all["totalIsExact"] == .bool(true))
  }

  @Test func anIndexCommandTakesInWhatIsOnTheList() throws {
    let evq = try EvqProcess()
    try evq.write(LiteratureFixture.file(LiteratureFixture.article(pmid: "5")), to: "a.xml")
    try evq.run(["literature", "add", "a.xml", "--copy"])
    try FileManager.default.removeItem(at: evq.folder.appending(path: "index"))
    try evq.run("index")
    #expect(try evq.run("status --format json").json()["counts"]?["literature"] == .number("1"))
    try evq.run("index --full")
    #expect(try evq.run("status --format json").json()["counts"]?["literature"] == .number("1"))
  }

  @Test(arguments: ["--format json", "--format markdown", ""])
  func aFileIsParsedWithoutAnIndex(_ format: String) throws {
    let evq = try EvqProcess(withCorpus: false)
    try evq.write(
      LiteratureFixture.file(
        LiteratureFixture.article(pmid: "5"), LiteratureFixture.article(pmid: "6")),
      to: "a.xml")
    let run = try evq.run("parse --as literature a.xml " + format)
    #expect(run.status == 0)
    #expect(run.output.contains("Splints for wrists"))
    guard format.contains("json") else { return }
    let lines = run.output.split(separator: "\n").map(String.init)
    #expect(lines.count == 2)
    for line in lines { #expect(try SchemaFolder.faults(inLine: line) == []) }
  }

  @Test func theListNamesTheFilesAndHowFarTheyAre() throws {
    let evq = try EvqProcess()
    #expect(try evq.run("literature list").status == 1)
    try evq.write(LiteratureFixture.file(LiteratureFixture.article(pmid: "5")), to: "a.xml")
    try evq.run("literature add a.xml")
    let list = try evq.run("literature list --format json")
    #expect(try SchemaFolder.faults(inLine: list.output) == [])
    #expect(list.output.contains("\"progress\":\"whole\""))
    #expect(!list.output.contains(evq.folder.path()))
  }

  @Test func whatIsNoLiteratureIsAnErrorWithItsFile() throws {
    let evq = try EvqProcess()
    try evq.write("<other/>", to: "a.xml")
    let run = try evq.run("literature add a.xml")
    #expect(run.status == 2)
    #expect(run.errors.contains("a.xml"))
    #expect(try evq.run("literature add missing.xml").status == 2)
  }

  @Test func theScreeningForTrialsIsScoredAgainstPublicationTypes() throws {
    let evq = try EvqProcess(withCorpus: false)
    let trial = "Randomized Controlled Trial"
    try evq.write(
      LiteratureFixture.file(
        LiteratureFixture.article(
          pmid: "5", title: "Splints: a randomized placebo-controlled trial", type: trial),
        LiteratureFixture.article(pmid: "6", title: "Splints, a case report"),
        LiteratureFixture.article(pmid: "7", title: "Cells of mice: a review", type: trial)),
      to: "a.xml")
    let run = try evq.run("evaluate designs a.xml --format json")
    #expect(try SchemaFolder.faults(inLine: run.output) == [])
    let point = try run.json()["points"]?[0]
    #expect(point?["truePositives"] == .number("1"))
    #expect(point?["trueNegatives"] == .number("1"))
    #expect(point?["missed"] == .array([.string("pmid:7")]))
  }

  @Test func worksThatOnlyLookAlikeStayApart() throws {
    let evq = try EvqProcess(withCorpus: false)
    let gold = EvqProcess.project.appending(path: "Tests/Fixtures/works.tsv")
    try evq.write(Data(contentsOf: gold), to: "works.tsv")
    for flags in ["", " --without-ids"] {
      let run = try evq.run("evaluate works works.tsv --format json" + flags)
      #expect(try SchemaFolder.faults(inLine: run.output) == [])
      let scores = try run.json()
      #expect(scores["falsePairs"] == .number("0"), "\(run.output)")
      #expect(scores["missedPairs"] == .number("0"), "\(run.output)")
      #expect(scores["rightPairs"] == .number("12"))
    }
  }

  @Test func verifyProvesTheLiteratureByteByByte() throws {
    let evq = try EvqProcess()
    try evq.run("index")
    try evq.write(Self.retracted, to: "a.xml")
    #expect(try evq.run("literature add a.xml").status == 0)
    let whole = try evq.run("verify --format json")
    #expect(whole.status == 0)
    #expect(try SchemaFolder.faults(inLine: whole.output) == [])
    #expect(try whole.json()["checked"]?["literatureRecords"] == .number("1"))
    let folder = evq.folder.appending(path: "index/literature")
    let segments = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil
    ).filter { !$0.lastPathComponent.hasPrefix("literature.sqlite") }
    for file in segments + [evq.folder.appending(path: "a.xml")] {
      let bytes = try Data(contentsOf: file)
      var flipped = bytes
      flipped[flipped.count / 2] ^= 0x20
      try flipped.write(to: file)
      #expect(try evq.run("verify").status == 2, "\(file.lastPathComponent)")
      try bytes.write(to: file)
    }
    #expect(!segments.isEmpty)
    #expect(try evq.run("verify").status == 0)
  }

  private static let retracted = LiteratureFixture.file(
    LiteratureFixture.article(
      pmid: "22684691", revised: "2024-01-02",
      title: "Multicenter study to assess the efficacy and safety of sacroplasty in patients with "
        + "osteoporotic sacral insufficiency fractures or pathologic sacral lesions",
      relations: LiteratureFixture.notice("RetractionIn", pmid: "90000009")))
}
