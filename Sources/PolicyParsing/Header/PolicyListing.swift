import SourceReading
import TextAnalysis
import Vocabulary

/// Tells lists of policies and chapters of manuals from policies.
extension HeaderReader {
  /// How many numbers, dates or rows of one kind a document prints that lists policies.
  private static let listed = 4
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
    guard rows.count >= Self.rowsBelowNames, let first = rows.first else { return false }
    return lines.contains { $0.upperBound <= first.lowerBound && namesColumns($0) }
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
    let cells = TableRow.cells(layout.reading.bytes, line)
    guard cells.count >= 3 else { return false }
    let fields = cells.compactMap {
      layout.reading.vocabulary.headerLabels.meaning(
        of: HeadingWords.normalized(layout.reading.bytes, $0))
    }
    return fields.contains(.title) && fields.contains(where: \.isDate)
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
