import XMLReading

/// A table of a page as lines: a row of words with `|` between its cells; a cell that holds a list,
/// a heading or several paragraphs as lines of its own below the row.
struct HTMLTable {
  /// The lines.
  private(set) var text = ExtractedText()

  /// Reads a table's rows in document order.
  ///
  /// - Parameters:
  ///   - element: The table or a part of it.
  ///   - path: The way to it.
  ///   - cell: Sets the content of a cell.
  mutating func read(
    _ element: MarkupElement, path: HTMLPath, cell: (MarkupElement, HTMLPath) -> ExtractedText
  ) {
    var path = path
    for case .element(let inner) in element.children {
      path.enter(inner.name)
      switch inner.name {
      case "thead", "tbody", "tfoot": read(inner, path: path, cell: cell)
      case "tr": row(inner, path: path, cell: cell)
      case "colgroup", "col": break
      default: text.add(cell(inner, path))
      }
      path.leave()
    }
  }

  private mutating func row(
    _ element: MarkupElement, path: HTMLPath, cell: (MarkupElement, HTMLPath) -> ExtractedText
  ) {
    var path = path
    var cells: [Cell] = []
    for case .element(let inner) in element.children {
      path.enter(inner.name)
      let content = cell(inner, path)
      if !content.lines.isEmpty { cells.append(Cell(element: inner, text: content)) }
      path.leave()
    }
    if cells.count == 1, let only = cells.first { return text.add(only.text) }
    let row = cells.filter(\.isFlat).map(\.words)
    if !row.isEmpty { text.add(row.joined(separator: " | "), at: path.text) }
    for cell in cells where !cell.isFlat { text.add(cell.text) }
  }

  private struct Cell {
    var element: MarkupElement
    var text: ExtractedText

    /// Whether its lines are mere breaks in one run of words.
    var isFlat: Bool { !Self.holdsBlocks(element) && !text.lines.contains(where: \.text.isEmpty) }

    /// Its words on one line.
    var words: String { text.lines.map(\.text).joined(separator: " ") }

    private static func holdsBlocks(_ element: MarkupElement) -> Bool {
      element.children.contains { child in
        guard case .element(let inner) = child else { return false }
        return ["ul", "ol", "table"].contains(inner.name)
          || HTMLTags.headingLevel(inner.name) != nil || holdsBlocks(inner)
      }
    }
  }
}
