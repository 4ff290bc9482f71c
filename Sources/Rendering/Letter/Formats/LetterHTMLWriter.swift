package import EvidenceModel

/// A letter as an HTML page that reads well aloud and prints well.
///
/// One `main` with a labelled `section` for each part, headings in order, the language named, 12 point
/// type on paper and nothing fetched (WCAG 2.2: 1.3.1, 2.4.6, 3.1.1, 1.4.3).
package enum LetterHTMLWriter {
  /// The page.
  package static func text(
    of document: LetterDocument, _ memo: LetterBlockMemo = LetterBlockMemo()
  ) -> String {
    let title = document.parts.flatMap(\.blocks).lazy.compactMap(heading).first ?? ""
    let sections = document.parts.map { section($0, memo) }.joined()
    return """
      <!DOCTYPE html>
      <html lang="\(HTMLText.marked(document.language))">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(HTMLText.marked(title))</title>
      <style>
      \(style)
      </style>
      </head>
      <body>
      <main>
      \(sections)</main>
      </body>
      </html>

      """
  }

  private static let style = """
    body { font: 12pt/1.5 Georgia, "Times New Roman", serif; color: #1a1a1a; background: #fff; }
    main { max-width: 42em; margin: 2em auto; padding: 0 1em; }
    h1, h2, h3 { font-family: "Helvetica Neue", Arial, sans-serif; line-height: 1.25; }
    h1 { font-size: 1.5em; } h2 { font-size: 1.15em; margin-top: 1.6em; }
    section + section { border-top: 1px solid #767676; margin-top: 2em; padding-top: .5em; }
    blockquote { border-left: 3px solid #767676; margin: 1em 0; padding-left: 1em; }
    li { margin: .35em 0; }
    mark { background: #ffe58f; color: #1a1a1a; font-weight: bold; }
    .provenance { font-size: 12pt; overflow-wrap: anywhere; }
    @media print {
      @page { margin: 2cm; @bottom-center { content: counter(page) " / " counter(pages); } }
      main { max-width: none; margin: 0; padding: 0; }
      h1, h2, h3, p:has(+ ul), p:has(+ ol), p:has(+ blockquote) { break-after: avoid; }
      li, blockquote { break-inside: avoid; }
      .member ~ .clinician { break-before: page; border-top: 0; }
    }
    """

  private static func heading(_ block: LetterBlock) -> String? {
    guard case .heading(_, let runs) = block else { return nil }
    return LetterTextWriter.words(runs)
  }

  private static func section(_ part: LetterPart, _ memo: LetterBlockMemo) -> String {
    let label = part.blocks.lazy.compactMap(heading).first
    let named = label.map { " aria-label=\"\(HTMLText.marked($0))\"" } ?? ""
    return "<section class=\"\(HTMLText.marked(part.name))\"\(named)>\n"
      + part.blocks.map { memo.text(of: $0, text) }.joined() + "</section>\n"
  }

  private static func text(_ block: LetterBlock) -> String {
    switch block {
    case .heading(let level, let runs): "<h\(level)>\(line(runs))</h\(level)>\n"
    case .paragraph(let runs): "<p>\(line(runs))</p>\n"
    case .quotation(let runs): "<blockquote><p>\(line(runs))</p></blockquote>\n"
    case .list(let items): "<ul>\n\(items.map(item).joined())</ul>\n"
    case .numbered(let items): "<ol>\n\(items.map(item).joined())</ol>\n"
    }
  }

  private static func item(_ runs: [LetterRun]) -> String { "<li>\(line(runs))</li>\n" }

  private static func line(_ runs: [LetterRun]) -> String {
    runs.map { run in
      let text = HTMLText.marked(run.text).replacing("\n", with: "<br>\n")
      let marked = run.voice == .hole ? "<mark>\(text)</mark>" : text
      return run.isStrong ? "<strong>\(marked)</strong>" : marked
    }.joined()
  }
}
