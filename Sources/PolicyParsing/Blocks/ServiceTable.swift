import SourceReading
import TextAnalysis
import Vocabulary

/// Tables that name services beside their codes, below a lead that judges them.
///
/// ```
/// The following procedures are considered investigational:
/// Procedure              CPT Codes
/// Nerve cooling          64999
/// ```
///
/// A row becomes an item of the lead's list, named by its first cell, so that the list is read as any other;
/// its codes stay in the item's range.
enum ServiceTable {
  /// The sign that stands for the mark that a row has not.
  static let sign: UInt16 = 0xFFFE
  /// The columns by which the rows below an item stand deeper than it.
  private static let depth = 4

  /// The blocks with such rows as items, without the names of their columns.
  static func mark(_ blocks: [Block], _ reading: Reading) -> [Block] {
    var marked: [Block] = []
    var index = 0
    while index < blocks.count {
      guard isHead(blocks[index], reading), let lead = marked.last, opens(lead, reading),
        let table = items(after: index, below: lead, blocks, reading)
      else {
        marked.append(blocks[index])
        index += 1
        continue
      }
      marked += table.items
      index = table.end
    }
    return marked
  }

  /// The range in which a block's codes stand.
  static func codes(of block: Block) -> Range<Int> {
    isRow(block) ? block.range : block.content
  }

  /// Whether a block is a row of such a table.
  static func isRow(_ block: Block) -> Bool { block.marker?.bullet == sign }

  // MARK: - Lines

