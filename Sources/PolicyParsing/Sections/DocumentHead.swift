import SourceReading
import Vocabulary

/// What a document's first block is.
enum DocumentHead {
  /// How many blocks below the first are looked at for labels.
  private static let reach = 3

  /// How many blocks may be a mirror's own.
  private static let longestPreface = 60

  /// Where a mirror's own questions and fields end, right behind `Original Document`; 0 where none are.
  static func prefaceEnd(_ blocks: [Block], _ reading: Reading) -> Int {
    let end = blocks.prefix(longestPreface).firstIndex { block in
      block.range.count <= 40
        && HeadingWords.normalized(reading.bytes, block.range)
          .elementsEqual("original document".utf8)
    }
    return end.map { min($0 + 2, blocks.count) } ?? 0
  }

  /// Whether the first block is a document's type that sections are called as well, over the header's
  /// labels: `Clinical Guideline`, and below it `Guideline Number: HB-38`.
  static func opensWithType(_ blocks: [Block], _ reading: Reading) -> Bool {
    guard let first = blocks.first, first.kind == .heading else { return false }
    let words = HeadingWords.normalized(reading.bytes, first.content)
    guard words.contains(0x20), reading.vocabulary.documentTypes.meaning(of: words) != nil else {
      return false
    }
    return blocks.dropFirst().prefix(reach).contains { block in
      HeaderTokenizer.tokens([block.range], reading).contains { token in
        token.field == .number || token.field?.isDate ?? false
      }
    }
  }
}
