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

  @Option(help: "How to answer: text, json, markdown, or trec for the rankings as a TREC run.")
  var format = RetrievalFormat.text

  @Flag(help: "Show each query.")
  var perQuery = false

  @Flag(help: "Count every relevant document the same, whatever its level.")
  var binary = false

  @Flag(help: "Search the words as typed: no other spellings or synonyms.")
  var exact = false

  func run() throws {
    try ExitStatus.reportingFaults {
      let evaluator = try RetrievalEvaluator(
        documents: file(documents), queries: file(queries), judgements: file(judgements),
        gain: binary ? .binary : .level, synonyms: exact ? .left : .searched)
      var answer = try evaluator.evaluate { query, ranking in
        if format == .trec { Console.write(TRECRun.lines(query: query, ranking)) }
      }
      if !perQuery { answer.scores = [] }
      switch format {
      case .trec: break
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

/// The forms in which a ranking's evaluation can be answered.
enum RetrievalFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
  case markdown
  case trec
}
