import Answering
import ArgumentParser
import Rendering

/// The command `evq literature list`.
struct LiteratureListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists the literature files of the corpus and how far they were taken in.",
    discussion: "Example: evq literature list")

  @OptionGroup var options: IndexOptions
  @OptionGroup var output: FormatOptions

  func run() throws {
    try ExitStatus.reportingFaults {
      let literature = try LiteratureSnapshot.open(options.layout)
      let files = try LiteratureLister.files(of: options.corpus, literature)
      switch output.format {
      case .json: Console.write(JSONRenderer.render(files))
      case .markdown: Console.write(MarkdownRenderer.render(files))
      case .text: Console.write(TextRenderer.render(files, style: Console.outputStyle))
      }
      if files.isEmpty { throw ExitStatus.nothingFound }
    }
  }
}
