import SourceReading
import TextAnalysis
import Vocabulary

/// Pairs the labels of a header with the values that stand below them in the same column.
///
/// ```
/// Medical Necessity Guideline:      Creation       Review
/// Bed Therapy                       Date:          Date:
///                                   05/16/2023     08/07/2024
/// ```
///
/// Only where a cell is a label and nothing else and the cell below it is its value and nothing
/// else; what the two overlap tells that they belong together.
struct ColumnFields: Sendable {
  /// How many lines below a label its value may stand, and the widest gap between the two.
  private static let (reach, breaks) = (5, 6)
  /// How many lines of a header are looked at.
  private static let most = 60
  /// How far the left edges of a title and its label differ at most.
  private static let shift = 3

  /// The dates by their fields.
  private(set) var dates: [HeaderField: Range<Int>] = [:]
  /// Titles below a label of a title or below the document's type with a colon.
  private(set) var titles: [Range<Int>] = []
  /// Numbers below their labels.
  private(set) var numbers: [Range<Int>] = []

  /// A cell and the columns that it fills.
  private struct Cell {
    var range: Range<Int>
    var columns: Range<Int>
  }

  private let bytes: [UInt8]
  private let vocabulary: PolicyVocabulary
  private var rows: [[Cell]] = []

  /// Reads the cells of a header's lines.
  init(_ lines: [Range<Int>], _ reading: Reading) {
    bytes = reading.bytes
    vocabulary = reading.vocabulary
    let printed = lines.lazy.filter {
      $0.count <= 300 && reading.bytes[$0].contains(where: \.isWordByte)
    }.prefix(Self.most)
    rows = printed.map { Self.cells($0, reading.bytes) }
    // One column needs no pairing: what follows a label is its value.
    guard rows.contains(where: { $0.count > 1 }) else { return }
    for (row, cells) in rows.enumerated() {
      for cell in cells { read(cell, row) }
    }
  }

  /// The cells of a line, parted by pipes or three spaces.
  private static func cells(_ line: Range<Int>, _ bytes: [UInt8]) -> [Cell] {
    let start = bytes[..<line.lowerBound].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let (width, columns) = line.reduce(into: (line.lowerBound - start, [Int]())) { state, index in
      state.1.append(state.0)
      if bytes[index] & 0xC0 != 0x80 { state.0 += 1 }
    }
    var cells: [Cell] = []
    var (first, spaces) = (line.lowerBound, 0)
    func add(_ end: Int) {
      let range = WhiteSpace.trim(bytes, first..<end)
      guard !range.isEmpty else { return }
      let left = columns[range.lowerBound - line.lowerBound]
      let right =
        range.upperBound == line.upperBound
        ? width : columns[range.upperBound - line.lowerBound]
      cells.append(Cell(range: range, columns: left..<max(right, left + 1)))
    }
    for index in line {
      spaces = bytes[index] == 0x20 ? spaces + 1 : 0
      if spaces == 3 || bytes[index] == UInt8(ascii: "|") {
        add(index)
        first = index + 1
      }
    }
    add(line.upperBound)
    return cells
  }

  private mutating func read(_ cell: Cell, _ row: Int) {
    let folded = HeadingWords.normalized(bytes, cell.range)
    let endsInColon = bytes[cell.range.upperBound - 1] == UInt8(ascii: ":")
    let known = vocabulary.headerLabels.meaning(of: folded) ?? signed(cell.range)
    if known == .title || endsInColon && vocabulary.documentTypes.meaning(of: folded) != nil {
      if endsInColon || folded.contains(0x20), let title = below(cell, row).first,
        abs(title.columns.lowerBound - cell.columns.lowerBound) <= Self.shift
      {
        titles.append(title.range)
      }
    } else if known == .number {
      if let value = below(cell, row).first, value.range.count <= 24,
        PolicyNumber.hasDigits(bytes, value.range, atLeast: 3),
        PolicyNumber.read(bytes, value.range) == value.range,
        DateReader.first(in: bytes, value.range) == nil
      {
        numbers.append(value.range)
      }
    } else {
      let right = rows[row].first { $0.columns.lowerBound >= cell.columns.upperBound }
      // A date beside a label is its value.
      let hasOwn = right.map { DateReader.whole(in: bytes, $0.range)?.range == $0.range } ?? false
      if !hasOwn { readDate(cell, row) }
    }
  }

  /// What a label with a number sign names: `Guideline #`.
  private func signed(_ range: Range<Int>) -> HeaderField? {
    let label = bytes[range].map(\.asciiLowercased).filter { $0 != UInt8(ascii: ":") }
    return label.last == UInt8(ascii: "#") ? vocabulary.headerLabels.meaning(of: label) : nil
  }

  /// Reads the date below a label, which may go on in the cell below it.
  private mutating func readDate(_ cell: Cell, _ row: Int) {
    guard mayBeLabel(cell.range) else { return }
    var words = DateLabel.words(bytes, cell.range)
    var label = cell.range
    for next in below(cell, row) {
      if DateReader.whole(in: bytes, next.range)?.range == next.range {
        let field =
          label == cell.range
          ? DateLabel.field(bytes, label, vocabulary) : DateLabelVocabulary.field(words)
        if let field, field.isDate, dates[field] == nil, isNamed(words, label) {
          dates[field] = next.range
        }
        return
      }
      guard mayBeLabel(next.range), words.count < 6 else { return }
      words += DateLabel.words(bytes, next.range)
      label = cell.range.lowerBound..<next.range.upperBound
    }
  }

  /// Whether words say that they are a label: a date's word, two words or a colon.
  private func isNamed(_ words: [String], _ label: Range<Int>) -> Bool {
    words.count >= 2 || words == ["effective"] || bytes[label.upperBound - 1] == UInt8(ascii: ":")
  }

  /// Whether each word of a cell can stand in a date's label.
  private func mayBeLabel(_ range: Range<Int>) -> Bool {
    guard range.count <= DateLabel.longest, !bytes[range].contains(where: \.isASCIIDigit),
      bytes[range.lowerBound].isASCIIUppercase
    else { return false }
    let words = DateLabel.words(bytes, range)
    return !words.isEmpty && words.allSatisfy(DateLabelVocabulary.isWord)
      || DateLabel.field(bytes, range, vocabulary) != nil
  }

  /// The cells below a cell that overlap it, none where one overlaps its neighbour as well.
  private func below(_ cell: Cell, _ row: Int) -> [Cell] {
    var (found, last): ([Cell], Int) = ([], cell.range.upperBound)
    let place = isPiped(rows[row]) ? rows[row].firstIndex { $0.range == cell.range } : nil
    for cells in rows[(row + 1)...].prefix(Self.reach) {
      guard let first = cells.first,
        bytes[last..<max(last, first.range.lowerBound)].count(where: { $0 == 0x0A }) <= Self.breaks
      else { break }
      last = first.range.upperBound
      if let place, isPiped(cells) {
        guard cells.count == rows[row].count else { break }
        found.append(cells[place])
        continue
      }
      let under = cells.filter { $0.columns.overlaps(cell.columns) }
      guard under.count <= 1 else { break }
      found += under
    }
    return found
  }

  /// Whether bars part the cells of a row: it has no columns but their order.
  private func isPiped(_ cells: [Cell]) -> Bool {
    zip(cells, cells.dropFirst()).contains { one, next in
      bytes[one.range.upperBound..<next.range.lowerBound].contains(UInt8(ascii: "|"))
    }
  }
}
