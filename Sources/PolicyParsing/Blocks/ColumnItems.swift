import SourceReading
import TextAnalysis

/// Items that a page sets side by side, without marks, below a lead that ends in a colon.
///
/// ```
/// Lamps are unproven for the following conditions:
///     Bunions                      Ringworm
///     Corns                        Warts
///     Gout                         Wounds
/// ```
///
/// What tells such a list from a table is its order: it goes on in alphabetical order down each column.
struct ColumnItems {
  /// The fewest spaces that part two columns.
  private static let narrowest = 3
  /// The longest item, in bytes.
  private static let longest = 80
  /// The fewest lines of a list, and the most that are looked at.
  private static let (fewestRows, mostRows) = (3, 200)
  /// The most blank lines within one, as a page's end leaves them.
  private static let mostBlanks = 16
  /// The most columns.
  private static let mostColumns = 4

  /// The lines of such lists by their places, with where each is cut: the items of a line are set in alike.
  private(set) var cuts: [Int: [Int]] = [:]
  /// Where the items begin.
  private(set) var items: [Int] = []

  /// A line by its number, with its items.
  private typealias Row = (line: Int, cells: [Range<Int>])

  /// Finds such lists in a document's lines.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  init(_ lines: [Range<Int>], bytes: [UInt8]) {
    var line = 0
    while line < lines.count {
      let text = WhiteSpace.trim(bytes, lines[line])
      line += 1
      guard let last = text.last, bytes[last] == UInt8(ascii: ":") else { continue }
      let rows = Self.rows(lines, from: line, bytes)
      guard rows.count(where: { $0.cells.count > 1 }) >= Self.fewestRows,
        Self.isOrdered(rows, bytes)
      else { continue }
      for row in rows { add(row, lines[row.line]) }
      line = (rows.last?.line ?? line) + 1
    }
  }

  /// A line as an item, where it is one of such a list.
  static func item(_ block: Block, _ reading: Reading) -> Block? {
    guard reading.columnItems.contains(block.range.lowerBound) else { return nil }
    var item = block
    item.kind = .item
    item.marker = ListMarker(
      label: nil, readings: [], bullet: UnmarkedItems.sign, length: 0)
    return item
  }

  private mutating func add(_ row: Row, _ line: Range<Int>) {
    let indent = row.cells[0].lowerBound - line.lowerBound
    cuts[row.line] = zip(row.cells, row.cells.dropFirst()).map { left, right in
      max(left.upperBound, right.lowerBound - indent)
    }
    items += row.cells.map(\.lowerBound)
  }

  /// The lines with as many items as the first of them has, each below those of the line before or on another page; at
  /// the end lines with one, where the first column is the longest.
  private static func rows(_ lines: [Range<Int>], from first: Int, _ bytes: [UInt8]) -> [Row] {
    var rows: [Row] = []
    var columns: [Int]?
    var blanks = 0
    for line in lines[first...].indices.prefix(mostRows) {
      let cells = cells(WhiteSpace.trim(bytes, lines[line]), bytes)
      if cells.isEmpty {
        blanks += 1
        columns = nil
        if blanks > mostBlanks { break }
        continue
      }
      let places = cells.map { $0.lowerBound - lines[line].lowerBound }
      let isLine = cells.count == (rows.first?.cells.count ?? cells.count) && cells.count > 1
      let isEnd = cells.count == 1 && !rows.isEmpty
      guard isLine || isEnd, cells.count <= mostColumns,
        cells.allSatisfy({ isItem($0, bytes) }),
        columns.map({ zip($0, places).allSatisfy { abs($0 - $1) <= 2 } }) ?? isLine
      else { break }
      rows.append((line, cells))
      columns = isLine ? places : columns
      blanks = 0
    }
    return rows
  }

  /// The parts of a line that gaps part.
  private static func cells(_ text: Range<Int>, _ bytes: [UInt8]) -> [Range<Int>] {
    guard !text.isEmpty, text.count <= mostColumns * 2 * longest else {
      return [text].filter { !$0.isEmpty }
    }
    var cells: [Range<Int>] = []
    var start = text.lowerBound
    var end = start
    for index in text where bytes[index] != 0x20 {
      if index - end >= narrowest, index > text.lowerBound {
        cells.append(start..<end)
        start = index
      }
      end = index + 1
    }
    return cells + [start..<end]
  }

  /// Whether words may be an item: they open with a capital and with no code.
  private static func isItem(_ cell: Range<Int>, _ bytes: [UInt8]) -> Bool {
    cell.count <= longest && bytes[cell.lowerBound].isASCIIUppercase
      && bytes[cell.upperBound - 1] != UInt8(ascii: ":")
      && !bytes[cell].prefix(while: { $0 != 0x20 }).contains(where: \.isASCIIDigit)
      && ListMarkerReader.marker(in: bytes, cell) == nil
  }

  /// Whether each column is in alphabetical order, but for one step in six.
  private static func isOrdered(_ rows: [Row], _ bytes: [UInt8]) -> Bool {
    rows[0].cells.indices.allSatisfy { column in
      let words = rows.filter { $0.cells.indices.contains(column) }
        .map { bytes[$0.cells[column]].lazy.map(\.asciiLowercased) }
      let back = zip(words, words.dropFirst()).count { $1.lexicographicallyPrecedes($0) }
      return back * 6 < words.count
    }
  }
}
