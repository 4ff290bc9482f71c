import TextAnalysis

/// Puts the rows of a table together whose cells have several lines.
///
/// Lines are a table where words begin at the same places on several of them, no word stands across
/// such a place, and gaps wider than those between words part the columns, one of them as wide as a
/// line is high. A row ends where more space follows than between lines, or where a line fills all
/// columns after one that did not. Where nothing parts the lines, one whose first column is empty
/// goes on with the row above.
struct PDFTable {
  /// How far apart the beginnings of a column's cells may lie, in points.
  static let tolerance = 2.0
  /// The smallest gap before a cell, and the one that shows a table, in heights of the line.
  static let (smallGap, tableGap) = (0.4, 1.0)
  /// The smallest gap between two words, in heights of the second.
  private static let wordGap = 0.05
  /// The most lines of a table.
  private static let mostLines = 100

  /// The lines with the rows of such tables on one line each, `|` between the cells.
  ///
  /// - Complexity: O(*n* · *w*) in the number of lines and of words on them, with a small factor for
  ///   tables.
  static func joined(_ lines: [PDFLine]) -> [PDFLine] {
    var joined: [PDFLine] = []
    let chunks = chunks(lines)
    var index = 0
    while index < chunks.count {
      let (table, end) = table(from: index, chunks, lines)
      joined += table ?? chunks[index..<end].flatMap { lines[$0] }
      index = end
    }
    return joined
  }

  /// Lines without blank ones between them; blank lines belong to the chunk before.
  private static func chunks(_ lines: [PDFLine]) -> [Range<Int>] {
    var chunks: [Range<Int>] = []
    var start = 0
    for index in lines.indices.dropFirst() {
      let begins = lines[index - 1].isBlank && !lines[index].isBlank
      if begins || lines[index].page != lines[index - 1].page {
        chunks.append(start..<index)
        start = index
      }
    }
    if start < lines.count { chunks.append(start..<lines.count) }
    return chunks
  }

  /// The longest table that begins with a chunk, set as rows, and the chunk after it; nil where the
  /// chunks up to there are none.
  private static func table(
    from first: Int, _ chunks: [Range<Int>], _ lines: [PDFLine]
  ) -> ([PDFLine]?, Int) {
    var rows: [[PDFLine]] = []
    var best: (PDFTable, Int)?
    for index in first..<chunks.count {
      let chunk = lines[chunks[index]].filter { !$0.isBlank }
      guard chunk.allSatisfy({ !$0.words.isEmpty && !hasLeader($0) }),
        chunk.first?.page == lines[chunks[first].lowerBound].page,
        rows.reduce(chunk.count, { $0 + $1.count }) <= mostLines
      else { break }
      rows.append(chunk)
      if let (known, _) = best, rows.count > 4, rows.count & (rows.count - 1) != 0 {
        // Columns are looked for anew at every doubling; between, they only must hold.
        guard known.holds(chunk) else { break }
        best = (known.adding(chunk), index + 1)
        continue
      }
      let table = PDFTable(rows)
      if table.columns.count >= 2, table.fills(chunk) {
        best = (table, index + 1)
      } else if rows.count > 1 || chunk.count > 1 {
        break  // a line alone may be the head of a table
      }
    }
    guard let (table, end) = best else { return (nil, first + 1) }
    return (table.isTable ? table.set() : nil, end)
  }

  private static func hasLeader(_ line: PDFLine) -> Bool {
    !line.text.ranges(of: Array("....".utf8)).isEmpty
  }

  // MARK: - Columns

  /// Lines by the space between them.
  private let rows: [[PDFLine]]
  /// Where columns begin, the first one at the left margin.
  let columns: [Double]

  private init(_ rows: [[PDFLine]]) {
    self.init(rows, Self.columns(rows.flatMap(\.self)))
  }

  private init(_ rows: [[PDFLine]], _ columns: [Double]) {
    self.rows = rows
    self.columns = columns
  }

  /// The table with one more row of the same columns.
  private func adding(_ row: [PDFLine]) -> PDFTable { PDFTable(rows + [row], columns) }

