import Answering
import ArgumentParser
import EvidenceModel
import Rendering

/// The command `evq evaluate references`.
struct EvaluateReferencesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "references",
    abstract: "Scores the reading of references: each field and whole references.",
    discussion: """
      A file has a reference on each line: a JSON object with "raw" and its fields, as CSL-JSON in \
      "item" or as the tags of articles, or a PMID, a tab and a citation of PubMed. A value is \
      strictly right byte for byte, softly right with the same letters and digits. \
      Docs/references.md describes the formats.

      Examples: evq evaluate references gold.jsonl
                evq evaluate references gold.jsonl --misread 20 --time
      """)

  @Argument(help: "The gold data; - is standard input.")
  var file: String

  @Option(help: "How many of the misread references to show.")
  var misread = 0

  @Flag(help: "Tell on standard error how many references were read in a second.")
  var time = false

  @OptionGroup var output: FormatOptions

  func run() throws {
    try ExitStatus.reportingFaults {
      let gold = try GoldReferenceFile(
        FileInput.bytes(of: file), name: FileInput.name(of: file))
      let references = read(gold)
      var answer = gold.evaluate(references)
      answer.misread = Array(answer.misread.prefix(max(0, misread)))
      switch output.format {
      case .json: Console.write(JSONRenderer.render(answer))
      case .markdown: Console.write(MarkdownRenderer.render(answer))
      case .text: Console.write(TextRenderer.render(answer, style: Console.outputStyle))
      }
    }
  }

  /// Reads the references; the rate is that of the fastest of five readings on one core.
  private func read(_ gold: GoldReferenceFile) -> [Reference] {
    guard time else { return gold.read() }
    var references: [Reference] = []
    let clock = ContinuousClock()
    var best = Duration.seconds(1 << 30)
    for _ in 0..<5 { best = min(best, clock.measure { references = gold.read() }) }
    let rate = Double(references.count) / (best / Duration.seconds(1))
    Console.note("\(references.count) references read, \(Int(rate)) a second\n")
    return references
  }
}
