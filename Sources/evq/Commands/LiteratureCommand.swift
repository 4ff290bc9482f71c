import ArgumentParser

/// The command `evq literature`, a group of two.
struct LiteratureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "literature",
    abstract: "Takes PubMed records and articles into the index, and lists their files.",
    subcommands: [LiteratureAddCommand.self, LiteratureListCommand.self])
}
