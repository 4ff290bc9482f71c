import Answering
import ArgumentParser
import EvidenceModel
import Rendering

/// The command `evq why`.
struct WhyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why",
    abstract: "Pairs each determination on a topic with its reasons and its evidence.",
    discussion: """
      The topic is words, a question, a policy id, a statement id or a code.

      Examples: evq why sacroplasty
                evq why is sacroplasty investigational
                evq why MP-7/s5
      """)

  @Argument(help: "The topic.")
  var topic: [String]

  @OptionGroup var options: IndexOptions
  @OptionGroup var output: FormatOptions

  @Option(help: "Only this policy.")
  var policy: [String] = []

  @Option(help: "Only this line of business.")
  var lob: [String] = []

  @Option(help: "At most so many statements; 20 when not given, and all in JSON.")
  var limit: Int?

  func validate() throws {
    guard limit.map({ $0 > 0 }) ?? true else {
      throw ValidationError("Expected a --limit of 1 or more, found \(limit ?? 0).")
    }
    guard !topic.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) else {
      throw ValidationError("Name the topic.")
    }
  }

  func run() throws {
    try Self.answer(
      topic, options.place, output.format,
      WhyOptions(policies: policy, linesOfBusiness: lob, limit: limit))
  }

  /// What a person can take in; a program takes all.
  private static let readableCount = 20

  /// Answers and writes what was found.
  static func answer(
    _ topic: [String], _ place: IndexPlace, _ format: OutputFormat,
    _ narrowing: WhyOptions = WhyOptions()
  ) throws {
    var narrowing = narrowing
    if narrowing.limit == nil, format != .json { narrowing.limit = readableCount }
    if format == .text { narrowing.sentenceLimit = TextRenderer.sentenceLimit }
    try ExitStatus.reportingFaults {
      let session = try AnswerSession.open(place)
      let own = try WhyAnswerer(snapshot: session.snapshot, proof: session.proof).answer(
        topic.joined(separator: " "), options: narrowing)
      let answer = try session.enricher?.enrich(own) ?? own
      switch format {
      case .json: Console.write(JSONRenderer.render(answer))
      case .markdown: Console.write(MarkdownRenderer.render(answer))
      case .text: Console.write(TextRenderer.render(answer, style: Console.outputStyle))
      }
      if answer.answers.isEmpty { throw ExitStatus.nothingFound }
    }
  }
}
