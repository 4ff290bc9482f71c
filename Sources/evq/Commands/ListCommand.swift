import Answering
import ArgumentParser
import EvidenceModel
import Rendering

extension ListNoun: ExpressibleByArgument {}

/// The command `evq list`.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists statements, policies, references or works as a table.",
    discussion: "Example: evq list statements --class investigational --format csv")

  @Argument(help: "What to list: statements, policies, references or works.")
  var noun: ListNoun

  @OptionGroup var options: IndexOptions

  @Option(help: "How to answer: text, json, markdown or csv.")
  var format = ListFormat.text

  @Option(name: .customLong("class"), help: "Only statements of this determination class.")
  var classes: [String] = []

  @Option(help: "Only statements for this line of business.")
  var lob: [String] = []

  @Option(help: "Only records of policies of this issuer.")
  var issuer: String?

  @Option(help: "Only records of this policy.")
  var policy: String?

  @Option(help: "Only policies reviewed, and works published, on this date (ISO 8601) or later.")
  var since: String?

  func run() throws {
    try ExitStatus.reportingFaults {
      let filter = try filter()
      let session = try AnswerSession.open(options)
      let answer = try RecordLister(snapshot: session.snapshot, proof: session.proof)
        .list(noun, filter: filter)
      switch format {
      case .json: Console.write(JSONRenderer.render(answer))
      case .markdown: Console.write(MarkdownRenderer.render(answer))
      case .csv: Console.write(CSVRenderer.render(answer))
      case .text: Console.write(TextRenderer.render(answer, style: Console.outputStyle))
      }
      if answer.rows.isEmpty { throw ExitStatus.nothingFound }
    }
  }

  private func filter() throws -> ListFilter {
    let date = try since.map { text in
      guard let date = PartialDate(iso: text) else {
        throw ValidationError("--since: expected an ISO 8601 date, found \(text)")
      }
      return date
    }
    return ListFilter(
      classes: try classes.flatMap { try NamedValues.classes($0) },
      linesOfBusiness: try lob.flatMap { try NamedValues.linesOfBusiness($0) },
      issuer: issuer, policy: policy, since: date)
  }
}
