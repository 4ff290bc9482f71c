import SourceReading
import TextAnalysis
import Vocabulary

/// Makes items of names, and of the leads below them, whose lists are the alternatives of one lead.
///
/// ```
/// Bed rest may be considered medically necessary for EITHER of the following conditions:
/// Gout
/// To ease pain when ALL of the following are met:
///   • …
/// Sprue
/// To gain weight when ALL of the following are met:
///   • …
/// ```
enum NamedGroups {
  /// The signs that stand for the marks that names and leads have not.
  private static let name: UInt16 = 0xFFFB
  private static let lead: UInt16 = 0xFFFA
  /// The longest name, in bytes.
  private static let longestName = 80
  /// The columns by which each level stands deeper than the one above it.
  private static let depth = 4

  /// Marks the names and leads of such lists; one alone is no list of them.
  static func mark(_ blocks: [Block], _ reading: Reading) -> [Block] {
    var blocks = blocks
    var index = 0
    while index < blocks.count {
      let groups =
        opensAlternatives(blocks[index], reading) ? groups(after: index, blocks, reading) : []
      if groups.count > 1 {
        for group in groups { nest(&blocks, group, below: blocks[index].indent) }
      }
      index = max(groups.last?.upperBound ?? 0, index + 1)
    }
    return blocks
  }

  /// Whether a paragraph leads to a list of which one is enough.
  private static func opensAlternatives(_ block: Block, _ reading: Reading) -> Bool {
    guard block.kind == .paragraph, endsInColon(block, reading) else { return false }
    let text = reading.clean(block.content)
    return CombinatorReader.printed(in: text, text.all, reading.vocabulary) == .any
  }

  /// Stretches of a name, a lead and the items below it.
  private static func groups(
    after start: Int, _ blocks: [Block], _ reading: Reading
  ) -> [Range<Int>] {
    var groups: [Range<Int>] = []
    var index = start + 1
    while index + 2 < blocks.count, isName(blocks[index], reading),
      leads(blocks[index + 1], reading), blocks[index + 2].kind == .item
    {
      let end = blocks[(index + 2)...].firstIndex { $0.kind != .item && $0.kind != .connective }
      groups.append(index..<(end ?? blocks.count))
      index = groups[groups.count - 1].upperBound
    }
    return groups
  }

  /// Whether a short line without a stop and without a combinator stands by itself.
  private static func isName(_ block: Block, _ reading: Reading) -> Bool {
    guard block.kind == .paragraph, block.content.count <= longestName,
      let last = block.content.last, !".:;,*".utf8.contains(reading.bytes[last])
    else { return false }
    let words = reading.clean(block.content).lowered.split { !$0.isASCIILetter }
    return !words.contains {
      CombinatorVocabulary.sentenceWords.contains(String(decoding: $0, as: UTF8.self))
    }
  }

  private static func leads(_ block: Block, _ reading: Reading) -> Bool {
    guard block.kind == .paragraph, endsInColon(block, reading) else { return false }
    let text = reading.clean(block.content)
    return CombinatorReader.printed(in: text, text.all, reading.vocabulary) != nil
      || text.first("following", in: text.all) != nil
  }

  private static func endsInColon(_ block: Block, _ reading: Reading) -> Bool {
    block.content.last.map { reading.bytes[$0] == UInt8(ascii: ":") } ?? false
  }

  private static func nest(_ blocks: inout [Block], _ group: Range<Int>, below indent: Int) {
    let items = group.dropFirst(2)
    let shift = indent + 2 * depth - (items.map { blocks[$0].indent }.min() ?? 0)
    for index in items { blocks[index].indent += shift }
    blocks[group.lowerBound] = asItem(blocks[group.lowerBound], name, indent)
    blocks[group.lowerBound + 1] = asItem(blocks[group.lowerBound + 1], lead, indent + depth)
  }

  private static func asItem(_ block: Block, _ sign: UInt16, _ indent: Int) -> Block {
    var item = block
    item.kind = .item
    item.indent = indent
    item.marker = ListMarker(label: nil, readings: [], bullet: sign, length: 0)
    return item
  }
}
