import SourceReading
import TextAnalysis
import Vocabulary

/// Tells lists of policies and chapters of manuals from policies.
extension HeaderReader {
  /// How many numbers, dates or rows of one kind a document prints that lists policies.
  private static let listed = 4
  /// How many lines below the names of columns are looked at.
  private static let longestList = 12
  /// How many rows below the names of their columns show a list, and how many entries a manual.
  private static let (rowsBelowNames, entries) = (2, 8)

  /// Whether four numbers, or four dates on which something takes effect, differ.
  var isListing: Bool {
    let numbers = fields.values[.number, default: []].compactMap {
      PolicyNumber.read(layout.reading.bytes, $0).map(layout.reading.text)
    }
    let dates = fields.values[.effective, default: []].compactMap { firstDate($0)?.date }
    return Set(numbers).count >= Self.listed || Set(dates).count >= Self.listed
  }

  /// Whether four lines or rows begin with a policy's number and hold a date, or two below the names
  /// of such columns: a list of policies.
  var isTable: Bool {
    let lines = layout.reading.lines.prefix(Self.longest).lazy.map(layout.reading.trim)
    let rows = lines.filter(isRow).prefix(Self.listed)
    if rows.count == Self.listed { return true }
    if isNumberedList(lines.drop { !namesNumberAndTitle($0) }.dropFirst()) { return true }
    let below = lines.drop { !namesColumns($0) }.dropFirst()
    return below.filter(isRow).prefix(Self.rowsBelowNames).count == Self.rowsBelowNames
      || below.prefix(Self.longestList).filter(isDatedRow).prefix(Self.rowsBelowNames).count
        == Self.rowsBelowNames
  }

  /// Whether a row has a date and nothing else in one of its cells, or ends in a number and a date.
  private func isDatedRow(_ line: Range<Int>) -> Bool {
    let bytes = layout.reading.bytes
    let cells = TableRow.cells(bytes, line)
    if cells.count >= 2 {
      return cells.contains { DateReader.whole(in: bytes, $0)?.range == $0 }
    }
    guard line.count <= 200, let date = DateReader.dates(in: bytes, line).last?.range,
      date.upperBound == line.upperBound,
      let word = WhiteSpace.words(bytes, line.lowerBound..<date.lowerBound).last
    else { return false }
    return PolicyNumber.alone(bytes, word) == word
  }

  private func isRow(_ line: Range<Int>) -> Bool {
    let bytes = layout.reading.bytes
    guard line.count >= 20, let end = line.first(where: { bytes[$0].isASCIISpace }) else {
      return false
    }
    let word = line.lowerBound..<end
    return PolicyNumber.alone(bytes, word) != nil
      && bytes[word].contains(where: { ".-".utf8.contains($0) })
      && DateReader.first(in: bytes, end..<line.upperBound) != nil
  }

  /// Whether a row is the names of a list's columns: `ID | Title | Last Review | …`.
  private func namesColumns(_ line: Range<Int>) -> Bool {
    guard line.count <= 160 else { return false }
    let cells = TableRow.cells(layout.reading.bytes, line)
    if cells.count >= 3 {
      let names = cells.map { HeadingWords.normalized(layout.reading.bytes, $0) }
      let fields = names.map(layout.reading.vocabulary.headerLabels.meaning)
      return (fields.contains(.title) || names.contains(where: namesTitle))
        && zip(fields, names).contains { field, name in
          field?.isDate ?? false || field == .ignored && name.suffix(5).elementsEqual(" date".utf8)
        }
    }
    let tokens = HeaderTokenizer.tokens([line], layout.reading)
    let fields = tokens.allSatisfy { $0.field != nil } ? tokens.compactMap(\.field) : []
    return fields.count >= 2 && fields.contains(.title) && fields.contains(where: \.isDate)
  }

  /// Whether a row is the names of two columns, for numbers and for titles: `Policy # | Policy Title`.
  private func namesNumberAndTitle(_ line: Range<Int>) -> Bool {
    guard line.count <= 160, case let cells = TableRow.cells(layout.reading.bytes, line),
      cells.count >= 2
    else { return false }
    let fields = cells.map { layout.reading.vocabulary.headerLabels.meaning(of: words($0)) }
    return fields.contains(.number) && fields.contains(.title)
  }

  /// Whether the next rows each begin with another number and go on with words.
  private func isNumberedList(_ rows: some Sequence<Range<Int>>) -> Bool {
    let bytes = layout.reading.bytes
    let first = Array(rows.lazy.filter { !$0.isEmpty && hasWord($0) }.prefix(Self.numberedRows))
    let numbers = first.compactMap { row -> String? in
      guard let cell = TableRow.cells(bytes, row).first, cell.count < row.count,
        PolicyNumber.alone(bytes, cell) == cell
      else { return nil }
      return layout.reading.text(cell)
    }
    return numbers.count == Self.numberedRows && Set(numbers).count == numbers.count
  }

  /// How many such rows show a list.
  private static let numberedRows = 3

  /// Whether a column's name ends in the word for a title: `Guideline Title`, `MNG Title`.
  private func namesTitle(_ words: [UInt8]) -> Bool {
    words.count <= 30
      && [" title", " name"].contains { words.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  /// Whether a table of contents lists the numbered chapters of a manual: `170.1 - Patient Education`.
  var isManual: Bool {
    let bytes = layout.reading.bytes
    let entries = layout.reading.lines.prefix(Self.longest).lazy.map(layout.reading.trim).filter {
      line in
      let number = bytes[line].prefix { $0.isASCIIDigit || $0 == UInt8(ascii: ".") }
      return (4...8).contains(number.count) && number.contains(UInt8(ascii: "."))
        && number.prefix { $0.isASCIIDigit }.count >= 2
        && bytes[number.endIndex..<line.upperBound].starts(with: " - ".utf8)
    }
    return entries.prefix(Self.entries).count == Self.entries
  }
}
