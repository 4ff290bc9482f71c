import Foundation
import TestSupport
import Testing

/// Whole letters as they were read line by line against the documents.
///
/// A letter that is new or has changed is written beside the golden one as `NAME.got`, to be read and
/// then moved over it by hand. The line of inputs is left out: its digests change with every word of
/// the corpus or of a template.
@Suite struct LetterGoldenTests {
  private static let folder = EvqProcess.project.appending(path: "Tests/CommandTests/Cases/letters")

  @Test(arguments: [
    ("cited-both", "CCP.1247/s1", "both", "2025-12-01"),
    ("uncited-member", "60125/s5", "member", "2023-08-15"),
    ("uncited-clinician", "60125/s5", "clinician", "2023-01-15"),
  ])
  func aLetterIsAsItWasRead(
    _ name: String, _ statement: String, _ audience: String, _ day: String
  ) throws {
    let letter = try LetterWorld.run(
      ["letter", "--statement", statement, "--audience", audience, "--case", "-"],
      input: LetterWorld.json(["decisionDate": day])
    ).output
    let own = letter.split(separator: "evq-letter/1")[0]
    let file = Self.folder.appending(path: name + ".txt")
    let golden = (try? String(contentsOf: file, encoding: .utf8)) ?? ""  // a new one has no file
    if own != golden {
      try String(own).write(
        to: Self.folder.appending(path: name + ".got"), atomically: true, encoding: .utf8)
    }
    #expect(own == golden, "compare \(name).txt with \(name).got")
  }

  /// A draft of the same letter has holes where the case says nothing, in every format.
  @Test(arguments: ["text", "markdown", "html"])
  func aDraftShowsItsHoles(_ format: String) throws {
    let run = try LetterWorld.run(
      ["letter", "--statement", "60125/s5", "--draft", "--format", format])
    #expect(run.status == 0)
    #expect(run.output.contains("missing: the date of the decision"))
    #expect(run.output.contains("missing: your right to appeal, how, and by when"))
  }
}
