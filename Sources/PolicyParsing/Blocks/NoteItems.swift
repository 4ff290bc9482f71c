import SourceReading
import TextAnalysis

/// Makes paragraphs of notes whose asterisk looks like a bullet: `* Small frames are those for children`, below a
/// list with `small frames*` in it.
enum NoteItems {
  private static let asterisk = UInt16(UInt8(ascii: "*"))
  /// How many blocks before a note its mark may stand.
  private static let reach = 60

  /// The blocks with such notes as paragraphs.
  static func unmark(_ blocks: [Block], _ reading: Reading) -> [Block] {
    var blocks = blocks
    for index in blocks.indices.dropFirst() where isNote(index, blocks, reading) {
      blocks[index].kind = .paragraph
      blocks[index].marker = nil
      blocks[index].content = blocks[index].range
    }
    return blocks
  }

  /// Whether an item is the only one beside its neighbours that has an asterisk, and words before bear one.
  private static func isNote(_ index: Int, _ blocks: [Block], _ reading: Reading) -> Bool {
    guard isStarred(blocks[index]), !isStarred(blocks[index - 1]),
      index + 1 == blocks.count || !isStarred(blocks[index + 1])
    else { return false }
    let before = blocks[max(0, index - reach)..<index]
    return !before.contains(where: isStarred)
      && before.contains {
        FootnoteReader.bears(reading.clean($0.content).bytes, [UInt8(ascii: "*")])
      }
  }

  private static func isStarred(_ block: Block) -> Bool {
    block.kind == .item && block.marker?.bullet == asterisk
      && block.marker?.readings.isEmpty ?? false
  }
}
