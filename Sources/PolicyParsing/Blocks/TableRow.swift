import SourceReading
import TextAnalysis

/// A line whose parts stand in columns.
enum TableRow {
  /// The cells of a line parted by tabs or pipes, without empty ones; one cell for a line of prose.
  static func cells(_ bytes: [UInt8], _ line: Range<Int>) -> [Range<Int>] {
    let pipes = bytes[line].reduce(into: 0) { $0 += $1 == UInt8(ascii: "|") ? 1 : 0 }
    let parting: UInt8 = pipes >= 1 ? UInt8(ascii: "|") : 0x09
    let dates = pipes >= 2 ? datesWithPipes(bytes, line) : []
    var cells: [Range<Int>] = []
    var start = line.lowerBound
    for index in line.lowerBound...line.upperBound
    where index == line.upperBound
      || bytes[index] == parting && !dates.contains(where: { $0.contains(index) })
    {
      let cell = WhiteSpace.trim(bytes, start..<index)
      if !cell.isEmpty { cells.append(cell) }
      start = index + 1
    }
    return cells
  }

  /// Where dates stand whose parts are parted by pipes: `01|31|2026`.
  private static func datesWithPipes(_ bytes: [UInt8], _ line: Range<Int>) -> [Range<Int>] {
    let isBetweenDigits = line.dropFirst().dropLast().contains {
      bytes[$0] == UInt8(ascii: "|") && bytes[$0 - 1].isASCIIDigit && bytes[$0 + 1].isASCIIDigit
    }
    return isBetweenDigits ? DateReader.dates(in: bytes, line).map(\.range) : []
  }
}
