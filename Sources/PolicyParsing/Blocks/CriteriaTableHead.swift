import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// The row that names the columns of a table of criteria: `Indication | Criteria`.
struct CriteriaTableHead: Hashable, Sendable {
  /// What the rows are named by.
  var subject: CriteriaTableVocabulary.Subject
  /// The cell of the rows' criteria, and how many cells there are.
  var (column, columnCount): (Int, Int)
  /// The class that meeting the criteria names, where the column's name says it.
  var value: DeterminationClass?
  /// The name of that column.
  var name: Range<Int>

  /// The longest of such rows, in bytes, and its most cells.
  private static let (longest, mostCells) = (240, 5)
  /// The fewest spaces that part two columns.
  private static let gap = 3

  /// Reads a line; nil where it names no columns of such a table.
  init?(_ line: Range<Int>, _ bytes: [UInt8]) {
    guard line.count <= Self.longest else { return nil }
    var cells = TableRow.cells(bytes, line)
    if cells.count < 2 { cells = Self.parts(bytes, line) }
    guard (2...Self.mostCells).contains(cells.count),
      let subject = CriteriaTableVocabulary.subjects[Self.words(bytes, cells[0])]
    else { return nil }
    for (column, cell) in cells.enumerated().dropFirst() {
      guard let value = CriteriaTableVocabulary.criteria[Self.words(bytes, cell)] else { continue }
      self.subject = subject
      (self.column, columnCount) = (column, cells.count)
      self.value = value
      name = cell
      return
    }
    return nil
  }

  /// The parts of a line between gaps.
  static func parts(_ bytes: [UInt8], _ line: Range<Int>) -> [Range<Int>] {
    let text = WhiteSpace.trim(bytes, line)
    var parts: [Range<Int>] = []
    var (start, spaces) = (text.lowerBound, 0)
    for index in text {
      if bytes[index] == 0x20 {
        spaces += 1
        continue
      }
      if spaces >= gap {
        parts.append(start..<(index - spaces))
        start = index
      }
      spaces = 0
    }
    return text.isEmpty ? [] : parts + [start..<text.upperBound]
  }

  private static func words(_ bytes: [UInt8], _ cell: Range<Int>) -> String {
    guard cell.count <= 60 else { return "" }
    return String(decoding: HeadingWords.normalized(bytes, cell), as: UTF8.self)
  }
}
