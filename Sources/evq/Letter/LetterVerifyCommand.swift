import Answering
import ArgumentParser
import EvidenceModel
import Rendering

/// The command `evq letter verify`.
struct LetterVerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Makes a letter again from its inputs and shows any difference.",
    discussion: """
      Without the case file, the parts that evq supplied are verified; with it, every byte. Status \
      3 says that something differs.

      Example: evq letter verify letter.html --case case.json
      """)

  @Argument(help: "The letter.")
  var file: String

  @OptionGroup var options: IndexOptions
  @OptionGroup var templates: LetterTemplateOptions
  @OptionGroup var output: FormatOptions

  @Option(name: .customLong("case"), help: "The case file that the letter was made with.")
  var caseFile: String?

  func run() throws {
    try ExitStatus.reportingFaults {
      let bytes = try FileInput.bytes(of: file)
      let verifier = try LetterVerifier(bytes, name: FileInput.name(of: file))
      let caseData = try caseFile.map { file in
        try LetterCaseReader(name: LetterCaseName(file: FileInput.name(of: file))).read(
          try FileInput.bytes(of: file))
      }
      let request = try verifier.request(caseData)
      let made = try LetterSession(options, try templates.templates()).letter(request)
      guard let made, let print = made.print else {
        Console.note(TextRenderer.render(made?.letter.refusals ?? [], style: Console.noteStyle))
        Console.tell("\(request.statement): the letter cannot be made again\n")
        throw ExitStatus.refused
      }
      let isIdentical = caseData == nil ? nil : Self.forms.contains { print.bytes($0) == bytes }
      try show(
        verifier.compare(
          with: made.letter, print.document, hasCase: caseData != nil, isIdentical: isIdentical))
    }
  }

  private static let forms: [LetterFormat] = [.text, .markdown, .html, .docx]

  private func show(_ answer: LetterVerifyAnswer) throws {
    switch output.format {
    case .json: Console.write(JSONRenderer.render(answer))
    case .markdown: Console.write(MarkdownRenderer.render(answer))
    case .text: Console.write(TextRenderer.render(answer, style: Console.outputStyle))
    }
    guard answer.differences.isEmpty, answer.isIdentical != false else { throw ExitStatus.refused }
  }
}
