import Answering
import EvidenceModel
import Ingest
import Rendering

/// All that letters are made with: the index, the templates and the glossary.
struct LetterSession {
  private let maker: LetterMaker
  private let press: LetterPress

  /// Opens the index and prepares the templates.
  init(_ options: IndexOptions, _ templates: LetterTemplates) throws {
    let session = try AnswerSession.open(options)
    let own = options.corpus.exists ? try GlossaryFile.read(options.corpus) : [:]
    let finder = GlossaryFinder(adding: own)
    let texts = templates.texts.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] }
    maker = try LetterMaker(
      snapshot: session.snapshot, proof: session.proof, corpus: session.corpus,
      enricher: session.enricher, templateDigest: LetterDigest.of(texts + [templates.language]),
      glossaryDigest: finder.digest)
    press = LetterPress(
      templates: templates, explain: { finder.entries(in: $0) },
      measure: { LetterReadability.measure($0) })
  }

  /// A letter, laid out unless it is refused; nil where there is no such statement.
  func letter(
    _ request: LetterRequest
  ) throws -> (letter: Letter, print: LetterPress.Print?)? {
    guard let letter = try maker.letter(for: request) else { return nil }
    guard letter.refusals.isEmpty else { return (letter, nil) }
    return (letter, try press.print(letter))
  }
}

extension LetterPress.Print {
  /// The letter's bytes in a format that is no JSON.
  func bytes(_ format: LetterFormat) -> [UInt8] {
    switch format {
    case .text, .json: Array(LetterTextWriter.text(of: document).utf8)
    case .markdown: Array(LetterMarkdownWriter.text(of: document).utf8)
    case .html: Array(LetterHTMLWriter.text(of: document).utf8)
    case .docx: LetterDOCXWriter.bytes(of: document)
    }
  }
}
