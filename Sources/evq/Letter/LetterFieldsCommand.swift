import Answering
import ArgumentParser
import EvidenceModel
import Rendering

/// The command `evq letter fields`.
struct LetterFieldsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fields",
    abstract: "Lists the fields of a letter: who supplies each and which rule asks for it.",
    discussion: "Example: evq letter fields --format json")

  @OptionGroup var output: FormatOptions

  @Flag(help: "List the names that a template may use instead.")
  var context = false

  @Flag(help: "List evq's own words that a plan's words.yaml may put in another language.")
  var words = false

  func run() throws {
    try ExitStatus.reportingFaults {
      if context {
        Console.write(LetterContext.shape.names().joined(separator: "\n") + "\n")
        return
      }
      if words {
        let lines = LetterWords.all.sorted().map { "\($0.quotedYAML): \($0.quotedYAML)\n" }
        Console.write(lines.joined())
        return
      }
      let answer = LetterFields.answer
      switch output.format {
      case .json: Console.write(JSONRenderer.render(answer))
      case .markdown: Console.write(MarkdownRenderer.render(answer))
      case .text: Console.write(TextRenderer.render(answer, style: Console.outputStyle))
      }
    }
  }
}
