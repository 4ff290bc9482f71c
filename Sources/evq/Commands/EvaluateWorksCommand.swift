import Answering
import ArgumentParser
import EvidenceModel
import Rendering

/// The command `evq evaluate works`.
struct EvaluateWorksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "works",
    abstract: "Scores how references are made one work: pairs merged rightly, falsely, or missed.",
    discussion: """
      A line has a name of the work, such as its PMID, a tab and a reference. With --without-ids \
      PMID, PMCID and DOI are hidden from the merging, so that title, year, first author and \
      imprint decide.

      Example: evq evaluate works gold.tsv --without-ids
      """)

  @Argument(help: "The gold data; - is standard input.")
  var file: String

  @Flag(name: .customLong("without-ids"), help: "Hide PMID, PMCID and DOI from the merging.")
  var withoutIdentifiers = false

  @OptionGroup var output: FormatOptions

  func run() throws {
    try ExitStatus.reportingFaults {
      let gold = try WorkGoldFile(FileInput.bytes(of: file), name: FileInput.name(of: file))
      let answer = gold.evaluate(withoutIdentifiers: withoutIdentifiers)
      switch output.format {
      case .json: Console.write(JSONRenderer.render(answer))
      case .markdown: Console.write(MarkdownRenderer.render(answer))
      case .text: Console.write(TextRenderer.render(answer, style: Console.outputStyle))
      }
    }
  }
}
