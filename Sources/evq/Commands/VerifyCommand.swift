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
    discussion: """
      The text of files that are no text files is kept in the index, so that their quotations are \
      proved without the programs that read them.

      Examples: evq verify
                evq verify --extract
      """)

  @Flag(help: "Also take the text out of HTML, PDF and DOCX files anew and compare it.")
  var extract = false

  @OptionGroup var options: IndexOptions
  @OptionGroup var output: FormatOptions

  func run() throws {
    try ExitStatus.reportingFaults {
      guard let snapshot = try IndexSnapshot.open(options.layout) else {
        throw IndexFault.missing(path: options.layout.current)
      }
      var answer = try IndexVerifier(
        snapshot: snapshot, corpus: options.corpus, texts: extract ? .extractedAnew : .kept
      ).verify()
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
