import Foundation
import TestSupport
import Testing

/// `evq letter` over the two documents of the corpus; what is expected was read in them.
@Suite struct LetterTests {
  /// Six studies and reviews and two guidance documents are cited by name and year.
  @Test func aCitedRationaleGivesALetterWithItsSources() throws {
    let run = try LetterWorld.run(
      ["letter", "--statement", "CCP.1247/s1", "--case", "-", "--format", "json"],
      input: LetterWorld.json())
    #expect(run.status == 0)
    let sources = try #require(try run.json()["sources"])
    let studies = (sources.elements ?? []).filter {
      ["study", "review"].contains($0["kind"]?.text ?? "")
    }
    #expect(studies.count == 6)
    #expect(sources.elements?.count == 8)
    #expect(Set(sources.texts("standing")) == ["stated"])
    #expect(try run.json()[path: "reading.own.grade"].map { "\($0)" } != nil)
  }

  @Test(arguments: ["text", "html", "docx", "json"])
  func aSummaryThatNamesNobodyGivesALetter(_ format: String) throws {
    let evq = try EvqProcess(withCorpus: false)
    try evq.write(
      """
      Medical Policy: Nerve cooling
      Policy Number: N-1

      POLICY STATEMENT
      Nerve cooling is considered investigational for all indications.

      SUMMARY OF EVIDENCE
      For individuals who receive nerve cooling, the evidence includes a randomized trial. The
      evidence is insufficient to determine the effects of the technology on health outcomes.

      """, to: "corpus/policies/n.txt")
    try evq.run(["index"])
    let run = try evq.run(
      ["letter", "--statement", "N-1/s1", "--draft", "--format", format])
    #expect((run.status, run.errors) == (0, ""))
  }

