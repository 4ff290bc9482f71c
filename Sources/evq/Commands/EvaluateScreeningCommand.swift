import Answering
import ArgumentParser
import EvidenceModel
import Ingest
import Rendering

/// The command `evq evaluate screening`.
struct EvaluateScreeningCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "screening",
    abstract: "Scores the matching of literature on the records of finished reviews (WSS@95).",
    discussion: """
      A file is comma-separated values with title, abstract and a label of inclusion. Its topic is \
      --topic, or the line of --topics with the file's name (name, a tab, the words). With --update \
      the earlier half of the included records is given as cited and only later records are ranked.

      Examples: evq evaluate screening Triptans.csv --topic "triptans for acute migraine"
                evq evaluate screening *.csv --topics Benchmarks/screening-topics.tsv --update
      """)

  @Argument(help: "The screening sets.")
  var files: [String]

  @Option(help: "The words of the topic.")
  var topic: String?

  @Option(help: "A file with a topic for each set.")
  var topics: String?

  @Option(help: "The column of the label; the last step's when not given.")
  var label: String?

  @Flag(help: "Rank what came after the earlier half of the included records, given that half.")
  var update = false

  @OptionGroup var output: FormatOptions

  func validate() throws {
    guard topic != nil || topics != nil else { throw ValidationError("Name --topic or --topics.") }
  }

  func run() throws {
    try ExitStatus.reportingFaults {
      let named = try topics.map { Self.table(try FileInput.bytes(of: $0)) } ?? [:]
      var evaluator = ScreeningEvaluator(isUpdate: update, label: label)
      for file in files {
        let name = Self.stem(file)
        guard let words = named[name] ?? topic else {
          throw AnsweringError.question("\(name) has no line in \(topics ?? "")")
        }
        try evaluator.add(try FileInput.bytes(of: file), name: name, topic: words)
      }
      let evaluation = evaluator.evaluation
      switch output.format {
      case .json: Console.write(JSONRenderer.render(evaluation))
      case .markdown: Console.write(MarkdownRenderer.render(evaluation))
      case .text: Console.write(TextRenderer.render(evaluation, style: Console.outputStyle))
      }
    }
  }

  private static func table(_ bytes: [UInt8]) -> [String: String] {
    let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
    let pairs = lines.compactMap { line -> (String, String)? in
      let parts = line.split(separator: "\t", maxSplits: 1)
      return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  /// A file's name without folders and without what follows its last point.
  private static func stem(_ file: String) -> String {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    return name.split(separator: ".").first.map(String.init) ?? name
  }
}
