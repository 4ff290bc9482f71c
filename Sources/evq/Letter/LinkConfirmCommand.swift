import Answering
import ArgumentParser
import EvidenceModel
import Ingest

/// The command `evq link confirm`.
struct LinkConfirmCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "confirm",
    abstract: "Writes a person's confirmation of a link to corpus/links.yaml.",
    discussion: """
      The record is the work behind the statement: pmid:…, doi:… or a reference's id. The index \
      takes the link in with the next evq index.

      Example: evq link confirm MP-7/s5 pmid:12345678 --by "J. Doe, MD" --on 2026-01-31 \
      --because "the summary describes this trial's 40 patients"
      """)

  @Argument(help: "The statement.")
  var statement: String

  @Argument(help: "The work.")
  var record: String

  @OptionGroup var options: IndexOptions

  @Option(help: "Who confirms it.")
  var by: String

  @Option(help: "Why.")
  var because: String

  @Option(help: "On which day, as in 2026-01-31.")
  var on: String

  func validate() throws {
    guard ![by, because].contains(where: { $0.allSatisfy(\.isWhitespace) }) else {
      throw ValidationError("Say who confirms the link and why.")
    }
    guard PartialDate(iso: on)?.day != nil else {
      throw ValidationError("Give --on as a day, as in 2026-01-31.")
    }
  }

  func run() throws {
    try ExitStatus.reportingFaults {
      guard let on = PartialDate(iso: on) else { return }
      let session = try AnswerSession.open(options)
      let link = try LinkConfirmer(snapshot: session.snapshot).link(
        statement: statement, record: record, by: by, because: because, on: on)
      try ConfirmedLinksWriter(corpus: options.corpus).add(link)
      Console.write("Confirmed: \(link.statement) rests on \(link.record).\n")
      Console.note("run: evq index\n")
    }
  }
}
