import TextAnalysis

/// Lists in the cells of tables.
extension PDFTable {
  /// Lines whose last cells are a lead and its items, beside a name of as many lines: a row begins where
  /// words that are no item stand at the beginning of the last column.
  func rowsOfLists(_ lines: [PDFLine]) -> [[PDFLine]]? {
    guard let start = columns.last, columns.count >= 2 else { return nil }
    let cells = lines.map { $0.words.filter { column(of: $0) == columns.count - 1 } }
    let items = cells.map { cell in cell.first.map { Self.opensItem($0, cell.count) } ?? false }
    let leads = cells.indices.dropLast().contains { index in
      cells[index].last?.text.last == UInt8(ascii: ":") && !items[index] && items[index + 1]
    }
    guard leads else { return nil }
    var rows: [[PDFLine]] = []
    for (index, line) in lines.enumerated() {
      let opens = cells[index].first.map { word in
        abs(word.left - start) <= Self.tolerance && !items[index]
          && word.text.first.map { !$0.isASCIILowercase } ?? false
      }
      if rows.isEmpty || opens ?? false {
        rows.append([line])
      } else {
        rows[rows.count - 1].append(line)
      }
    }
    return rows
  }

  /// Whether a word is a list's sign with a gap before it, and no end of a name.
  static func isSign(_ word: PDFWord, behind last: PDFWord?) -> Bool {
    word.isMarker && (last.map { word.left - $0.right >= tableGap * word.height } ?? true)
  }

  /// Whether a cell's first line leads to its list: `BOTH of the following:`.
  static func leadsToList(_ text: [UInt8]) -> Bool {
    text.count <= longestLead && text.last == UInt8(ascii: ":")
  }

  /// The longest of such lines, in bytes.
  private static let longestLead = 80
}
