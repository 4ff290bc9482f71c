extension TextPage {
  /// A table; where the page is too narrow for its columns, each row's cells one below the other.
  mutating func table(_ table: TextTable, indent: Int = 0) {
    if let laidOut = table.laidOut(width: style.width, indent: indent) {
      add([laidOut.heading])
      for row in laidOut.rows { add(row) }
      return
    }
    for row in table.rows {
      blank()
      for (column, cell) in zip(table.columns, row) {
        item(StyledText(column.heading, .dim), cell, indent: indent, column: indent + 2)
      }
    }
  }
}
