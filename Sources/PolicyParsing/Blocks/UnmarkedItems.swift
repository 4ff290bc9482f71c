import SourceReading
import TextAnalysis
import Vocabulary

/// Makes items of short paragraphs that stand, without marks, below a lead that opens a list.
///
/// Text taken out of a page often loses its bullets; the lead's colon and its words ("any of the
/// following") are then all that tells a list.
enum UnmarkedItems {
  /// The longest item, in bytes.
  private static let longest = 240
  /// The longest item that ends in `; or`, in bytes.
  private static let longestJoined = 700
  /// The sign that stands for the lost mark.
  static let sign: UInt16 = 0xFFFF

  /// Marks the items of such lists; one alone is no list.
  static func mark(_ blocks: [Block], _ reading: Reading) -> [Block] {
    var blocks = NamedGroups.mark(blocks, reading)
    var index = 0
    while index < blocks.count {
      guard
        opensList(blocks[index], reading) || opensSetIn(index, blocks, reading)
          || opensSeries(index, blocks, reading)
      else {
        index += 1
        continue
      }
      let end = itemEnd(after: index, blocks, reading)
      if end - index > 2 || end - index == 2 && isAlone(index + 1, blocks, reading) {
        for item in (index + 1)..<end { blocks[item] = asItem(blocks[item]) }
        nest(&blocks, (index + 1)..<end, reading)
      }
      index = max(end, index + 1)
    }
    return blocks
  }

  /// Sets the items of an inner list deeper.
  ///
  /// They are those behind an item that opens a list, up to the one after an item that ends in
  /// `; and`. Where no item ends so, nothing tells where the inner list ends.
  private static func nest(_ blocks: inout [Block], _ items: Range<Int>, _ reading: Reading) {
    guard let lead = items.first(where: { opensList(blocks[$0], reading) }),
      let last = (lead + 1..<items.upperBound).first(where: {
        endsInConnective(blocks[$0], reading)
      }),
      last + 1 < items.upperBound
    else { return }
    for item in (lead + 1)...(last + 1) { blocks[item].indent += 4 }
    nest(&blocks, (last + 2)..<items.upperBound, reading)
  }

  /// The longest line that is the only item of a list, in bytes.
  private static let longestAlone = 120

  /// The columns by which such a line is set in at most: one further right stands at the page's side.
  private static let farthestIn = 16

  /// Whether a line right below a determining lead is its only item: a short one, with space behind it.
  private static func isAlone(_ index: Int, _ blocks: [Block], _ reading: Reading) -> Bool {
    let block = blocks[index]
    guard block.kind == .paragraph, !block.hasBlankBefore, block.content.count <= longestAlone,
      block.indent <= blocks[index - 1].indent + farthestIn,
      index + 1 >= blocks.count
        || blocks[index + 1].hasBlankBefore && blocks[index + 1].kind != .item,
      !reading.bytes[block.content].starts(with: "Note".utf8),
      let last = block.content.last, !":".utf8.contains(reading.bytes[last])
    else { return false }
    return determines(blocks[index - 1], reading)
  }

  private static func endsInConnective(_ block: Block, _ reading: Reading) -> Bool {
    var text = reading.clean(block.content).lowered[...]
    while let last = text.last, ",;".utf8.contains(last) { text.removeLast() }
    return [";", ","].contains { sign in
      ["\(sign) and", "\(sign) or"].contains { text.suffix($0.utf8.count).elementsEqual($0.utf8) }
    }
  }

  private static func opensList(_ block: Block, _ reading: Reading) -> Bool {
    guard block.kind == .paragraph || block.kind == .item, let last = block.content.last,
      reading.bytes[last] == UInt8(ascii: ":")
    else { return false }
    let text = reading.clean(block.content)
    return CombinatorReader.printed(in: text, text.all, reading.vocabulary) != nil
      || ["following", "criteria"].contains { text.first($0, in: text.all) != nil }
  }

  /// Whether a line leads to further items of the list above it, though it is set as a
  /// heading is: `AND AT LEAST ONE OF THE FOLLOWING:`.
  static func leadsOn(_ line: Range<Int>, behind last: Block?, _ reading: Reading) -> Bool {
    guard let last, last.kind != .heading, let end = line.last,
      reading.bytes[end] == UInt8(ascii: ":")
    else { return false }
    let text = reading.clean(line)
    return CombinatorReader.printed(in: text, text.all, reading.vocabulary) != nil
      && (last.kind == .connective || CombinatorReader.opening(text) != nil)
  }