  /// Whether no word of a row stands across the beginning of a column, and it fills two of them.
  private func holds(_ row: [PDFLine]) -> Bool {
    let isCrossed = row.contains { line in
      line.words.contains { word in
        columns.dropFirst().contains { start in
          word.left < start - Self.tolerance / 2 && word.right > start - Self.tolerance / 2
        }
      }
    }
    return !isCrossed && fills(row)
  }

  /// The places where columns begin.
  private static func columns(_ lines: [PDFLine]) -> [Double] {
    guard let margin = lines.compactMap({ $0.words.first?.left }).min() else { return [] }
    var starts: [Double] = []
    for line in lines {
      for (index, word) in line.words.enumerated() where word.left > margin + 2 * tolerance {
        let gap = index == 0 ? Double.infinity : word.left - line.words[index - 1].right
        if gap >= smallGap * word.height { starts.append(word.left) }
      }
    }
    starts.sort()
    var columns = [margin]
    var index = 0
    while index < starts.count {
      let end = starts[index...].firstIndex { $0 > starts[index] + tolerance } ?? starts.count
      if end - index >= 2, isColumn(starts[index], lines) { columns.append(starts[index]) }
      index = end
    }
    return columns
  }

  /// Whether no word stands across a place, and words other than a list's signs stand before it.
  private static func isColumn(_ start: Double, _ lines: [PDFLine]) -> Bool {
    // Lines with words right before the place, and those with a list's sign: a page's head above a list parts
    // no columns.
    var (wordCount, signCount) = (0, 0)
    var (gapCount, spaceCount) = (0, 0)
    for (index, line) in lines.enumerated() {
      let before = line.words.prefix { $0.left < start - tolerance / 2 }
      if let last = before.last, last.right > start - tolerance / 2 { return false }
      guard before.count < line.words.count else {
        wordCount += isBetween(index, lines, at: start) ? 1 : 0
        continue
      }
      gapCount += 1
      guard let last = before.last else { continue }
      spaceCount += isSpace(line.words[before.count].left - last.right, in: line) ? 1 : 0
      if isSign(last, behind: before.dropLast().last) { signCount += 1 } else { wordCount += 1 }
    }
    return wordCount > signCount && spaceCount * 3 <= gapCount
  }

  /// Whether a line stands in the middle of two that begin at a place: a name beside its value's lines.
  private static func isBetween(_ index: Int, _ lines: [PDFLine], at start: Double) -> Bool {
    guard index > 0, index + 1 < lines.count else { return false }
    let (above, below) = (lines[index - 1], lines[index + 1])
    return [above, below].allSatisfy { line in
      line.words.first.map { abs($0.left - start) <= tolerance } ?? false
    } && isHalfLine(above, lines[index]) && isHalfLine(lines[index], below)
  }

  /// Whether a gap is one of those between the words of a line, which a justified line widens.
  private static func isSpace(_ gap: Double, in line: PDFLine) -> Bool {
    guard let height = line.words.first?.height, line.words.count > 3,
      gap < 2 * tableGap * height
    else { return gap < smallGap * (line.words.first?.height ?? 0) }
    var least = gap
    for index in 1..<line.words.count {
      least = min(least, line.words[index].left - line.words[index - 1].right)
    }
    return gap < 1.4 * least
  }

  /// Whether a row has words in more than one column.
  private func fills(_ row: [PDFLine]) -> Bool {
    Set(row.flatMap { $0.words.map(column(of:)) }).count >= 2
  }

  func column(of word: PDFWord) -> Int {
    (columns.lastIndex { $0 <= word.left + Self.tolerance / 2 }) ?? 0
  }

  /// Whether a wide gap parts columns, and a cell has several lines.
  private var isTable: Bool {
    let lines = rows.flatMap(\.self)
    let isWide = lines.contains { line in
      zip(line.words, line.words.dropFirst()).contains { left, right in
        column(of: left) != column(of: right)
          && right.left - left.right >= Self.tableGap * right.height
      }
    }
    guard isWide, lines.count >= 3 else { return false }
    return parts().contains { $0.count > 1 }
  }

  // MARK: - Rows

  /// The lines of each row.
  private func parts() -> [[PDFLine]] { withCentredNames(separated()) }

