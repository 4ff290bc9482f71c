import Answering
import ArgumentParser
import EvidenceModel
import Ingest
import Rendering

/// The command `evq diff`.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Compares two editions of a policy as policies.",
    discussion: """
      Shows determinations, criteria, dates, references, evidence and prose that differ, and \
      proposes a line for the policy's history. An edition is a file, or an id of the index, with \
      the edition behind an @ where it is not the newest. Exit status 1 where there is a difference.

      Examples: evq diff MP-7@2023-07 MP-7
                evq diff old.txt new.pdf --format html
      """)

  @Argument(help: "The old edition: a file, or an id such as MP-7@2023-07.")
  var old: String

  @Argument(help: "The new edition.")
  var new: String

  @OptionGroup var options: IndexOptions

  @Option(help: "How to answer: text, json, markdown or html.")
  var format = PageFormat.text

  func run() throws {
    try ExitStatus.reportingFaults {
      let answer = try Differ.compare(try side(old), try side(new))
      switch format {
      case .json: Console.write(JSONRenderer.render(answer))
      case .markdown: Console.write(MarkdownRenderer.render(answer))
      case .html: Console.write(HTMLRenderer.render(answer))
      case .text: Console.write(TextRenderer.render(answer, style: Console.outputStyle))
      }
      if answer.hasDifference { throw ExitStatus.nothingFound }
    }
  }

  /// The edition of a file where there is one of that name, else that of an id.
  private func side(_ name: String) throws -> Differ.Side {
    if name == "-" || FileInput.exists(name) {
      return Differ.Side(name: FileInput.name(of: name), bytes: try FileInput.bytes(of: name))
    }
    let session = try AnswerSession.open(options)
    guard let policy = try EditionFinder(snapshot: session.snapshot).policy(named: name) else {
      throw AnsweringError.question(
        "expected a file or a policy of the index, found no \(name)\n"
          + "  run: evq list policies")
    }
    return try Differ.side(of: policy, in: session.corpus)
  }
}
