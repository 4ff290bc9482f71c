import Answering
import ArgumentParser
import EvidenceModel
import Ingest
import Rendering

/// The command `evq letter check`.
struct LetterCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Checks a finished letter: elements, quotations, citations, reading grade.",
    discussion: """
      The letter is text, Markdown, HTML, DOCX or PDF; - is standard input. Status 3 says that \
      something is wrong in it.

      Example: evq letter check letter.docx --regime erisa
      """)

  @Argument(help: "The letter.")
  var file: String

  @OptionGroup var options: IndexOptions
  @OptionGroup var output: FormatOptions

  @Option(help: "The rules to be met: erisa, aca, medicare-advantage or medicaid.")
  var regime: LetterRegime?

  func run() throws {
    try ExitStatus.reportingFaults {
      let bytes = try FileInput.bytes(of: file)
      let session = try AnswerSession.open(options)
      let own = options.corpus.exists ? try GlossaryFile.read(options.corpus) : [:]
      let checker = LetterChecker(
        snapshot: session.snapshot, corpus: session.corpus, literature: session.literature,
        glossary: GlossaryFinder(adding: own))
      let answer = try checker.check(bytes, name: FileInput.name(of: file), regime: regime)
      switch output.format {
      case .json: Console.write(JSONRenderer.render(answer))
      case .markdown: Console.write(MarkdownRenderer.render(answer))
      case .text: Console.write(TextRenderer.render(answer, style: Console.outputStyle))
      }
      if answer.isRefused { throw ExitStatus.refused }
    }
  }
}
