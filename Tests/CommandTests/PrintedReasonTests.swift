import TestSupport
import Testing

/// Reasons that stand beside a determination, and topics that only a policy's title names.
@Suite struct PrintedReasonTests {
  private let evq: EvqProcess

  init() throws {
    evq = try EvqProcess(withCorpus: false)
    try evq.write(
      """
      Medical Policy HT-1: Hill Toxins A and B
      Effective Date: 01/01/2021

      POLICY
      Tremerol is considered medically necessary for gout.

      Tremerol is considered investigational for headache. The evidence is insufficient to determine \
      the effects of the technology on health outcomes.

      Valomid is not medically necessary because a lower dose does the same.

      Ostifex is considered investigational for headache.

      DEFINITIONS
      No policy specific definitions apply.

      BACKGROUND
      A hill toxin weakens muscles. A hill toxin was first used for headache in 1990.

      """, to: "corpus/policies/HT-1.txt")
    try evq.run("index")
  }

  @Test func aReasonBesideTheDeterminationAnswersWhy() throws {
    let run = try evq.run("why HT-1/s2")
    #expect(run.output.contains("WHY   printed with the determination"))
    #expect(run.output.contains("reason      “The evidence is insufficient to determine"))
    #expect(run.output.contains("verdict     INSUFFICIENT"))
    #expect(!run.output.contains("gives no reason"))
    let rationale = try #require(
      try evq.run("why HT-1/s2 --format json").json()[path: "answers.0.rationale"])
    #expect(rationale["basis"]?.text == "printed")
    #expect(rationale["stated"]?.bool == true)
    #expect(rationale["verdict"]?.text == "insufficient")
    #expect(rationale["reasons"]?.texts("basis") == ["printed"])
    #expect(rationale["reasons"]?[0]?[path: "source.line"]?.int == 7)
    #expect(try evq.run("why HT-1/s2 --format markdown").output.contains("printed with the"))
  }

  @Test func aReasonThatWeighsNoEvidenceIsToldWithoutAVerdict() throws {
    let run = try evq.run("why HT-1/s3")
    #expect(run.output.contains("“because a lower dose does the same.”"))
    #expect(!run.output.contains("verdict"))
    #expect(try evq.run("why HT-1/s4").output.contains("The document gives no reason"))
  }

  @Test func aLetterGivesTheReason() throws {
    for (statement, words) in [
      ("HT-1/s2", "The evidence is insufficient to determine the effects"),
      ("HT-1/s3", "because a lower dose does the same."),
    ] {
      let run = try evq.run(
        ["letter", "--statement", statement, "--case", "-", "--draft"], input: LetterWorld.json())
      #expect(!run.output.contains("noRationale"))
      let letter = LetterWorld.unwrapped(run.output)
      #expect(letter.contains("The policy gives its reason in these words"))
      #expect(letter.contains("Reason: “\(words)"))
      #expect(letter.contains("The policy cites no study with this reason"))
      #expect(!letter.contains("What the studies show"))
    }
  }

  @Test func aLetterNamesTheHeadingThatNarrowsTheStatement() throws {
    try evq.write(
      """
      Medical Policy MP-9: Tremerol
      Effective Date: 01/01/2024

      2. Coverage Criteria

      A. Hill Fever

          a. Tremerol is not medically necessary because a lower dose does the same.

      B. Marsh Gout

          a. Tremerol is considered medically necessary for adults.

      """, to: "corpus/policies/MP-9.txt")
    try evq.run("index")
    let run = try evq.run(
      ["letter", "--statement", "MP-9/s1", "--case", "-", "--draft"], input: LetterWorld.json())
    let letter = LetterWorld.unwrapped(run.output)
    #expect(letter.contains("They are for this part of it: “Hill Fever”."))
    #expect(letter.contains("Below the headings: “Hill Fever”"))
    #expect(!letter.contains("Marsh Gout"))
  }

  @Test func aTopicInThePolicysTitleFindsItsStatements() throws {
    let all = try evq.run("why hill toxin --format json").json()
    #expect(
      all["answers"]?.texts("statement.id") == ["HT-1/s1", "HT-1/s2", "HT-1/s3", "HT-1/s4"])
    #expect(
      (all["notes"]?.elements ?? []).compactMap(\.text) == [
        "no statement has all of the words; with the title of its policy, these have"
      ])
    let some = try evq.run("why hill toxin headache --format json").json()
    #expect(some["answers"]?.texts("statement.id") == ["HT-1/s2", "HT-1/s4"])
    let chosen = try evq.run(["why", "--format", "json", "why is hill toxin medically necessary"])
      .json()
    #expect(chosen["answers"]?.texts("statement.id") == ["HT-1/s1"])
    #expect(try evq.run("why marsh toxin --format json").json()["answers"]?.elements == [])
  }

  @Test func nothingToDefineIsNoDefinition() throws {
    #expect(!(try evq.run("show HT-1").output.contains("DEFINITIONS")))
  }
}
