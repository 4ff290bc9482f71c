import Answering
import ArgumentParser
import EvidenceModel
import Rendering

/// The command `evq search`.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Searches statements, passages and references, with the query understood.",
    discussion: """
      Study designs (RCT, "systematic review"), kinds (guideline), determinations, lines of \
      business, years, PMIDs, DOIs and trial names become filters or exact look-ups.

      Examples: evq search sacroplasty RCT
                evq search 'vertebroplasty -kyphoplasty since 2015'
      """)

  @Argument(help: "What to look for; \"phrases\", AND, OR, NOT, word* and field:value.")
  var words: [String]

  @OptionGroup var options: IndexOptions
  @OptionGroup var output: FormatOptions

  @Option(help: "Only this kind: statement, passage, reference, or a kind of evidence.")
  var kind: [String] = []

  @Option(help: "Only works of this study design.")
  var design: [String] = []

  @Option(help: "Only this policy.")
  var policy: [String] = []

  @Option(help: "Only works of this year or later.")
  var since: Int?

  @Option(help: "How many hits to show.")
  var limit = 10

  @Flag(help: "Search the words as typed: no abbreviations, other spellings or synonyms.")
  var exact = false

  @Flag(help: "Show every work whose design is not stated.")
  var unstated = false

  func validate() throws {
    guard !words.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) else {
      throw ValidationError("Name what to look for.")
    }
    guard limit > 0 else { throw ValidationError("The limit must be at least 1.") }
  }

  func run() throws {
    try Self.answer(
      words, options.place, output.format,
      SearchOptions(
        kinds: kind, designs: design, policies: policy, since: since, limit: limit,
        synonyms: exact ? .left : .searched),
      showsUnstated: unstated)
  }

  /// How many works whose design is not stated are shown.
  private static let unstatedLimit = 5

  /// Searches and writes what was found.
  static func answer(
    _ words: [String], _ place: IndexPlace, _ format: OutputFormat,
    _ search: SearchOptions = SearchOptions(), showsUnstated: Bool = false
  ) throws {
    var search = search
    if format == .text {
      search.gapLimit = search.limit
      search.unstatedLimit = showsUnstated ? .max : unstatedLimit
    }
    try ExitStatus.reportingFaults {
      let session = try AnswerSession.open(place)
      let answer = try Searcher(
        snapshot: session.snapshot, proof: session.proof, literature: session.literature
      ).search(QueryWords.joined(words), options: search)
      switch format {
      case .json: Console.write(JSONRenderer.render(answer))
      case .markdown: Console.write(MarkdownRenderer.render(answer))
      case .text:
        Console.write(TextRenderer.render(answer, style: Console.outputStyle))
      }
      if answer.total == 0 { throw ExitStatus.nothingFound }
    }
  }
}