  /// Whether a determination ends in a colon above lines that are set in: `X is unproven for:`.
  private static func opensSetIn(_ index: Int, _ blocks: [Block], _ reading: Reading) -> Bool {
    guard index + 2 < blocks.count, blocks[index].kind == .paragraph,
      let last = blocks[index].content.last, reading.bytes[last] == UInt8(ascii: ":"),
      blocks[(index + 1)...(index + 2)].allSatisfy({
        $0.kind == .paragraph && $0.indent > blocks[index].indent + 1
      })
    else { return false }
    return determines(blocks[index], reading)
  }

  /// Whether the last sentence of a block determines.
  private static func determines(_ block: Block, _ reading: Reading) -> Bool {
    let text = reading.clean(block.content)
    return SentenceSplitter.sentences(in: text.bytes, range: text.all).last.map {
      if case .statements = DeterminationScanner.read(text, $0, reading.vocabulary) {
        true
      } else {
        false
      }
    } ?? false
  }

  /// Whether a colon stands above lines of which the first two end in semicolons: `is covered where:`.
  private static func opensSeries(_ index: Int, _ blocks: [Block], _ reading: Reading) -> Bool {
    guard index + 3 < blocks.count, blocks[index].kind == .paragraph,
      let last = blocks[index].content.last, reading.bytes[last] == UInt8(ascii: ":")
    else { return false }
    return blocks[(index + 1)...(index + 2)].allSatisfy {
      $0.kind == .paragraph && endsInSemicolon($0, reading)
    }
  }

  private static func endsInSemicolon(_ block: Block, _ reading: Reading) -> Bool {
    block.content.last.map { reading.bytes[$0] == UInt8(ascii: ";") } ?? false
      || endsInConnective(block, reading)
  }

  private static func itemEnd(after lead: Int, _ blocks: [Block], _ reading: Reading) -> Int {
    var index = lead + 1
    var hasStop = false
    let isSetIn = index < blocks.count && blocks[index].indent > blocks[lead].indent + 1
    let indent = isSetIn ? blocks[index].indent - 1 : 0
    while index < blocks.count, blocks[index].indent >= indent,
      blocks[index].kind == .paragraph || blocks[index].kind == .connective,
      isItem(blocks[index], isNext: isJoined(index, behind: lead, blocks, reading), reading)
    {
      let stops = endsSentence(blocks[index], reading)
      let isLast = isJoined(index, behind: lead, blocks, reading)
      if stops, !hasStop, index - lead > 2, !isLast { return index }
      hasStop = hasStop || stops
      index += 1
    }
    return index
  }

  /// Whether the item before ends in a connective, which leads to this one.
  private static func isJoined(
    _ index: Int, behind lead: Int, _ blocks: [Block], _ reading: Reading
  ) -> Bool {
    index - lead > 1 && endsInConnective(blocks[index - 1], reading)
  }

  /// Whether a block ends in a full stop and is long enough for a sentence: after items without
  /// one it goes on with the text.
  private static func endsSentence(_ block: Block, _ reading: Reading) -> Bool {
    block.content.count > 60
      && block.content.last.map { reading.bytes[$0] == UInt8(ascii: ".") } ?? false
  }

  private static func isItem(_ block: Block, isNext: Bool, _ reading: Reading) -> Bool {
    if block.kind == .connective { return true }
    let isJoined = endsInConnective(block, reading)
    guard block.content.count <= (isJoined ? longestJoined : longest),
      let first = block.content.first, reading.bytes[first] != UInt8(ascii: "*"),
      reading.bytes[block.content].contains(where: \.isASCIILetter)
    else { return false }
    let text = reading.clean(block.content)
    let sentences = SentenceSplitter.sentences(in: text.bytes, range: text.all)
    return (isJoined || sentences.count == 1)
      && (isJoined && isNext
        || DeterminationScanner.read(text, text.all, reading.vocabulary) == .nothing)
  }

  private static func asItem(_ block: Block) -> Block {
    guard block.kind == .paragraph else { return block }
    var item = block
    item.kind = .item
    item.marker = ListMarker(label: nil, readings: [], bullet: sign, length: 0)
    return item
  }
}