  private func separated() -> [[PDFLine]] {
    if rows.count == 1, let lines = rows.first { return continued(lines) }
    return rows.flatMap { row -> [[PDFLine]] in
      let filled = row.map { Set($0.words.map(column(of:))).count }
      let isFull = filled.count { $0 == columns.count } * 4 >= row.count * 3
      if row.count > 1, isFull, let lists = rowsOfLists(row) { return lists }
      if row.count == 1 || isFull { return row.map { [$0] } }
      if let dated = datedRows(row) { return dated }
      var parts: [[PDFLine]] = []
      for (index, line) in row.enumerated() {
        let begins =
          index == 0 || filled[index] == columns.count && filled[index - 1] < filled[index]
          || index == 1 && filled[1] == columns.count && opensWithDate(line)
        if begins { parts.append([line]) } else { parts[parts.count - 1].append(line) }
      }
      return parts
    }
  }

  /// Rows whose first cell stands in the middle of the lines of the others: the lines above it, which
  /// the row before would have, are its own.
  private func withCentredNames(_ parts: [[PDFLine]]) -> [[PDFLine]] {
    var parts = parts
    for index in parts.indices.dropFirst() {
      let count = parts[index].count - 1
      let above = parts[index - 1]
      guard count >= 1, count <= above.count, parts[index].dropFirst().allSatisfy(isWithoutName),
        above.suffix(count).allSatisfy(isWithoutName), let last = above.last
      else { continue }
      let name = parts[index][0]
      guard name.words.allSatisfy({ column(of: $0) == 0 }), Self.isHalfLine(last, name),
        Self.isHalfLine(name, parts[index][1])
      else { continue }
      parts[index] = above.suffix(count) + parts[index]
      parts[index - 1].removeLast(count)
    }
    return parts.filter { !$0.isEmpty }
  }

  private func isWithoutName(_ line: PDFLine) -> Bool {
    !line.words.isEmpty && line.words.allSatisfy { column(of: $0) > 0 }
  }

  /// Whether two lines are nearer than those of a paragraph: one begins before the other ends.
  private static func isHalfLine(_ line: PDFLine, _ next: PDFLine) -> Bool {
    guard let box = line.box, let below = next.box else { return false }
    return below.top > box.top && below.top < box.bottom - box.height / 10
  }

  /// The fewest lines with a date in one column that make the rows of a history.
  private static let dates = 3

  /// Lines of which a column has one date in digits for each row, and nothing else: a row begins where
  /// its date stands, though its other cells may have several lines.
  private func datedRows(_ lines: [PDFLine]) -> [[PDFLine]]? {
    for column in columns.indices {
      let cells = lines.map { $0.words.filter { self.column(of: $0) == column } }
      let hasDate = cells.map { $0.count == 1 && Self.isDate($0[0]) }
      let others = zip(cells, hasDate).count { !$0.isEmpty && !$1 }
      guard hasDate.count(where: \.self) >= Self.dates, others <= 1 else { continue }
      var rows: [[PDFLine]] = []
      for (index, line) in lines.enumerated() {
        if rows.isEmpty || hasDate[index] || index == 1 && !hasDate[0] {
          rows.append([line])
        } else {
          rows[rows.count - 1].append(line)
        }
      }
      return rows
    }
    return nil
  }

  /// Whether a line begins with a date in digits: the row below the names of a history's columns.
  private func opensWithDate(_ line: PDFLine) -> Bool {
    line.words.first.map(Self.isDate) ?? false
  }

  /// The date in digits that ends a line behind a wide gap, where no place shows its column: dates
  /// that are centred begin at many.
  private func lastDate(_ line: PDFLine) -> PDFWord? {
    guard let last = line.words.last, let before = line.words.dropLast().last, Self.isDate(last),
      last.text.contains(UInt8(ascii: "/")), column(of: last) == column(of: before),
      last.left - before.right >= Self.tableGap * last.height
    else { return nil }
    return last
  }

  private static func isDate(_ word: PDFWord) -> Bool {
    let digits = word.text.count { $0 >= 0x30 && $0 <= 0x39 }
    let signs = word.text.count { "/.-".utf8.contains($0) }
    return digits >= 3 && (1...2).contains(signs) && digits + signs == word.text.count
  }

