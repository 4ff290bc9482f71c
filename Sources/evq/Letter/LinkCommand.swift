import ArgumentParser

/// The command `evq link` with its verb.
struct LinkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "link", abstract: "Records what a person confirmed about links.",
    subcommands: [LinkConfirmCommand.self])
}
