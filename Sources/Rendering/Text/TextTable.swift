/// A table whose columns shrink, and whose cells wrap, until it fits.
struct TextTable {
  /// A column's heading and the side its cells stand on.
  struct Column {
    let heading: String
    var isRightAligned = false
  }

  let columns: [Column]
  let rows: [[StyledText]]

  /// The lines of the heading and of each row; nil where the width cannot hold the columns.
  func laidOut(width: Int, indent: Int) -> (heading: StyledText, rows: [[StyledText]])? {
    guard let widths = columnWidths(within: width - indent) else { return nil }
    let heading = columns.map { StyledText($0.heading, .dim) }
    return (
      line(of: heading, widths: widths, indent: indent),
      rows.map { self.lines(of: $0, widths: widths, indent: indent) }
    )
  }

  /// The columns' widths: their cells' own, the widest narrowed until all fit.
  private func columnWidths(within limit: Int) -> [Int]? {
    var widths = columns.indices.map(naturalWidth)
    let least = columns.indices.map(leastWidth)
    var excess = widths.reduce(0, +) + 2 * (columns.count - 1) - limit
    while excess > 0 {
      let spare = widths.indices.filter { widths[$0] > least[$0] }
      guard let widest = spare.max(by: { (widths[$0], $1) < (widths[$1], $0) }) else { return nil }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }

  private func naturalWidth(_ column: Int) -> Int {
    min(200, rows.reduce(columns[column].heading.count) { max($0, $1[column].width) })
  }

  /// A column is never narrower than its heading, nor than its cells up to ten columns.
  private func leastWidth(_ column: Int) -> Int {
    max(columns[column].heading.count, min(naturalWidth(column), 10))
  }

  private func lines(of cells: [StyledText], widths: [Int], indent: Int) -> [StyledText] {
    let wrapped = cells.indices.map { cells[$0].wrapped(first: widths[$0], rest: widths[$0]) }
    let height = wrapped.map(\.count).max() ?? 0
    return (0..<height).map { row in
      let line = wrapped.map { row < $0.count ? $0[row] : StyledText() }
      return self.line(of: line, widths: widths, indent: indent)
    }
  }

  private func line(of cells: [StyledText], widths: [Int], indent: Int) -> StyledText {
    var line = StyledText.spaces(indent)
    for (index, cell) in cells.enumerated() {
      let padding = StyledText.spaces(widths[index] - cell.width)
      if index > 0 { line += .spaces(2) }
      line += columns[index].isRightAligned ? padding + cell : cell + padding
    }
    return line
  }
}