  /// The rows of lines that no space parts: a row begins with its first column, where that is not the rest
  /// of a name.
  private func continued(_ lines: [PDFLine]) -> [[PDFLine]] {
    if let lists = rowsOfLists(lines) { return lists }
    let nearest = nearestLines(lines)
    var parts: [[PDFLine]] = []
    for (index, line) in lines.enumerated() {
      let begins = line.words.first.map { column(of: $0) == 0 } ?? true
      let wraps = index > 0 && isRestOfName(line, below: lines[index - 1], nearest)
      if begins && !wraps || parts.isEmpty {
        parts.append([line])
      } else {
        parts[parts.count - 1].append(line)
      }
    }
    return parts
  }

  /// The table with a row on each line.
  private func set() -> [PDFLine] {
    let parts = parts()
    let set = parts.flatMap { lines -> [PDFLine] in
      guard let first = lines.first else { return [] }
      if lines.count == 1, isPlain(first) { return lines }
      let dates = lines.compactMap(lastDate)
      let cells =
        columns.indices.compactMap { cell($0, lines, without: dates) }
        + dates.map { [CellLine(text: $0.text, number: first.number)] }
      var row: [[UInt8]] = []
      var texts: [CellLine] = []
      for cell in cells {
        let isLed = cell.count > 1 && Self.leadsToList(cell[0].text)
        if cell.count == 1 || isLed { row.append(cell[0].text) }
        if cell.count > 1 { texts += isLed ? cell.dropFirst() : cell[...] }
      }
      if !row.isEmpty {
        let text = Array(row.joined(separator: Array(" | ".utf8)))
        texts.insert(CellLine(text: text, number: first.number), at: 0)
      }
      // Nothing else shows that a name does not go on with the list in the row above.
      if texts.count > 1 { texts.insert(CellLine(text: [], number: first.number), at: 0) }
      if let opening = texts.first { texts[0].text = feeds(first) + opening.text }
      return texts.map { PDFLine(text: $0.text, page: first.page, number: $0.number) }
    }
    let last = parts.last?.last
    return set + [PDFLine(text: [], page: last?.page ?? 1, number: last?.number ?? 0)]
  }

  /// Whether only the spaces between words part what stands in different columns: a heading above a
  /// table is no row of it.
  private func isPlain(_ line: PDFLine) -> Bool {
    zip(line.words, line.words.dropFirst()).allSatisfy { left, right in
      column(of: left) == column(of: right)
        || right.left - left.right < Self.smallGap * right.height
    }
  }

  /// The form feed of a row's first line, which begins a page.
  private func feeds(_ line: PDFLine) -> [UInt8] { line.text.filter { $0 == 0x0C } }

  /// Words of a cell with the line of the page on which they begin.
  private struct CellLine {
    var text: [UInt8]
    var number: Int
  }

  /// The words of a cell: one text, or one for each item where it holds a list.
  private func cell(
    _ column: Int, _ lines: [PDFLine], without dates: [PDFWord]
  ) -> [CellLine]? {
    var texts: [CellLine] = []
    for line in lines {
      let words = line.words.filter { self.column(of: $0) == column && !dates.contains($0) }
      guard let first = words.first else { continue }
      let text = Self.text(of: words)
      if texts.isEmpty || Self.opensItem(first, words.count) {
        texts.append(CellLine(text: text, number: line.number))
      } else {
        let isCut = texts[texts.count - 1].text.last == UInt8(ascii: "-")
        texts[texts.count - 1].text += (isCut ? [] : [0x20]) + text
      }
    }
    for index in texts.indices { texts[index].text.removeAll { $0 == 0x0C } }
    return texts.isEmpty ? nil : texts
  }

  /// Words in a line, a space where one parts them: capitals of two sizes, or a word and the sign
  /// raised behind it, stand without.
  private static func text(of words: [PDFWord]) -> [UInt8] {
    var text: [UInt8] = []
    var last: PDFWord?
    for word in words {
      let gap = last.map { word.left - $0.right } ?? 0
      if last != nil, gap >= wordGap * word.height { text.append(0x20) }
      text += word.text
      last = word
    }
    return text
  }

  /// Whether a line of a cell begins with a bullet, or a number or letter with a stop or bracket.
  static func opensItem(_ word: PDFWord, _ count: Int) -> Bool {
    guard word.isMarker, count > 1, let last = word.text.last else { return false }
    return ".)".utf8.contains(last) || word.text.first.map { $0 >= 0xC2 } ?? false
  }
}
