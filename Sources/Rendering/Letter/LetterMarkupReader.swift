internal import EvidenceModel

/// One line of a letter's markup that is no words.
enum LetterDirective: Hashable {
  /// Begins a part: `%% part NAME`.
  case part(String)
  /// Stands for a template that is rendered when the rest is known: `%% later NAME`.
  case later(String)
}

/// A piece of a letter on the way to its parts.
enum LetterPiece: Hashable {
  case block(LetterBlock)
  case directive(LetterDirective)
}

/// Reads the markup that templates write: a part of Markdown.
///
/// Headings (`#`, `##`, `###`), paragraphs, `- ` and `1. ` lists, `> ` quotations and
/// `**strong**` words. A value that the template put in is never read as markup.
struct LetterMarkupReader {
  private var pieces: [LetterPiece] = []
  private var open: Open?
  /// The words of the paragraph or quotation that is open.
  private var runs: [LetterRun] = []
  /// The items of the list that is open.
  private var items: [[LetterRun]] = []

  private enum Open {
    case paragraph
    case quotation
    case list(isNumbered: Bool, isClosed: Bool)
  }

  /// The pieces of a rendered template.
  static func pieces(of text: String) -> [LetterPiece] {
    var reader = LetterMarkupReader()
    for line in LetterMarkupLines.lines(of: text) { reader.take(line) }
    reader.close()
    return reader.pieces
  }

  private mutating func take(_ line: LetterMarkupLines.Line) {
    switch line.kind {
    case .blank: endParagraph()
    case .heading(let level):
      close()
      pieces.append(.block(.heading(level, line.runs)))
    case .item(let isNumbered): item(line.runs, isNumbered: isNumbered)
    case .quotation:
      if case .quotation? = open { goOn(line.runs) } else { begin(.quotation, line.runs) }
    case .text(let isIndented): text(line.runs, isIndented: isIndented)
    case .directive(let directive):
      close()
      pieces.append(.directive(directive))
    }
  }

  private mutating func begin(_ kind: Open, _ first: [LetterRun]) {
    close()
    open = kind
    runs = first
  }

  private mutating func goOn(_ more: [LetterRun]) {
    runs.append(LetterRun(" "))
    runs += more
  }

  private mutating func item(_ runs: [LetterRun], isNumbered: Bool) {
    if case .list(isNumbered, _)? = open {} else { close() }
    open = .list(isNumbered: isNumbered, isClosed: false)
    items.append(runs)
  }

  private mutating func text(_ runs: [LetterRun], isIndented: Bool) {
    switch open {
    case .paragraph?: goOn(runs)
    case .list(_, false)? where isIndented:
      items[items.count - 1].append(LetterRun(" "))
      items[items.count - 1] += runs
    default: begin(.paragraph, runs)
    }
  }

  /// An empty line ends a paragraph; a list goes on with the next item.
  private mutating func endParagraph() {
    if case .list(let isNumbered, _)? = open {
      open = .list(isNumbered: isNumbered, isClosed: true)
    } else {
      close()
    }
  }

  private mutating func close() {
    switch open {
    case .paragraph?: pieces.append(.block(.paragraph(runs)))
    case .quotation?: pieces.append(.block(.quotation(runs)))
    case .list(true, _)?: pieces.append(.block(.numbered(items)))
    case .list(false, _)?: pieces.append(.block(.list(items)))
    case nil: break
    }
    (open, runs, items) = (nil, [], [])
  }
}
