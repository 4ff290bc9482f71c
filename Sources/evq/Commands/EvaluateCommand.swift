import ArgumentParser

/// The command group `evq evaluate`: each kind of gold data is a subcommand.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Scores what evq does against gold data.",
    subcommands: [EvaluateRetrievalCommand.self, EvaluateDesignsCommand.self])
}
