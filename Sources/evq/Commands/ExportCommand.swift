import Answering
import ArgumentParser
import Rendering

/// The formats that references are exported to.
enum ExportFormat: String, ExpressibleByArgument, CaseIterable {
  case cslJSON = "csl-json"
}

/// The command `evq export`.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes the references of a policy, or all works, for citation managers.",
    discussion: "Example: evq export --to csl-json --policy MP-7 > references.json")

  @OptionGroup var options: IndexOptions

  @Option(name: .customLong("to"), help: "The format: csl-json.")
  var format: ExportFormat

  @Option(help: "Only the references of this policy; all works without it.")
  var policy: String?

  func run() throws {
    try ExitStatus.reportingFaults {
      let session = try AnswerSession.open(options)
      let items = try ReferenceExporter(snapshot: session.snapshot).items(of: policy)
      switch format {
      case .cslJSON: Console.write(JSONRenderer.cslItems(items))
      }
      if items.isEmpty { throw ExitStatus.nothingFound }
    }
  }
}
