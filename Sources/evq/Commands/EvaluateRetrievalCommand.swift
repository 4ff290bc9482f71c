import Answering
import ArgumentParser
import EvidenceModel
import Rendering

/// The command `evq evaluate retrieval`.
struct EvaluateRetrievalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retrieval",
    abstract: "Scores the ranking of a search: nDCG@10, MAP and P@10.",
    discussion: """
      The documents are indexed in memory as evq search would have them, and every query is run.

      Documents and queries are JSON lines (id or _id, title, text), lines of tab-separated values \
      (id, title, text; id, text), or files of the SMART collections (.I, .T, .W …). Judgements \
      are TREC qrels (query iteration document level), query-id/corpus-id/score under that \
      heading, or the files of Cranfield (query document code) and CACM (query document 0 0).

      Examples: evq evaluate retrieval docs.jsonl queries.tsv qrels.txt
                evq evaluate retrieval cran.all.1400 cran.qry cranqrel --per-query
      """)

  @Argument(help: "What is searched.")
  var documents: String

  @Argument(help: "What is asked.")
  var queries: String

  @Argument(help: "Which documents are relevant to which query.")
  var judgements: String

  @OptionGroup var output: FormatOptions

  @Flag(help: "Show each query.")
  var perQuery = false

  @Flag(help: "Count every relevant document the same, whatever its level.")
  var binary = false

  func run() throws {
    try ExitStatus.reportingFaults {
      var answer = try RetrievalEvaluator(
        documents: file(documents), queries: file(queries), judgements: file(judgements),
        gain: binary ? .binary : .level
      ).evaluate()
      if !perQuery { answer.scores = [] }
      switch output.format {
      case .json: Console.write(JSONRenderer.render(answer))
      case .markdown: Console.write(MarkdownRenderer.render(answer))
      case .text: Console.write(TextRenderer.render(answer, style: Console.outputStyle))
      }
    }
  }

  private func file(_ path: String) throws -> RetrievalEvaluator.NamedBytes {
    (FileInput.name(of: path), try FileInput.bytes(of: path))
  }
}
