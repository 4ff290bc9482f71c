import ArgumentParser
import Glibc
import Ingest
import Rendering

/// The command line: each verb is a file in `Commands`.
@main
struct Evq: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evq",
    abstract: "Says why a medical policy determines what it determines, with its evidence.",
    discussion: """
      evq reads medical policies once and answers from them, each quotation with its place.

        evq why sacroplasty
        evq search sacroplasty RCT
        evq show MP-7/s5 --source

      Exit status: 0 done or found, 1 nothing found, 2 error in input or index, 3 refused, 64 wrong usage.
      """,
    version: EvqVersion.current,
    subcommands: [
      IndexCommand.self, SearchCommand.self, WhyCommand.self, ListCommand.self, ShowCommand.self,
      ReviewCommand.self, CheckCommand.self, DiffCommand.self, LetterCommand.self,
      LinkCommand.self, ParseCommand.self, ExportCommand.self, LiteratureCommand.self,
      EvaluateCommand.self, InspectCommand.self, StatusCommand.self, VerifyCommand.self,
    ])

  /// Runs the command line.
  static func main() {
    do {
      if let question = PlainQuestion(CommandLine.arguments.dropFirst()) {
        try question.answer()
      } else {
        var command = try parseAsRoot()
        try command.run()
      }
    } catch {
      end(error)
    }
  }

  /// Ends the process as the argument parser would, but with what was typed made harmless in its
  /// message.
  private static func end(_ error: any Error) -> Never {
    let code = exitCode(for: error)
    guard code == .validationFailure else { exit(withError: error) }
    Console.tell(fullMessage(for: error) + "\n")
    Glibc.exit(code.rawValue)
  }
}
