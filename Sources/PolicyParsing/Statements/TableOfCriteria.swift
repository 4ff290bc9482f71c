import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// A table whose rows are indications or services with their criteria, read out of its blocks.
struct TableOfCriteria {
  /// A row.
  struct Row {
    /// The name that the row has, in the source.
    var name: Range<Int>
    /// The words on which its list hangs, or its criteria where it has no list; nil where the list stands
    /// alone.
    var words: Range<Int>?
    /// The list below them.
    var run: ListRun?
    var forest: [ListNode] = []

    /// The name and the words behind it.
    var quote: Range<Int> { name.lowerBound..<max(name.upperBound, words?.upperBound ?? 0) }
  }

  let head: CriteriaTableHead
  private(set) var rows: [Row] = []
  /// The block behind the table.
  private(set) var end: Int

  /// Reads the table that begins at a block; nil where none does, or no row has criteria.
  init?(at block: Int, before limit: Int, _ layout: Layout, run: (Int) -> ListRun?) {
    let bytes = layout.reading.bytes
    guard let head = CriteriaTable.head(layout.blocks[block], layout.reading) else { return nil }
    self.head = head
    end = block + 1
    while end < limit, layout.blocks[end].kind == .row {
      if CriteriaTable.head(layout.blocks[end], layout.reading) != nil {
        end += 1
        continue
      }
      var cells = TableRow.cells(bytes, layout.blocks[end].content)
      if cells.count == 1 { cells = CriteriaTableHead.parts(bytes, cells[0]) }
      guard let name = cells.first else { break }
      let standsBelow =
        end + 1 < limit && cells.count < head.columnCount
        && [.item, .paragraph].contains(layout.blocks[end + 1].kind)
      var row = Row(name: name, words: standsBelow ? nil : Self.criteria(cells, head))
      end += 1
      if row.words == nil, end < limit, layout.blocks[end].kind == .paragraph {
        row.words = layout.blocks[end].content
        end += 1
      }
      if let run = run(end) {
        row.run = run
        row.forest = ListTree.forest(run, layout.blocks, layout.reading)
        end = run.end
      }
      while row.run == nil, end < limit, layout.blocks[end].kind == .paragraph,
        layout.reading.cells.contains(row.words?.lowerBound ?? -1),
        layout.blocks[end].indent > layout.blocks[block].indent + 8
      {
        row.words = (row.words?.lowerBound ?? name.lowerBound)..<layout.blocks[end].range.upperBound
        end += 1
      }
      let isWrapped =
        bytes[name.lowerBound] == UInt8(ascii: "(") || bytes[name.lowerBound].isASCIILowercase
      if row.words != nil || row.run != nil, rows.isEmpty || !isWrapped { rows.append(row) }
    }
    if rows.isEmpty { return nil }
  }

  /// The criteria's cell of a row; nil where its words stand below the row.
  private static func criteria(_ cells: [Range<Int>], _ head: CriteriaTableHead) -> Range<Int>? {
    guard cells.count > 1 else { return nil }
    return cells.count > head.column ? cells[head.column] : nil
  }
}
