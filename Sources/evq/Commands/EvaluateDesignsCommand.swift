import Answering
import ArgumentParser
import EvidenceModel
import Ingest
import Rendering

/// The command `evq evaluate designs`.
struct EvaluateDesignsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "designs",
    abstract: "Scores the screening for randomized trials by title and abstract alone.",
    discussion: """
      The files are PubMed XML (plain or .gz) or the MEDLINE format. The gold is PubMed's \
      publication type Randomized Controlled Trial, which the rules do not see.

      Example: evq evaluate designs records.xml.gz
      """)

  @Argument(help: "The files of records.")
  var files: [String]

  @OptionGroup var output: FormatOptions

  func run() throws {
    try ExitStatus.reportingFaults {
      var evaluator = DesignEvaluator()
      for file in files {
        let reading = LiteratureFileReader.read(
          try FileInput.bytes(of: file), path: FileInput.name(of: file))
        for record in reading.records { evaluator.add(record) }
        IndexRun.tellDiagnostics(reading.diagnostics)
      }
      let evaluation = evaluator.evaluation
      switch output.format {
      case .json: Console.write(JSONRenderer.render(evaluation))
      case .markdown: Console.write(MarkdownRenderer.render(evaluation))
      case .text: Console.write(TextRenderer.render(evaluation, style: Console.outputStyle))
      }
    }
  }
}
