import ArgumentParser
import EvidenceModel
import Ingest
import Rendering

/// The command `evq literature add`.
struct LiteratureAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Registers literature files in the corpus and takes them into the index.",
    discussion: """
      The files are PubMed XML (plain or .gz; baseline and update files, or what PubMed saves), the \
      MEDLINE format (.nbib) or JATS articles. They are taken in in the order given; a newer version \
      of a record replaces an older one, and deletions are honoured. A run that was stopped goes on \
      where it ended, and a file that was taken in is not read again.

      Example: evq literature add pubmed25n*.xml.gz
      """)

  @Argument(help: "The files.", completion: .file())
  var files: [String]

  @OptionGroup var options: IndexOptions

  @Flag(help: "Copy the files into the corpus; without it the list names them where they lie.")
  var copy = false

  func run() throws {
    try ExitStatus.reportingFaults {
      let registrar = LiteratureRegistrar(corpus: options.corpus)
      let added = try registrar.add(files, copy ? .copied : .inPlace)
      let outcome = try LiteratureTaking.run(options, scope: .changed)
      Console.write(LiteratureTaking.summary(outcome, registered: added))
      if outcome.diagnostics.contains(where: { $0.severity == .error }) { throw ExitStatus.fault }
    }
  }
}
