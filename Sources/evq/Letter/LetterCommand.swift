import ArgumentParser

/// The command `evq letter` with its verbs.
struct LetterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "letter",
    abstract: "Writes the justification of a denial from a policy's own words, or refuses.",
    discussion: """
      Examples: evq letter --statement MP-7/s5 --case case.json
                evq letter --statement MP-7/s5 --draft --format html > draft.html
                evq letter check letter.docx --regime erisa
      """,
    subcommands: [
      LetterWriteCommand.self, LetterCheckCommand.self, LetterVerifyCommand.self,
      LetterFieldsCommand.self,
    ],
    defaultSubcommand: LetterWriteCommand.self)
}
