import EvidenceModel
import SourceReading
import TextAnalysis

/// A note below a list, and the mark that points to it.
struct Footnote: Hashable, Sendable {
  /// The mark: asterisks, a dagger, a double dagger or a section sign.
  var mark: [UInt8]
  /// The note without its mark.
  var quote: Quotation
}

/// Reads the notes below a list: `*at least an acute component`.
enum FootnoteReader {
  /// The notes that follow a block, before a heading.
  static func notes(
    from start: Int, before limit: Int, _ blocks: [Block], _ reading: Reading
  ) -> [Footnote] {
    var notes: [Footnote] = []
    let limit = min(limit, start + 12)
    var index = start
    while index < limit, blocks[index].kind == .paragraph {
      let end = endOfList(below: index, blocks, reading)
      if let note = note(blocks[index], through: blocks[end - 1], reading) {
        notes.append(note)
      } else if end > index + 1 {
        break
      }
      index = end
    }
    return notes
  }

  /// The block behind a paragraph, and behind the items that it leads to: `*Contraindications:`.
  private static func endOfList(below index: Int, _ blocks: [Block], _ reading: Reading) -> Int {
    var end = index + 1
    guard let last = blocks[index].content.last, reading.bytes[last] == UInt8(ascii: ":") else {
      return end
    }
    while end < blocks.count, blocks[end].kind == .item { end += 1 }
    return end
  }

  /// Whether a text bears a mark: after a word, and neither longer nor shorter.
  static func bears(_ text: [UInt8], _ mark: [UInt8]) -> Bool {
    guard let sign = mark.first, text.count > mark.count else { return false }
    var index = 1
    while index + mark.count <= text.count {
      if text[index..<(index + mark.count)].elementsEqual(mark), text[index - 1] != sign,
        !text[index - 1].isASCIISpace,
        index + mark.count == text.count || text[index + mark.count] != sign
      {
        return true
      }
      index += 1
    }
    return false
  }

  private static func note(
    _ block: Block, through last: Block, _ reading: Reading
  ) -> Footnote? {
    let text = reading.clean(block.content.lowerBound..<last.content.upperBound)
    guard let mark = mark(text.bytes), mark.count < text.count else { return nil }
    let range = text.sourceRange(text.trimmed(mark.count..<text.count))
    return Footnote(mark: mark, quote: reading.quote(range))
  }

  private static func mark(_ bytes: [UInt8]) -> [UInt8]? {
    let stars = bytes.prefix { $0 == UInt8(ascii: "*") }
    if (1...4).contains(stars.count) { return Array(stars) }
    for sign in ["†", "‡", "§"] where bytes.starts(with: sign.utf8) { return Array(sign.utf8) }
    return nil
  }
}
