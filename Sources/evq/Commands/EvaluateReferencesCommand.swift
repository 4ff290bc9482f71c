import Answering
import ArgumentParser
import EvidenceModel
import Glibc
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

  @Flag(help: "Tell on standard error how many references were read in a second of processor time.")
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

  /// Reads the references; the rate is that of the fastest of five readings, by the time that the
  /// processor spent on them: other work on the machine does not count.
  private func read(_ gold: GoldReferenceFile) -> [Reference] {
    guard time else { return gold.read() }
    var references: [Reference] = []
    var best = Double.infinity
    for _ in 0..<5 {
      let start = Self.processorTime
      references = gold.read()
      best = min(best, Self.processorTime - start)
    }
    Console.note(
      "\(references.count) references read, \(Int(Double(references.count) / best)) a second\n")
    return references
  }

  /// The seconds that the processor has spent on this process.
  private static var processorTime: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
