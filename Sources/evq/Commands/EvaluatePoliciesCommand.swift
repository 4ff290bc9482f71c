import Answering
import ArgumentParser
import EvidenceModel
import Rendering

/// The command `evq evaluate policies`.
struct EvaluatePoliciesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "policies",
    abstract: "Scores the reading of policies: header, statements, criteria, references, sections.",
    discussion: """
      The file has a JSON object on each line: a document, its payer and layout, and what a person \
      read in it. Documents are looked for beside the file. Docs/evaluating-policies.md describes \
      the format and how to annotate.

      Examples: evq evaluate policies gold.jsonl
                evq evaluate policies gold.jsonl --misread 20
      """)

  @Argument(help: "The gold data.")
  var file: String

  @Option(help: "How many misreadings to show.")
  var misread = 0

  @OptionGroup var output: FormatOptions

  func run() throws {
    try ExitStatus.reportingFaults {
      let gold = try GoldPolicyFile(FileInput.bytes(of: file), name: FileInput.name(of: file))
      var answer = try gold.evaluate { try FileInput.bytes(of: folder + $0) }
      answer.misread = Array(answer.misread.prefix(max(0, misread)))
      switch output.format {
      case .json: Console.write(JSONRenderer.render(answer))
      case .markdown: Console.write(MarkdownRenderer.render(answer))
      case .text: Console.write(TextRenderer.render(answer, style: Console.outputStyle))
      }
    }
  }

  /// The folder of the gold data, with a slash at its end; empty for the working folder.
  private var folder: String {
    file.lastIndex(of: "/").map { String(file[...$0]) } ?? ""
  }
}
