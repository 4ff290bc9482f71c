import Vocabulary

/// Tells a page's own list of its sections from the sections.
///
/// Web pages and covers print the names of the sections one below the other before the policy
/// begins. Such a name heads nothing, and stands again where its section begins.
enum NavigationList {
  /// The most text, in bytes, that may stand between one name and the next.
  private static let mostText = 80

  /// The blocks with names of sections that head nothing turned into prose.
  static func demoted(_ blocks: [Block], _ reading: Reading) -> [Block] {
    var blocks = withoutRuns(blocks, reading)
    var later: Set<[UInt8]> = []
    var next = blocks.count
    for index in blocks.indices.reversed() where blocks[index].kind == .heading {
      let words = HeadingWords.normalized(reading.bytes, blocks[index].content)
      if later.contains(words), isEmpty(blocks[(index + 1)..<next]),
        !headsEntries(index, blocks, reading)
      {
        demote(&blocks[index])
      }
      if reading.vocabulary.sectionHeadings.meaning(of: words) != nil { later.insert(words) }
      next = index
    }
    return blocks
  }

  /// How far below its heading the first entry of a reference list stands at most, in blocks.
  private static let nearest = 4

  /// Whether the first entry of a numbered reference list stands right below a heading.
  static func headsEntries(_ index: Int, _ blocks: [Block], _ reading: Reading) -> Bool {
    blocks[(index + 1)..<min(index + 1 + nearest, blocks.count)].contains { block in
      block.marker?.number == 1 && ReferenceLikeness.isEntry(reading.clean(block.content))
    }
  }

  /// Whether a reference stands right below a heading.
  static func leadsToEntry(_ index: Int, _ blocks: [Block], _ reading: Reading) -> Bool {
    blocks[(index + 1)..<min(index + 1 + nearest, blocks.count)].contains {
      ReferenceLikeness.isEntry(reading.clean($0.content))
    }
  }

  /// The fewest names in a row, nothing between them, that are a list though none stands again.
  private static let fewest = 5

  private static func withoutRuns(_ blocks: [Block], _ reading: Reading) -> [Block] {
    var blocks = blocks
    var start = 0
    var names: Set<[UInt8]> = []
    for index in 0...blocks.count {
      let name = index < blocks.count ? name(blocks[index], reading) : nil
      if let name, names.insert(name).inserted { continue }
      if index - start >= fewest {
        let end = headsText(start..<index, blocks, reading) ? index - 1 : index
        for name in start..<end { demote(&blocks[name]) }
      }
      // A name that repeats one of the list heads the section itself.
      names = name.map { [$0] } ?? []
      start = name == nil ? index + 1 : index
    }
    return blocks
  }

  /// Whether the last name of a run heads the text behind it: it has a number, and the first none.
  private static func headsText(_ names: Range<Int>, _ blocks: [Block], _ reading: Reading) -> Bool
  {
    guard let first = names.first, let last = names.last else { return false }
    let isNumbered = { (index: Int) in
      let content = blocks[index].content
      return HeadingWords.withoutNumber(reading.bytes, content).lowerBound > content.lowerBound
    }
    return isNumbered(last) && !isNumbered(first)
  }

  /// The words of a heading that the field knows.
  private static func name(_ block: Block, _ reading: Reading) -> [UInt8]? {
    guard block.kind == .heading else { return nil }
    let words = HeadingWords.normalized(reading.bytes, block.content)
    return reading.vocabulary.sectionHeadings.meaning(of: words) == nil ? nil : words
  }

  private static func demote(_ block: inout Block) {
    block.kind = .paragraph
    block.content = block.range
  }

  private static func isEmpty(_ blocks: ArraySlice<Block>) -> Bool {
    blocks.reduce(0) { $0 + $1.content.count } <= mostText
      && blocks.allSatisfy { $0.kind == .paragraph }
  }

  /// Whether a short line behind an item is a page's own: `Expand all`.
  static func isSiteLine(_ line: Range<Int>, behind last: Block?, _ reading: Reading) -> Bool {
    guard line.count <= 24, last?.kind == .item else { return false }
    let words = HeadingWords.normalized(reading.bytes, line)
    return reading.vocabulary.siteLines.meaning(of: words) != nil
      && reading.vocabulary.sectionHeadings.meaning(of: words) == nil
  }
}
