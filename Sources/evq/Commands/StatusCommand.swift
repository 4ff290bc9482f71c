import Answering
import ArgumentParser
import Ingest
import Rendering

/// The command `evq status`.
struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Says what is indexed, from which corpus, and whether the corpus has changed since.",
    discussion: "Example: evq status --format json")

  @OptionGroup var options: IndexOptions
  @OptionGroup var output: FormatOptions

  func run() throws {
    try ExitStatus.reportingFaults {
      let session = try AnswerSession.open(options)
      var status = try StatusReporter(snapshot: session.snapshot, corpus: session.corpus).status()
      try LiteratureLister.add(session.literature, of: session.corpus, to: &status)
      switch output.format {
      case .json: Console.write(JSONRenderer.render(status))
      case .markdown: Console.write(MarkdownRenderer.render(status))
      case .text: Console.write(TextRenderer.render(status, style: Console.outputStyle))
      }
    }
  }
}
