import Answering
import ArgumentParser
import EvidenceModel
import Rendering

/// The command `evq letter --statement ID`.
struct LetterWriteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "write",
    abstract: "Writes one letter, or one for each line of --batch.",
    discussion: """
      What only the caller knows comes in a case file (evq letter fields). What is missing refuses \
      the letter with status 3; --draft leaves it as a visible hole. --accept CODE --because TEXT \
      sets a refusal aside and says so in the letter.
      """)

  @OptionGroup var options: IndexOptions
  @OptionGroup var templates: LetterTemplateOptions

  @Option(help: "The statement that the denial rests on, such as MP-7/s5.")
  var statement: String?

  @Option(help: "JSON Lines with a request on each; - is standard input.")
  var batch: String?

  @Option(help: "The day of the decision, as in 2026-01-31.")
  var decisionDate: String?

  @Option(name: .customLong("case"), help: "The case file; - is standard input.")
  var caseFile: String?

  @Option(help: "For whom: member, clinician or both.")
  var audience = LetterAudience.both

  @Option(help: "The style of sources: nlm or ama.")
  var style = LetterSourceStyle.nlm

  @Option(help: "The rules to be met: erisa, aca, medicare-advantage or medicaid.")
  var regime: LetterRegime?

  @Flag(help: "Allow holes where the case says nothing.")
  var draft = false

  @Option(help: "Set a refusal aside.")
  var accept: [LetterRefusalCode] = []

  @Option(help: "Why, once for each --accept.")
  var because: [String] = []

  @Option(help: "The form: text, markdown, html, docx or json.")
  var format = LetterFormat.text

  @Option(name: .shortAndLong, help: "The file to write; standard output without it.")
  var output: String?

  func validate() throws {
    guard (statement == nil) != (batch == nil) else {
      throw ValidationError("Name a --statement or a --batch.")
    }
    guard accept.count == because.count, !because.contains(where: { $0.allSatisfy(\.isWhitespace) })
    else { throw ValidationError("Say --because once for each --accept.") }
    if let code = accept.first(where: \.isLiftedByDraft) {
      throw ValidationError("\(code.rawValue) cannot be accepted: fill the case file, or --draft.")
    }
    if let decisionDate, PartialDate(iso: decisionDate)?.day == nil {
      throw ValidationError("Give --decision-date as a day, as in 2026-01-31.")
    }
  }

  func run() throws {
    try ExitStatus.reportingFaults {
      let session = try LetterSession(options, try templates.templates())
      if let batch {
        try LetterBatch(session: session, defaults: try request(LetterCase()), format: format)
          .run(batch)
      } else {
        try write(session)
      }
    }
  }

  private func request(_ caseData: LetterCase) throws -> LetterRequest {
    var caseData = caseData
    if let decisionDate { caseData.values["decisionDate"] = .text(decisionDate) }
    return LetterRequest(
      statement: StatementID(statement ?? ""), audience: audience, style: style, regime: regime,
      caseData: caseData,
      overrides: zip(accept, because).map { LetterOverride(code: $0, because: $1) },
      isDraft: draft)
  }

  private func write(_ session: LetterSession) throws {
    let caseData = try caseFile.map { file in
      try LetterCaseReader(name: LetterCaseName(file: FileInput.name(of: file))).read(
        try FileInput.bytes(of: file))
    }
    guard let made = try session.letter(try request(caseData ?? LetterCase())) else {
      throw LetterCaseFault(
        name: statement ?? "", message: "no such statement; evq list statements shows all")
    }
    if format == .json {
      try LetterOutput.write(
        Array(JSONRenderer.render(made.letter, print: made.print).utf8), to: output)
    } else if let print = made.print {
      try LetterOutput.write(print.bytes(format), to: output)
    }
    guard made.letter.refusals.isEmpty else {
      Console.note(TextRenderer.render(made.letter.refusals, style: Console.noteStyle))
      throw ExitStatus.refused
    }
  }
}
