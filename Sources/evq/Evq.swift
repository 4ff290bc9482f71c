import ArgumentParser
import Ingest

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
}
