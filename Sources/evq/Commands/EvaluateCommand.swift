import ArgumentParser

/// The command group `evq evaluate`: each kind of gold data is a subcommand.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Scores what evq does against gold data.",
    discussion: "Example: evq evaluate retrieval cran.all.1400 cran.qry cranqrel",
    subcommands: [
      EvaluateReferencesCommand.self, EvaluateDesignsCommand.self, EvaluateRetrievalCommand.self,
      EvaluateScreeningCommand.self, EvaluatePoliciesCommand.self,
    ])
}
