import Answering
import ArgumentParser
import Rendering

/// The formats that references are exported to.
enum ExportFormat: String, ExpressibleByArgument, CaseIterable {
  case cslJSON = "csl-json"
  case ris
  case bibtex
  case nbib
  case csv
}

/// The command `evq export`.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes the references of a policy, or all works, for citation managers.",
    discussion: "Example: evq export --to csl-json --policy MP-7 > references.json")

  @OptionGroup var options: IndexOptions

  @Option(name: .customLong("to"), help: "The format: csl-json, ris, bibtex, nbib or csv.")
  var format: ExportFormat

  @Option(help: "Only the references of this policy; all works without it.")
  var policy: String?

  func run() throws {
    try ExitStatus.reportingFaults {
      let session = try AnswerSession.open(options)
      let items = try ReferenceExporter(snapshot: session.snapshot).items(of: policy)
      switch format {
      case .cslJSON: Console.write(JSONRenderer.cslItems(items))
      case .ris: Console.write(TextRenderer.harmless(ReferenceExporter.text(items, .ris)))
      case .bibtex: Console.write(TextRenderer.harmless(ReferenceExporter.text(items, .bibtex)))
      case .nbib: Console.write(TextRenderer.harmless(ReferenceExporter.text(items, .nbib)))
      case .csv: Console.write(CSVRenderer.references(items))
      }
      if items.isEmpty { throw ExitStatus.nothingFound }
    }
  }
}
