import TestSupport
import Testing

/// Described studies and groups of codes through the commands.
@Suite struct DescribedStudyCommandTests {
  private let evq: EvqProcess

  init() throws {
    evq = try EvqProcess(withCorpus: false)
    try evq.write(
      """
      Title: Knee Frames
      Policy Number: MP-7
      Effective Date: 01/01/2024
      Last Review: 01/2024

      Policy

      Knee frames are considered medically necessary for unstable knees.

      Knee frames are considered investigational for healthy knees.

      Rationale

      In a 2019 randomized trial of 40 adults, Doe and colleagues compared knee frames with tape. \
      Pain did not differ at 6 months.

      Coding

      Investigational:
      29530

      References

      Doe J, Roe K. Knee frames. Knee J. 2019;1:1-9.
      """, to: "corpus/policies/knee.txt")
    try evq.run("index")
  }

  @Test func aStudyIsShownWithItsLinksAndThePolicyHoldsIt() throws {
    let shown = try evq.run("show MP-7/d1 --format json")
    #expect(try SchemaFolder.faults(inLine: shown.output) == [])
    let study = try #require(try shown.json()["describedStudy"])
    #expect(study["reference"]?.text == "MP-7/r1")
    #expect(study["basis"]?.text == "authorDate")
    #expect(study[path: "design.value"]?.text == "randomizedControlledTrial")
    #expect(study[path: "sampleSizes.0.count"]?.int == 40)
    let policy = try evq.run("show MP-7 --format json")
    #expect(try SchemaFolder.faults(inLine: policy.output) == [])
    #expect(try policy.json()[path: "document.studies.0.id"]?.text == "MP-7/d1")
    #expect(try evq.run("verify").status == 0)
  }

  /// The name and year that stand apart lead `why` to the work.
  @Test func theWorkBehindAStudyIsEvidence() throws {
    let answer = try evq.run("why MP-7/s2 --format json").json()
    #expect(answer[path: "answers.0.evidence"]?.texts("reference") == ["MP-7/r1"])
    #expect(answer[path: "answers.0.evidence"]?.texts("basis") == ["authorDate"])
  }

  @Test func aCodeIsAskedForByItsHeading() throws {
    let answer = try evq.run("why 29530 --format json").json()
    #expect(answer["answers"]?.texts("statement.id") == ["MP-7/s2"])
    let note = "MP-7 prints 29530 under “Investigational:” (line 18)"
    #expect(answer["notes"]?.elements?.compactMap(\.text).contains(note) == true)
    let group = try evq.run("show MP-7/c1 --format json")
    #expect(try SchemaFolder.faults(inLine: group.output) == [])
    #expect(try group.json()[path: "codeGroup.statements.0.basis"]?.text == "determination")
    let page = try evq.run("show MP-7/c1").output
    #expect(page.contains("INVESTIGATIONAL · MP-7/s2 (the only one so"))
  }

  @Test func parsingSaysWhichWordsDecided() throws {
    let run = try evq.run("parse corpus/policies/knee.txt --explain")
    #expect(run.output.contains("study.author"))
    #expect(run.output.contains("codeStatus: “investigational” (built-in)"))
  }
}
