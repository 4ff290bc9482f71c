import Answering
import ArgumentParser
import EvidenceModel
import Ingest
import Rendering

/// The forms in which findings can be shown.
enum CheckFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
  case markdown
  case sarif
}

/// From which severity on findings make the command fail.
enum FailureThreshold: String, ExpressibleByArgument, CaseIterable {
  case error
  case warning
  case note
  case none

  /// Whether a finding of a severity makes it fail.
  func fails(_ severity: DiagnosticSeverity) -> Bool {
    switch self {
    case .error: severity == .error
    case .warning: severity != .note
    case .note: true
    case .none: false
    }
  }
}

/// The command `evq check`.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract:
      "Finds what does not add up in policies: dates, determinations, evidence, references.",
    discussion: """
      Examples: evq check
                evq check MP-7 --as-of 2026-11-20 --fail-on warning
                evq check --explain review-overdue

      Exit status 1 says that a finding at or above --fail-on is open. Findings that a person has \
      accepted stand in corpus/accepted.yaml, works that were replaced in corpus/superseded.yaml.
      """)

  @Argument(help: "The policies to check; all that are in force when none is named.")
  var policies: [String] = []

  @OptionGroup var options: IndexOptions

  @Option(help: "How to answer: text, json, markdown or sarif.")
  var format = CheckFormat.text

  @Option(help: "The day for which findings hold (ISO 8601); today when not given.")
  var asOf: String?

  @Option(help: "Only this rule; may be given several times.")
  var rule: [String] = []

  @Option(help: "Only policies last reviewed on this date (ISO 8601) or later.")
  var since: String?

  @Option(help: "The least severity that makes the exit status 1: error, warning, note or none.")
  var failOn = FailureThreshold.error

  @Option(help: ArgumentHelp("Print the page of a rule, or of all.", valueName: "rule"))
  var explain: String?

  @Flag(
    help: ArgumentHelp(
      "Print rows (CSV) for the annual submission of Medicare Advantage criteria instead.",
      discussion: "Columns as proposed with CMS-10913; what no document says is left empty."))
  var submission = false

  func run() throws {
    try ExitStatus.reportingFaults {
      if let explain { return try printPages(of: explain) }
      let asked = CheckOptions(
        asOf: try Today.date(orTyped: asOf, option: "--as-of"), policies: policies, rules: rule,
        since: try since.map { try TypedDate.read($0, option: "--since") })
      let session = try AnswerSession.open(options)
      let checker = CheckAnswerer(
        snapshot: session.snapshot, proof: session.proof, corpus: session.corpus,
        literature: session.literature)
      if submission { return Console.write(CSVRenderer.render(try checker.submission(asked))) }
      let answer = try checker.check(asked)
      IndexRun.tellDiagnostics(answer.remarks)
      show(answer)
      if answer.open.contains(where: { failOn.fails($0.severity) }) {
        throw ExitStatus.nothingFound
      }
    }
  }

  private func show(_ answer: CheckAnswer) {
    switch format {
    case .json: Console.write(JSONRenderer.render(answer))
    case .markdown: Console.write(MarkdownRenderer.render(answer))
    case .sarif: Console.write(SARIFRenderer.render(answer, version: EvqVersion.current))
    case .text: Console.write(TextRenderer.render(answer, style: Console.outputStyle))
    }
  }

  private func printPages(of name: String) throws {
    let pages = CheckAnswerer.pages.filter { name == "all" || $0.name == name }
    guard !pages.isEmpty else {
      throw ValidationError("--explain: no rule is called \(name); --explain all lists them")
    }
    switch format {
    case .json: Console.write(JSONRenderer.render(pages))
    case .markdown: Console.write(MarkdownRenderer.render(pages))
    case .text, .sarif: Console.write(TextRenderer.render(pages, style: Console.outputStyle))
    }
  }
}
