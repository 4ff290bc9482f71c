import SourceReading
import TextAnalysis
import Vocabulary

/// Finds the lines of a labelled title that another column's labels part:
///
/// ```
/// Policy Name:   Bed Therapy for          Policy #:   HB-37        SUBJECT: BED THERAPY    EFFECTIVE DATE: 11/19/99
///                Adults                                            (COLD BEDS) REVISED DATE: 04/17/02
/// ```
extension HeaderReader {
  /// The most lines that go on with a title, and the longest of them, in bytes.
  private static let (mostParts, longestPart) = (3, 80)
  /// The leftmost column in which a value stands below another.
  private static let leftmost = 4

  /// A title with its parts on the lines below it.
  func titleParts(_ title: Range<Int>) -> [Range<Int>] {
    guard let line = lines.first(where: { $0.contains(title.lowerBound) }) else { return [title] }
    let cells = parts(of: title, line) { cellBelow(title, $0, $1) }
    guard cells.count == 1, line.lowerBound < title.lowerBound, title.upperBound <= line.upperBound,
      isBeforeOwnLabel(title, line)
    else { return cells }
    return parts(of: title, line) { partBelow(title, $0, $1) }
  }

  /// A title and what a rule finds on each of the lines right below it.
  private func parts(
    of title: Range<Int>, _ line: Range<Int>,
    _ below: (_ line: Range<Int>, _ next: Range<Int>) -> Range<Int>?
  ) -> [Range<Int>] {
    var (parts, line) = ([title], line)
    while parts.count <= Self.mostParts, let next = lineRightBelow(line),
      let part = below(line, next)
    {
      parts.append(part)
      line = next
    }
    return parts
  }

  /// The cell below a title's cell, where it is the only one of its row: what did not fit above it.
  private func cellBelow(
    _ title: Range<Int>, _ line: Range<Int>, _ next: Range<Int>
  ) -> Range<Int>? {
    let bytes = layout.reading.bytes
    let isBar = { (index: Int) in bytes[index] == UInt8(ascii: "|") }
    guard isBar(line.lowerBound), isBar(next.lowerBound),
      let cell = TableRow.cells(bytes, next).first, TableRow.cells(bytes, next).count == 1,
      (next.lowerBound..<cell.lowerBound).count(where: isBar) == barsBefore(title),
      cell.count <= Self.longestPart, hasWord(cell), DateReader.first(in: bytes, cell) == nil
    else { return nil }
    return cell
  }

  /// How many bars stand before a title on its row.
  private func barsBefore(_ title: Range<Int>) -> Int {
    let bytes = layout.reading.bytes
    let start = bytes[..<title.lowerBound].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return (start..<title.lowerBound).count { bytes[$0] == UInt8(ascii: "|") }
  }

  /// Whether a label of another column stands behind a title on its line.
  private func isBeforeOwnLabel(_ title: Range<Int>, _ line: Range<Int>) -> Bool {
    let tokens = HeaderTokenizer.tokens([line], layout.reading)
    guard let first = tokens.first, first.range.lowerBound == line.lowerBound,
      first.field == .title,
      let label = tokens.first(where: { $0.range.lowerBound >= title.upperBound }),
      let field = label.field
    else { return false }
    return Self.isOwn(field) || field == .ignored
  }

  private func lineRightBelow(_ line: Range<Int>) -> Range<Int>? {
    let bytes = layout.reading.bytes
    guard let next = lines.first(where: { $0.lowerBound >= line.upperBound && !$0.isEmpty }),
      bytes[line.upperBound..<next.lowerBound].count(where: { $0 == 0x0A }) == 1
    else { return nil }
    return next
  }

  /// The first words of the next line where they stand in the title's column, or where they and the
  /// title are in capitals and a label follows both.
  private func partBelow(
    _ title: Range<Int>, _ line: Range<Int>, _ next: Range<Int>
  ) -> Range<Int>? {
    let bytes = layout.reading.bytes
    let tokens = HeaderTokenizer.tokens([next], layout.reading)
    guard let part = tokens.first, part.field == nil, part.range.lowerBound == next.lowerBound,
      part.range.count <= Self.longestPart, hasWord(part.range),
      DateReader.first(in: bytes, part.range) == nil, !isSectionName(part.range),
      !isTypeLine(part.range), bytes[part.range].last != UInt8(ascii: ":"),
      PolicyNumber.alone(bytes, part.range) == nil
    else { return nil }
    let column = columnOf(title.lowerBound)
    if column >= Self.leftmost, abs(columnOf(next.lowerBound) - column) <= 1 { return part.range }
    let isShouted = [title, part.range].allSatisfy {
      !bytes[$0].contains(where: \.isASCIILowercase)
    }
    return isShouted && tokens.count > 1 && tokens[1].field != nil ? part.range : nil
  }

  private func columnOf(_ offset: Int) -> Int {
    let bytes = layout.reading.bytes
    let start = bytes[..<offset].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return bytes[start..<offset].count { $0 & 0xC0 != 0x80 }
  }
}
