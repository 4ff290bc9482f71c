import SourceReading
import TextAnalysis

/// A line whose parts stand in columns.
enum TableRow {
  /// The cells of a line parted by tabs or pipes, without empty ones; one cell for a line of prose.
  static func cells(_ bytes: [UInt8], _ line: Range<Int>) -> [Range<Int>] {
    let pipes = bytes[line].reduce(into: 0) { $0 += $1 == UInt8(ascii: "|") ? 1 : 0 }
    let parting: UInt8 = pipes >= 1 ? UInt8(ascii: "|") : 0x09
    var cells: [Range<Int>] = []
    var start = line.lowerBound
    for index in line.lowerBound...line.upperBound
    where index == line.upperBound || bytes[index] == parting {
      let cell = WhiteSpace.trim(bytes, start..<index)
      if !cell.isEmpty { cells.append(cell) }
      start = index + 1
    }
    return cells
  }
}
