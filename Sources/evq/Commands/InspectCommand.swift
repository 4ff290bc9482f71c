import Answering
import ArgumentParser
import EvidenceModel
import Ingest
import Rendering

/// The command group `evq inspect`.
struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Looks into the text index: a term, a document, the space by structure.",
    discussion: "Example: evq inspect term fractures",
    subcommands: [
      InspectTermCommand.self, InspectDocumentCommand.self, InspectSpaceCommand.self,
    ])

  /// Opens the text of an index that is there.
  static func inspector(_ options: IndexOptions) throws -> IndexInspector {
    guard let snapshot = try IndexSnapshot.open(options.layout) else {
      throw IndexFault.missing(path: options.layout.current)
    }
    return IndexInspector(snapshot: snapshot)
  }
}

/// The command `evq inspect term`.
struct InspectTermCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "term",
    abstract: "Shows what text analysis makes of words, and where the index has it.",
    discussion: "Example: evq inspect term fractures T12-L1")

  @Argument(help: "The words.")
  var words: [String]

  @OptionGroup var options: IndexOptions
  @OptionGroup var output: FormatOptions

  @Option(help: "How many documents to show for each field.")
  var limit = 5

  func validate() throws {
    guard limit >= 0 else { throw ValidationError("The limit must not be below 0.") }
  }

  func run() throws {
    try ExitStatus.reportingFaults {
      let answer = try InspectCommand.inspector(options).terms(words, limit: limit)
      switch output.format {
      case .json: Console.write(JSONRenderer.render(answer))
      case .markdown: Console.write(MarkdownRenderer.render(answer))
      case .text: Console.write(TextRenderer.render(answer, style: Console.outputStyle))
      }
      if answer.terms.allSatisfy(\.fields.isEmpty) { throw ExitStatus.nothingFound }
    }
  }
}

/// The command `evq inspect document`.
struct InspectDocumentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "document",
    abstract: "Shows a document of the text index: fields, attributes and terms.",
    discussion: "Example: evq inspect document MP-7/s5")

  @Argument(help: "The id of a statement, a passage or a reference.")
  var id: String

  @OptionGroup var options: IndexOptions
  @OptionGroup var output: FormatOptions

  func run() throws {
    try ExitStatus.reportingFaults {
      guard let answer = try InspectCommand.inspector(options).document(id) else {
        Console.tell(
          "no document of the text index is called \(id): expected the id of a statement, a "
            + "passage or a reference, as evq search --format json shows it\n")
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

/// The command `evq inspect space`.
struct InspectSpaceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "space",
    abstract: "Shows how many bytes each structure of each segment takes.",
    discussion: "Example: evq inspect space")

  @OptionGroup var options: IndexOptions
  @OptionGroup var output: FormatOptions

  func run() throws {
    try ExitStatus.reportingFaults {
      let answer = try InspectCommand.inspector(options).space()
      switch output.format {
      case .json: Console.write(JSONRenderer.render(answer))
      case .markdown: Console.write(MarkdownRenderer.render(answer))
      case .text: Console.write(TextRenderer.render(answer, style: Console.outputStyle))
      }
    }
  }
}
