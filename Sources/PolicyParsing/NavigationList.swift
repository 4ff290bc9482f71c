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
      if later.contains(words), isEmpty(blocks[(index + 1)..<next]) {
        demote(&blocks[index])
      }
      if reading.vocabulary.sectionHeadings.meaning(of: words) != nil { later.insert(words) }
      next = index
    }
    return blocks
  }

  /// The fewest names in a row, nothing between them, that are a list though none stands again.
  private static let fewest = 5

  private static func withoutRuns(_ blocks: [Block], _ reading: Reading) -> [Block] {
    var blocks = blocks
    var start = 0
    for index in 0...blocks.count {
      if index < blocks.count, isName(blocks[index], reading) { continue }
      if index - start >= fewest {
        for name in start..<index { demote(&blocks[name]) }
      }
      start = index + 1
    }
    return blocks
  }

  private static func isName(_ block: Block, _ reading: Reading) -> Bool {
    let words = HeadingWords.normalized(reading.bytes, block.content)
    return block.kind == .heading && reading.vocabulary.sectionHeadings.meaning(of: words) != nil
  }

  private static func demote(_ block: inout Block) {
    block.kind = .paragraph
    block.content = block.range
  }

  private static func isEmpty(_ blocks: ArraySlice<Block>) -> Bool {
    blocks.reduce(0) { $0 + $1.content.count } <= mostText
      && blocks.allSatisfy { $0.kind == .paragraph }
  }
}
