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
      enricher: session.enricher,
      templateDigest: LetterDigest.of(
        texts + [templates.language] + templates.words.texts),
      glossaryDigest: finder.digest)
    // The formulas of Flesch and Kincaid are for English.
    let isEnglish = templates.language.lowercased().hasPrefix("en")
    let reader = LetterLineReader(glossary: finder)
    press = LetterPress(
      templates: templates, explain: { reader.explain($0) },
      measure: { isEnglish ? reader.measure($0) : nil })
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
  /// The letter's bytes in a format that is no JSON; blocks that are written already are taken from
  /// `memo`, which is for one format.
  func bytes(_ format: LetterFormat, _ memo: LetterBlockMemo = LetterBlockMemo()) -> [UInt8] {
    format == .docx
      ? LetterDOCXWriter.bytes(of: document, memo) : Array(text(format, memo).utf8)
  }

  /// The letter's text in a format that is text.
  func text(_ format: LetterFormat, _ memo: LetterBlockMemo = LetterBlockMemo()) -> String {
    switch format {
    case .text, .json, .docx: LetterTextWriter.text(of: document, memo)
    case .markdown: LetterMarkdownWriter.text(of: document, memo)
    case .html: LetterHTMLWriter.text(of: document, memo)
    }
  }
}
