import SourceReading
import TextAnalysis
import Vocabulary

/// A part that prints a policy's words before and after a change side by side, as some payers append:
/// it repeats determinations and makes none.
enum EditionComparison {
  /// Whether the names of its columns stand in a block, or in it and one of the next.
  static func isHeader(_ index: Int, _ blocks: [Block], _ reading: Reading) -> Bool {
    guard let words = words(blocks[index], reading), words.first == "before" else { return false }
    if words.contains("after") { return true }
    return blocks[(index + 1)...].prefix(3).contains {
      self.words($0, reading)?.first == "after"
    }
  }

  /// The words of a block that has nothing but columns' names and marks.
  private static func words(_ block: Block, _ reading: Reading) -> [String]? {
    guard block.range.count <= 160, let first = reading.bytes[block.range].first,
      first == UInt8(ascii: "B") || first == UInt8(ascii: "A")
    else { return nil }
    let words = HeadingWords.normalized(reading.bytes, block.range).split(separator: 0x20)
      .map { String(decoding: $0, as: UTF8.self) }
    let names: Set<String> = ["before", "after"]
    return words.allSatisfy { names.contains($0) || HeadingVocabulary.changeMarks.contains($0) }
      ? words : nil
  }
}
