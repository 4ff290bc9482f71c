import TestSupport
import Testing

/// A statement that judges several services, asked about one of them.
@Suite struct ListedServiceTests {
  private let evq: EvqProcess

  init() throws {
    evq = try EvqProcess(withCorpus: false)
    try evq.write(
      """
      # Knee Treatments

      Policy Number: KT-1
      Effective Date: 1/2/2023

      ## Policy

      Use of the following treatments is considered investigational:

      - Hill needling
      - Elastic banding (e.g., brand bands)
      - Glow lamps

      ## Rationale

      ### Hill Needling

      Further research is needed on hill needling (Marsh et al., 2015).

      ### Elastic Banding

      Further research on elastic banding is needed (Ford et al., 2016).

      ## References

      1. Marsh R, Ford M. Hill needling in pain. J Knee. 2015;3(2):1-9.
      2. Ford E, Moe M. Banding for all. J Knee. 2016;4(2):1-9.

      """, to: "corpus/policies/KT-1.md")
    try evq.run("index")
  }

  @Test func oneOfThemHasItsOwnReasonsAndEvidence() throws {
    let run = try evq.run("why hill needling")
    #expect(run.output.contains("KT-1/s1 judges several services"))
    #expect(run.output.contains("“Further research is needed on hill needling"))
    #expect(run.output.contains("Marsh 2015"))
    #expect(!run.output.contains("elastic banding is needed"))
    #expect(!run.output.contains("Ford 2016"))
    let evidence = try evq.run("why elastic banding --format json").json()[
      path: "answers.0.evidence"]
    #expect(evidence?.texts("referenceLabel") == ["r2 Ford 2016"])
  }

  @Test func theStatementItselfHasAll() throws {
    let run = try evq.run("why KT-1/s1")
    #expect(run.output.contains("judges each service of the list below"))
    #expect(run.output.contains("SERVICES  [EACH]"))
    #expect(try evq.run("why KT-1/s1 --format markdown").output.contains("### Services"))
    #expect(!run.output.contains("judges several services"))
    #expect(run.output.contains("Marsh 2015") && run.output.contains("Ford 2016"))
  }

  @Test func aLetterGivesWhatIsOnTheServiceOfTheCase() throws {
    let arguments = ["letter", "--statement", "KT-1/s1", "--case", "-", "--draft"]
    let one = LetterWorld.unwrapped(
      try evq.run(arguments, input: LetterWorld.json(["service": "Hill needling"])).output)
    #expect(one.contains("Further research is needed on hill needling"))
    #expect(!one.contains("elastic banding is needed") && !one.contains("Ford E"))
    #expect(one.contains("The statement judges several services"))
    let all = LetterWorld.unwrapped(
      try evq.run(arguments, input: LetterWorld.json(["service": "Care of the knee"])).output)
    #expect(all.contains("hill needling") && all.contains("elastic banding is needed"))
    #expect(!all.contains("The statement judges several services"))
  }

  @Test func ofAServiceWithoutAWordNothingIsTold() throws {
    let run = try evq.run("why glow lamps")
    #expect(run.output.contains("gives no reason"))
    #expect(!run.output.contains("Marsh 2015") && !run.output.contains("Ford 2016"))
  }
}
