import Foundation
import TestSupport
import Testing

/// A letter in a plan's own language: all its words come from the plan's files.
@Suite struct LetterLanguageTests {
  /// The plan's templates, and a table that marks each of evq's own words as put in its language.
  private static let world: EvqProcess? = {
    guard let evq = try? EvqProcess() else { return nil }
    let templates = EvqProcess.project.appending(path: "Tests/CommandTests/Cases/spanish")
    try? FileManager.default.copyItem(at: templates, to: evq.folder.appending(path: "spanish"))
    let words = (try? evq.run("letter fields --words").output) ?? ""
    let marked = words.split(separator: "\n").map { line in
      String(line).replacing("\": \"", with: "\": \"§", maxReplacements: 1)
    }
    try? evq.write(marked.joined(separator: "\n"), to: "spanish/words.yaml")
    _ = try? evq.run("index")
    return evq
  }()

  private static func letter(_ arguments: String...) throws -> EvqProcess.Outcome {
    let evq = try #require(world)
    return try evq.run(
      ["letter", "--template", "spanish", "--language", "es", "--format", "json"] + arguments,
      input: LetterWorld.json(["decisionDate": "2025-12-01"]))
  }

  @Test(arguments: ["CCP.1247/s1", "60125/s5"])
  func noWordOfALetterIsEvqsEnglish(_ statement: String) throws {
    for extra in [["--case", "-"], ["--draft"]] {
      let run = try #require(Self.world).run(
        [
          "letter", "--statement", statement, "--template", "spanish", "--language", "es",
          "--format", "json",
        ] + extra, input: LetterWorld.json())
      #expect(run.status == 0, "\(run.errors)")
      let runs = try runs(of: run.json())
      #expect(runs.contains { $0.voice == "plain" })
      for run in runs where run.voice == "plain" && !run.isStrong {
        for word in run.text.split(separator: ", ") where !run.text.hasPrefix("§") {
          #expect(word.hasPrefix("§"), "\(run.text)")
        }
      }
      for run in runs where run.voice == "hole" { #expect(run.text.hasPrefix("[[§missing: §")) }
    }
  }

  /// The formulas of Flesch and Kincaid are for English.
  @Test func aLetterInAnotherLanguageHasNoGrade() throws {
    let run = try Self.letter("--statement", "CCP.1247/s1", "--case", "-")
    #expect(try run.json()["reading"] == .null)
    #expect(run.output.contains("Lo que muestran los estudios"))
  }

  @Test func aWordThatNoLetterHasIsAnError() throws {
    let evq = try EvqProcess()
    try evq.write("meta-analisis: metaanálisis\n", to: "own/words.yaml")
    try evq.run("index")
    let run = try evq.run("letter --statement 60125/s5 --draft --template own")
    #expect(run.status == 2)
    #expect(run.errors.contains("words.yaml"))
    #expect(run.errors.contains("meta-analisis"))
  }

  private func runs(
    of letter: ParsedJSON
  ) throws -> [(text: String, voice: String, isStrong: Bool)] {
    let blocks = (letter["parts"]?.elements ?? []).flatMap { $0["blocks"]?.elements ?? [] }
    let lines = blocks.flatMap { $0["lines"]?.elements ?? [] }
    return lines.flatMap { $0.elements ?? [] }.map {
      ($0["text"]?.text ?? "", $0["voice"]?.text ?? "", $0["strong"]?.bool ?? false)
    }
  }
}
