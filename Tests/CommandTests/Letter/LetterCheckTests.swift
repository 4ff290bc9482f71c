import Foundation
import TestSupport
import Testing

/// `evq letter check` and `verify` on finished letters, clean ones and ones with a fault put in.
@Suite struct LetterCheckTests {
  private func check(_ letter: String, _ arguments: [String] = []) throws -> EvqProcess.Outcome {
    try LetterWorld.run(
      ["letter", "check", "-", "--regime", "erisa", "--format", "json"] + arguments, input: letter)
  }

  @Test(arguments: ["text", "markdown", "html"])
  func aCleanLetterPasses(_ format: String) throws {
    let letter = try LetterWorld.run(
      ["letter", "--statement", "CCP.1247/s1", "--case", "-", "--format", format],
      input: LetterWorld.json()
    ).output
    let run = try check(letter)
    #expect(run.status == 0, "\(run.output)")
    #expect(try run.json()["faults"]?.elements?.isEmpty == true)
  }

  /// Each fault: the words of a clean letter, what they become, the code that must be found.
  @Test(arguments: [
    ("small, uncontrolled cohort studies", "small, uncontrolled cohort trials", "quoteAltered"),
    ("98.9% and 95.7%", "98.9% and 59.7%", "quoteAltered"),
    ("8.38 to 3.01 (P <", "8.38 to 3.01 (P >", "quoteAltered"),
    ("Complications were minimal", "Complications were not minimal", "quoteAltered"),
    (
      "“Complications were minimal, the", "“One person in three was harmed within a week, the",
      "quoteNotFound"
    ),
    ("2019;30(11):1845", "2018;30(11):1845", "citationDiffers"),
    ("2019;30(11):1845", "2019;31(11):1845", "citationDiffers"),
    ("22684691", "24325929", "citationDiffers"), ("22684691", "99999991", "citationDiffers"),
    ("10.7759/cureus.41745", "10.7759/cureus.41746", "citationDiffers"),
    ("(1) Chandra 2019", "(1) Chandra 2021", "citationDiffers"),
    ("last review 7/2025", "last review 7/2024", "editionDiffers"),
    ("12/1/2025", "[[missing: the day]]", "holeLeft"),
    ("within 180 days", "soon", "elementMissing"),
    (
      "Your chart shows two weeks",
      "Future prospective studies are needed comparing sacroplasty to conservative treatment (e.g., "
        + "physical therapy and analgesics) measuring changes in mobility. Your chart shows two weeks",
      "policyPasted"
    ),
  ])
  func aPlantedFaultIsFound(_ words: String, _ planted: String, _ code: String) throws {
    let clean = LetterWorld.clean
    #expect(clean.contains(words))
    let run = try check(clean.replacing(words, with: planted))
    #expect(run.status == 3)
    #expect(try run.json()["faults"]?.texts("code").contains(code) == true, "\(run.output)")
  }

  @Test func aMissingAppealIsFound() throws {
    let letter = LetterWorld.clean.replacing("ppeal", with: "sking")
    let faults = try check(letter).json()["faults"]
    #expect(faults?.texts("expected").contains("appeal") == true)
  }

  @Test func aLetterIsVerifiedWithAndWithoutItsCase() throws {
    let evq = try EvqProcess()
    try evq.run("index")
    try evq.write(try LetterWorld.json(), to: "case.json")
    let formats = [("docx", "docx"), ("html", "html"), ("text", "txt"), ("markdown", "md")]
    for (format, ending) in formats {
      try evq.run([
        "letter", "--statement", "CCP.1247/s1", "--case", "case.json", "--format", format, "-o",
        "letter.\(ending)",
      ])
      let whole = try evq.run("letter verify letter.\(ending) --case case.json --format json")
      #expect(whole.status == 0)
      #expect(try whole.json()["identical"]?.bool == true)
      let own = try evq.run("letter verify letter.\(ending) --format json")
      #expect(own.status == 0, "\(own.output)")
      #expect(try own.json()["identical"] == .null)
    }
    let file = evq.folder.appending(path: "letter.txt")
    let text = try String(contentsOf: file, encoding: .utf8)
    try evq.write(text.replacing("cohort studies", with: "cohort trials"), to: "letter.txt")
    #expect(try evq.run("letter verify letter.txt").status == 3)
    try evq.write(text.replacing("two weeks", with: "ten weeks"), to: "letter.txt")
    #expect(try evq.run("letter verify letter.txt").status == 0)
    #expect(try evq.run("letter verify letter.txt --case case.json").status == 3)
  }
}
