import EvidenceModel
import SourceReading
import TextAnalysis

/// Reads a policy's table of populations, interventions, comparators and outcomes.
enum PICOReader {
  private static let columns = ["population", "intervention", "comparator", "outcome"]

  /// Whether a block is the table's first row.
  static func isHeader(_ block: Block, _ reading: Reading) -> Bool {
    guard block.kind == .row, block.range.count <= 200 else { return false }
    return columnOrder(block, reading) != nil
  }

  /// The rows of all such tables.
  static func questions(in layout: Layout) -> [PICOQuestion] {
    layout.sections([.questions]).flatMap { section -> [PICOQuestion] in
      let blocks = layout.sections[section].blocks.map { layout.blocks[$0] }
      guard let header = blocks.firstIndex(where: { isHeader($0, layout.reading) }),
        let order = columnOrder(blocks[header], layout.reading)
      else { return [] }
      return blocks[(header + 1)...].prefix { $0.kind == .row }
        .compactMap { question($0, order, layout.reading) }
    }
  }

  /// For each of the four columns its place in the row, or nil where one is missing.
  private static func columnOrder(_ block: Block, _ reading: Reading) -> [Int]? {
    let cells = TableRow.cells(reading.bytes, block.content).map {
      String(decoding: reading.bytes[$0].map(\.asciiLowercased), as: UTF8.self)
    }
    let order = columns.compactMap { name in cells.firstIndex { $0.contains(name) } }
    return order.count == columns.count && Set(order).count == columns.count ? order : nil
  }

  private static func question(_ row: Block, _ order: [Int], _ reading: Reading) -> PICOQuestion? {
    let cells = TableRow.cells(reading.bytes, row.content)
    guard let last = order.max(), last < cells.count else { return nil }
    let parts = order.map { entries(cells[$0], reading) }
    return PICOQuestion(
      populations: parts[0], interventions: parts[1], comparators: parts[2], outcomes: parts[3],
      span: reading.span(row.range))
  }

  /// A cell's bulleted entries after its lead (`Individuals:`), or all of it.
  private static func entries(_ cell: Range<Int>, _ reading: Reading) -> [Quotation] {
    let bullet = Array("•".utf8)
    var starts: [Int] = []
    var index = cell.lowerBound
    while index + bullet.count <= cell.upperBound {
      if reading.bytes[index..<(index + bullet.count)].elementsEqual(bullet) {
        starts.append(index)
      }
      index += 1
    }
    if starts.isEmpty {
      let colon = cell.first { reading.bytes[$0] == UInt8(ascii: ":") }
      let entry = reading.quote((colon.map { $0 + 1 } ?? cell.lowerBound)..<cell.upperBound)
      // A page break may have taken what follows a lead.
      return entry.text.isEmpty ? [] : [entry]
    }
    return starts.indices.map { position in
      let end = position + 1 < starts.count ? starts[position + 1] : cell.upperBound
      return reading.quote((starts[position] + bullet.count)..<end)
    }.filter { !$0.text.isEmpty }
  }
}
