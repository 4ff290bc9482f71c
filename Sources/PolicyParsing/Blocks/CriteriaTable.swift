import SourceReading
import TextAnalysis
import Vocabulary

/// Makes rows of the lines that name the rows of a table of criteria, where the criteria stand below
/// them: a cell that holds a list is read as lines of its own.
enum CriteriaTable {
  /// The longest name of a row, in bytes.
  private static let longestName = 200

  /// The blocks with such rows.
  static func mark(_ blocks: [Block], _ reading: Reading) -> [Block] {
    var blocks = blocks
    var index = 0
    while index < blocks.count {
      guard head(blocks[index], reading) != nil else {
        index += 1
        continue
      }
      makeRow(&blocks[index])
      index = markRows(&blocks, after: index, reading)
    }
    return blocks
  }

  /// The head that a block is.
  static func head(_ block: Block, _ reading: Reading) -> CriteriaTableHead? {
    guard block.kind != .item else { return nil }
    return CriteriaTableHead(block.range, reading.bytes)
  }

  /// Marks the rows below a head and returns the block behind them.
  private static func markRows(
    _ blocks: inout [Block], after head: Int, _ reading: Reading
  ) -> Int {
    var index = head + 1
    while index < blocks.count {
      switch blocks[index].kind {
      case .row: splitItem(&blocks, index, reading)
      case .item, .connective:
        guard index > head + 1 else { return index }
      default:
        if isGapped(blocks[index], reading) {
          makeRow(&blocks[index])
        } else if isName(index, blocks, reading) {
          makeRow(&blocks[index])
          if index + 1 < blocks.count, isLead(index + 1, blocks, reading) {
            makeLead(&blocks[index + 1])
            index += 1
          }
        } else if blocks[index - 1].kind == .row, leads(index, blocks, reading) {
          makeLead(&blocks[index])
        } else if !leadsOn(index, blocks, reading) {
          return index
        }
      }
      index += 1
    }
    return index
  }

  /// Parts a row whose criteria open with an item of a list: its name, and the item.
  private static func splitItem(_ blocks: inout [Block], _ index: Int, _ reading: Reading) {
    let cells = TableRow.cells(reading.bytes, blocks[index].content)
    guard cells.count == 2, index + 1 < blocks.count, blocks[index + 1].kind == .item,
      let marker = ListMarkerReader.marker(in: reading.bytes, cells[1]),
      marker.length < cells[1].count
    else { return }
    var item = blocks[index]
    item.kind = .item
    item.range = cells[1]
    item.content = (cells[1].lowerBound + marker.length)..<cells[1].upperBound
    item.marker = marker
    item.indent = blocks[index + 1].indent
    item.hasBlankBefore = false
    blocks[index].range = cells[0]
    blocks[index].content = cells[0]
    blocks.insert(item, at: index + 1)
  }

  private static func makeLead(_ block: inout Block) {
    block.kind = .paragraph
    block.content = block.range
    block.heading = nil
  }

  /// Whether a line below a name holds its criteria or leads to them.
  private static func isLead(_ index: Int, _ blocks: [Block], _ reading: Reading) -> Bool {
    [.paragraph, .heading].contains(blocks[index].kind)
      && (reading.cells.contains(blocks[index].range.lowerBound) || leads(index, blocks, reading))
  }

  /// Whether a gap parts a name from its criteria on one line: `Asthma      BOTH of the following:`.
  private static func isGapped(_ block: Block, _ reading: Reading) -> Bool {
    guard block.range.count <= longestName else { return false }
    let parts = CriteriaTableHead.parts(reading.bytes, block.range)
    return parts.count == 2 && parts[0].count <= 80
  }

  private static func makeRow(_ block: inout Block) {
    block.kind = .row
    block.content = block.range
    block.heading = nil
  }

  /// Whether a line names a row: criteria stand right below it.
  private static func isName(_ index: Int, _ blocks: [Block], _ reading: Reading) -> Bool {
    let block = blocks[index]
    guard index + 1 < blocks.count, let last = block.content.last,
      block.content.count <= longestName, !".:;".utf8.contains(reading.bytes[last])
    else { return false }
    let next = blocks[index + 1]
    if reading.cells.contains(block.range.lowerBound),
      reading.cells.contains(next.range.lowerBound)
    {
      return true
    }
    let words = HeadingWords.normalized(reading.bytes, block.content)
    if reading.vocabulary.sectionHeadings.meaning(of: words) != nil { return false }
    return next.kind == .item || leads(index + 1, blocks, reading)
  }

  /// Whether a line leads to items: `BOTH of the following:`.
  private static func leads(_ index: Int, _ blocks: [Block], _ reading: Reading) -> Bool {
    let block = blocks[index]
    guard index + 1 < blocks.count, let last = block.content.last,
      block.kind == .paragraph || block.kind == .heading, block.content.count <= longestName
    else { return false }
    let hasItems = blocks[index + 1].kind == .item
    let hasColon = reading.bytes[last] == UInt8(ascii: ":")
    if hasItems, hasColon { return true }
    let text = reading.clean(block.content)
    return (hasItems || hasColon)
      && CombinatorReader.printed(in: text, text.all, reading.vocabulary) != nil
  }

  /// Whether a paragraph stands between items of one row, or on the right of a row's first line.
  private static func leadsOn(_ index: Int, _ blocks: [Block], _ reading: Reading) -> Bool {
    let block = blocks[index]
    guard block.kind == .paragraph else { return false }
    if reading.cells.contains(block.range.lowerBound) { return true }
    return index + 1 < blocks.count && blocks[index + 1].kind == .item
      && (blocks[index + 1].marker?.readings.contains { $0.ordinal > 1 } ?? false)
  }
}