  @Test func aRationaleWithoutCitationsListsNoSource() throws {
    let run = try LetterWorld.run(
      ["letter", "--statement", "60125/s5", "--case", "-"],
      input: LetterWorld.json(["decisionDate": "2023-01-15"]))
    #expect(run.status == 0)
    #expect(run.output.contains("cites no study"))
    #expect(run.output.contains("“2 prospective cohort studies”"))
    for name in ["Kortman", "Frey", "Dougherty", "PMID"] { #expect(!run.output.contains(name)) }
  }

  /// Each refusal by what brings it about; the code stands on standard error.
  @Test(arguments: [
    ("60125/s1", "2023-01-15", "commercial", "notAdverse"),
    ("60125/s5", "2022-06-30", "commercial", "editionNotInForce"),
    ("60125/s7", "2023-01-15", "medicareAdvantage", "noRationale"),
    ("60125/s4", "2023-01-15", "commercial", "noRationale"),
    ("60125/s5", "2023-01-15", "medicareAdvantage", "lineOfBusinessMismatch"),
    ("60125/s7", "2023-01-15", "commercial", "lineOfBusinessMismatch"),
  ])
  func refusals(statement: String, day: String, line: String, code: String) throws {
    let run = try LetterWorld.run(
      ["letter", "--statement", statement, "--case", "-"],
      input: LetterWorld.json(["decisionDate": day, "lineOfBusiness": line]))
    #expect(run.status == 3)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("refused: \(code)"))
    #expect(!run.errors.contains("missingField: specificReason"))
  }

  @Test(arguments: [
    "decisionDate", "lineOfBusiness", "service", "specificReason", "providerEvidence",
    "missingInformation", "reviewer", "copyContact", "appeal",
  ])
  func aMissingFieldRefusesTheLetterAndIsAHoleInADraft(_ field: String) throws {
    let json = try LetterWorld.json([field: nil])
    let arguments = ["letter", "--statement", "CCP.1247/s1", "--case", "-"]
    let refused = try LetterWorld.run(arguments, input: json)
    #expect(refused.status == 3)
    #expect(refused.output.isEmpty)
    #expect(refused.errors.contains("missingField: \(field)"))
    let draft = try LetterWorld.run(arguments + ["--draft"], input: json)
    #expect(draft.status == 0)
    #expect(draft.output.contains("[[missing: "))
    #expect(draft.output.contains("must not be sent"))
  }

  @Test func anEmptyCaseApplicationIsMissing() throws {
    for empty in [[], [["criterion": "x", "facts": " "]]] as [[[String: String]]] {
      let run = try LetterWorld.run(
        ["letter", "--statement", "CCP.1247/s1", "--case", "-"],
        input: LetterWorld.json(["caseApplication": empty]))
      #expect(run.status == 3)
      #expect(run.errors.contains("caseApplicationMissing"))
    }
  }

  @Test func anAcceptedRefusalStandsInTheLetter() throws {
    let run = try LetterWorld.run(
      [
        "letter", "--statement", "60125/s7", "--case", "-", "--accept", "noRationale", "--because",
        "The rationale is in LCD L33569, sent with this letter",
      ],
      input: LetterWorld.json([
        "decisionDate": "2023-01-15", "lineOfBusiness": "medicareAdvantage",
        "medicareBasis": "LCD L33569", "criterionURL": "https://plan.example/60125",
      ]))
    #expect(run.status == 0)
    #expect(run.output.contains("A refusal was set aside (noRationale)"))
    #expect(LetterWorld.unwrapped(run.output).contains("LCD L33569, sent with this letter"))
    #expect(run.output.contains("The document gives no reason for this determination."))
  }

  @Test func holesCannotBeAccepted() throws {
    let run = try LetterWorld.run([
      "letter", "--statement", "60125/s5", "--accept", "missingField", "--because", "no time",
    ])
    #expect(run.status == 64)
  }

  @Test func aChangedCorpusRefusesTheLetter() throws {
    let evq = try EvqProcess()
    try evq.run("index")
    try evq.write("Another policy.\n", to: "corpus/policies/other.txt")
    let arguments = ["letter", "--statement", "CCP.1247/s1", "--case", "-"]
    let stale = try evq.run(arguments, input: LetterWorld.json())
    #expect(stale.status == 3)
    #expect(stale.errors.contains("indexStale"))
    try evq.write("Changed.\n", to: "corpus/policies/CCP.1247.txt")
    let broken = try evq.run(
      arguments + ["--accept", "indexStale", "--because", "in a hurry"], input: LetterWorld.json())
    #expect(broken.status == 3)
    #expect(broken.errors.contains("indexStale"))
  }

  @Test func theSameInputsGiveTheSameBytes() throws {
    #expect(try LetterWorld.letter("CCP.1247/s1") == LetterWorld.letter("CCP.1247/s1"))
  }

  /// A word of the case is looked for in every file that any command may write.
  @Test func aCaseLeavesNoTrace() throws {
    let evq = try EvqProcess()
    try evq.run("index")
    let secret = "Xyzzyqu"
    let json = try LetterWorld.json(["specificReason": "Because of \(secret)."])
    let on = ["--statement", "CCP.1247/s1", "--case", "-"]
    let letter = try evq.run(["letter"] + on, input: json).output
    #expect(letter.contains(secret))
    try evq.run(["letter", "--format", "docx"] + on, input: json)
    try evq.run(
      ["letter", "--batch", "-"], input: #"{"statement":"CCP.1247/s1","case":\#(json)}"#)
    let refused = try evq.run(
      ["letter", "--statement", "60125/s7", "--case", "-"], input: json)
    #expect(!refused.errors.contains(secret))
    let broken = try evq.run(["letter"] + on, input: json.replacing("}", with: "]"))
    #expect(broken.status == 2 && !broken.errors.contains(secret))
    try evq.run(["letter", "check", "-"], input: letter)
    try evq.run(["letter", "verify", "-"], input: letter)
    try evq.run("index --full")
    let folder = try #require(
      FileManager.default.enumerator(at: evq.folder, includingPropertiesForKeys: nil))
    for case let file as URL in folder {
      let data = (try? Data(contentsOf: file)) ?? Data()  // a folder has no bytes
      #expect(!String(decoding: data, as: UTF8.self).contains(secret), "\(file.lastPathComponent)")
    }
  }

  /// The reason why a refusal was set aside stands in every format.
  @Test(arguments: ["text", "markdown", "html", "json"])
  func anAcceptedRefusalStandsInEveryFormat(_ format: String) throws {
    let run = try LetterWorld.run(
      [
        "letter", "--statement", "60125/s1", "--case", "-", "--format", format, "--accept",
        "notAdverse", "--because", "criterion two is unmet",
      ], input: LetterWorld.json(["decisionDate": "2023-01-15"]))
    #expect(run.status == 0)
    #expect(run.output.contains("notAdverse"))
    #expect(LetterWorld.unwrapped(run.output).contains("criterion two is unmet"))
  }

  @Test(arguments: [
    "Future prospective studies are needed comparing sacroplasty to conservative treatment (e.g., "
      + "physical therapy and analgesics) measuring changes in mobility.",
    // A word is changed here and there.
    "Your future prospective studies are required comparing sacroplasty to conservative care (e.g., "
      + "physical therapy and medicines) measuring changes in mobility, analgesic need, and quality "
      + "of life.",
  ])
  func policyTextIsNoCaseApplicationHoweverEdited(_ pasted: String) throws {
    let run = try LetterWorld.run(
      ["letter", "--statement", "CCP.1247/s1", "--case", "-"],
      input: LetterWorld.json(["caseApplication": [["criterion": "", "facts": pasted]]]))
    #expect(run.status == 3)
    #expect(run.errors.contains("caseApplicationCopiesPolicy"))
  }
}