  /// Where lines stand that are heads or rows of such tables whose columns gaps part: each opens a block.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func rows(_ lines: [Range<Int>], _ bytes: [UInt8]) -> [Int] {
    var rows: [Int] = []
    var isInTable = false
    for line in lines {
      let parts = CriteriaTableHead.parts(bytes, line)
      guard let first = parts.first else { continue }
      if parts.count > 1, isHead(parts, bytes) {
        isInTable = true
      } else if parts.count == 1 {
        continue
      } else {
        isInTable = isInTable && hasCodes(parts[parts.count - 1], bytes)
      }
      if isInTable { rows.append(first.lowerBound) }
    }
    return rows
  }

  // MARK: - Head

  /// Whether a line names the columns of such a table.
  static func isHead(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    let cells = TableRow.cells(bytes, line)
    return isHead(cells.count > 1 ? cells : CriteriaTableHead.parts(bytes, line), bytes)
  }

  private static func isHead(_ block: Block, _ reading: Reading) -> Bool {
    block.kind != .item && isHead(block.range, reading.bytes)
  }

  /// The most columns, and the longest name of one, in bytes.
  private static let (mostColumns, longestColumn) = (5, 60)

  private static func isHead(_ cells: [Range<Int>], _ bytes: [UInt8]) -> Bool {
    guard (2...mostColumns).contains(cells.count),
      cells.allSatisfy({ $0.count <= longestColumn }),
      CriteriaTableVocabulary.subjects[words(bytes, cells[0])] == .service
    else { return false }
    return cells.dropFirst().contains { cell in
      words(bytes, cell).split(separator: " ").contains {
        CriteriaTableVocabulary.codeColumns.contains(String($0))
      }
    }
  }

  private static func words(_ bytes: [UInt8], _ cell: Range<Int>) -> String {
    String(decoding: HeadingWords.normalized(bytes, cell), as: UTF8.self)
  }

  /// Whether a block is what such a table hangs on: a lead that ends in a colon, or a heading that determines.
  private static func opens(_ block: Block, _ reading: Reading) -> Bool {
    switch block.kind {
    case .paragraph, .item:
      block.content.last.map { reading.bytes[$0] == UInt8(ascii: ":") } ?? false
    case .heading: StatusHeading.read(reading, block.content) != nil
    default: false
    }
  }

  // MARK: - Rows

  /// The rows below a head as items, and the block behind them; nil where there are none.
  private static func items(
    after head: Int, below lead: Block, _ blocks: [Block], _ reading: Reading
  ) -> (items: [Block], end: Int)? {
    let indent = lead.kind == .item ? lead.indent + depth : blocks[head].indent
    var items: [Block] = []
    var index = head + 1
    while index < blocks.count {
      let block = blocks[index]
      if block.kind == .item {
        guard let row = items.last(where: isRow),
          block.indent > blocks[head].indent + 1 || leadsOn(row, reading)
        else { break }
        let first = items.last.map(isRow) ?? true ? nil : items.last(where: { !isRow($0) })
        items.append(deeper(block, below: first, than: indent, by: indent - blocks[head].indent))
      } else if isHead(block, reading) {
        // The columns are named again behind a page break.
      } else if let name = name(block, reading) {
        if items.last.map(isRow) ?? false, goesOn(name, reading) {
          extend(&items, to: block, name.upperBound)
        } else {
          items.append(item(block, name, indent))
        }
      } else if isWrapped(block, items, reading) {
        extend(&items, to: block, block.range.upperBound)
      } else {
        break
      }
      index += 1
    }
    return items.isEmpty ? nil : (items, index)
  }

  /// The name that a row has; nil where a block is none.
  private static func name(_ block: Block, _ reading: Reading) -> Range<Int>? {
    switch block.kind {
    case .row:
      return TableRow.cells(reading.bytes, block.range).first
    case .paragraph, .heading:
      let parts = CriteriaTableHead.parts(reading.bytes, block.range)
      guard parts.count > 1, parts.dropFirst().contains(where: { hasCodes($0, reading.bytes) })
      else { return nil }
      return parts[0]
    default: return nil
    }
  }

  /// Whether a cell prints codes, which have at least four figures in a row, or says that there is none.
  private static func hasCodes(_ cell: Range<Int>, _ bytes: [UInt8]) -> Bool {
    let longest = bytes[cell].split { !$0.isASCIIDigit }.map(\.count).max() ?? 0
    return longest >= 4 || CriteriaTableVocabulary.noCodes.contains(words(bytes, cell))
  }

  /// Whether the words of a row go on with the name above.
  private static func goesOn(_ name: Range<Int>, _ reading: Reading) -> Bool {
    let first = reading.bytes[name.lowerBound]
    return first.isASCIILowercase || first == UInt8(ascii: "(")
  }

  /// Whether a line below a row is the rest of its name.
  private static func isWrapped(_ block: Block, _ items: [Block], _ reading: Reading) -> Bool {
    block.kind == .paragraph && !block.hasBlankBefore && (items.last.map(isRow) ?? false)
      && block.content.count <= longestColumn
      && block.content.last.map { !".:".utf8.contains(reading.bytes[$0]) } ?? false
  }

  private static func item(_ block: Block, _ name: Range<Int>, _ indent: Int) -> Block {
    var item = block
    item.kind = .item
    item.content = name
    item.indent = indent
    item.heading = nil
    item.marker = ListMarker(label: nil, readings: [], bullet: sign, length: 0)
    return item
  }

  /// Whether a row's name opens a list: `Endoscopic procedures, including:`.
  private static func leadsOn(_ row: Block, _ reading: Reading) -> Bool {
    row.content.last.map { reading.bytes[$0] == UInt8(ascii: ":") } ?? false
  }

  /// An item of a list in a cell, below the row's name; one with the bullet of the item before it is of the
  /// same list.
  private static func deeper(
    _ block: Block, below last: Block?, than indent: Int, by columns: Int
  ) -> Block {
    var block = block
    let bullet = block.marker?.bullet
    let isSibling = bullet != nil && last?.marker?.bullet == bullet
    block.indent =
      isSibling ? last?.indent ?? 0 : max(block.indent + max(0, columns), indent + depth)
    return block
  }

  private static func extend(_ items: inout [Block], to block: Block, _ end: Int) {
    let last = items.count - 1
    items[last].content = items[last].content.lowerBound..<end
    items[last].range = items[last].range.lowerBound..<block.range.upperBound
  }
}
