import Answering
import ArgumentParser
import EvidenceModel
import Ingest
import Rendering

/// The command `evq verify`.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Checks every checksum, link and quotation of the index against its source.",
    discussion: "Example: evq verify")

  @OptionGroup var options: IndexOptions
  @OptionGroup var output: FormatOptions

  func run() throws {
    try ExitStatus.reportingFaults {
      guard let snapshot = try IndexSnapshot.open(options.layout) else {
        throw IndexFault.missing(path: options.layout.current)
      }
      var answer = try IndexVerifier(snapshot: snapshot, corpus: options.corpus).verify()
      LiteratureVerifier(layout: options.layout, corpus: options.corpus).verify(&answer)
      switch output.format {
      case .json: Console.write(JSONRenderer.render(answer))
      case .markdown: Console.write(MarkdownRenderer.render(answer))
      case .text: Console.write(TextRenderer.render(answer, style: Console.outputStyle))
      }
      if !answer.faults.isEmpty { throw ExitStatus.fault }
    }
  }
}
