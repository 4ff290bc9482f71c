import Answering
import ArgumentParser
import EvidenceModel
import Ingest
import Rendering

/// The command `evq index`.
struct IndexCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "index",
    abstract: "Builds the index from the corpus; files that have not changed are not parsed again.",
    discussion: "Example: evq index --full")

  @OptionGroup var options: IndexOptions
  @OptionGroup var output: FormatOptions

  @Flag(help: "Parse every file again.")
  var full = false

  @Flag(help: "End with status 2 when any file has an error.")
  var strict = false

  func run() throws {
    try ExitStatus.reportingFaults {
      let outcome = try IndexRun.run(options.place, scope: full ? .full : .changed)
      IndexRun.tellDiagnostics(outcome.diagnostics)
      let literature = try LiteratureTaking.run(options, scope: full ? .full : .changed)
      Console.write(try rendered(outcome))
      let diagnostics = outcome.diagnostics + literature.diagnostics
      if strict, diagnostics.contains(where: { $0.severity == .error }) {
        throw ExitStatus.fault
      }
    }
  }

  private func rendered(_ outcome: IndexOutcome) throws -> String {
    let session = try AnswerSession.open(options)
    let reporter = StatusReporter(snapshot: session.snapshot, corpus: session.corpus)
    if output.format == .text {
      var (status, count) = try reporter.counted()
      try LiteratureLister.add(session.literature, of: session.corpus, to: &status)
      return TextRenderer.render(
        summary(outcome, status, count), style: Console.outputStyle)
    }
    var status = try reporter.status()
    try LiteratureLister.add(session.literature, of: session.corpus, to: &status)
    guard output.format == .json else { return MarkdownRenderer.render(status) }
    return JSONRenderer.render(summary(outcome, status, status.diagnostics.count))
  }

  private func summary(
    _ outcome: IndexOutcome, _ status: StatusAnswer, _ diagnosticCount: Int
  ) -> IndexingSummary {
    IndexingSummary(
      readFiles: outcome.parsedCount, keptFiles: outcome.keptCount,
      removedFiles: outcome.removedCount, isPublished: !outcome.wasUpToDate,
      news: outcome.diagnostics, diagnosticCount: diagnosticCount, status: status)
  }
}
