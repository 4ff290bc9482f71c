import Answering
import ArgumentParser
import Rendering

/// The command `evq show`.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shows one policy, statement, summary, passage, reference or work, whole.",
    discussion: """
      Examples: evq show MP-7
                evq show MP-7/s6 --source
                evq show pmid:12345678
      """)

  @Argument(help: "A policy, statement, summary, passage or reference id, pmid:…, doi:…")
  var id: String

  @OptionGroup var options: IndexOptions
  @OptionGroup var output: FormatOptions

  @Flag(help: "Print the lines of the source around the record.")
  var source = false

  func run() throws {
    try ExitStatus.reportingFaults {
      let session = try AnswerSession.open(options)
      let shower = RecordShower(
        snapshot: session.snapshot, proof: session.proof, corpus: session.corpus)
      let own = try shower.show(id, withSource: source ? .shown : .hidden)
      let found = try own.map { try session.enricher?.enrich($0) ?? $0 }
      let literature = session.literature.map { LiteratureShower(literature: $0) }
      guard let answer = try found ?? literature?.show(id) else {
        Console.tell("nothing is called \(id)\n")
        throw ExitStatus.nothingFound
      }
      switch output.format {
      case .json: Console.write(JSONRenderer.render(answer))
      case .markdown: Console.write(MarkdownRenderer.render(answer))
      case .text: Console.write(TextRenderer.render(answer, style: Console.outputStyle))
      }
    }
  }
}
