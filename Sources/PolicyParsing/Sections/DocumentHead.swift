import EvidenceModel
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

  /// The fewest bytes of a text below a heading that shows that it heads a section.
  private static let longText = 100

  /// Whether the first block is one word that heads a section, its text right below it, in a page that has lost its
  /// header: `Description`, and below it what the service is.
  static func opensWithSection(_ blocks: [Block], _ reading: Reading) -> Bool {
    guard blocks.count > 1, blocks[0].kind == .heading,
      case let words = HeadingWords.normalized(reading.bytes, blocks[0].content),
      !words.contains(0x20), let kind = reading.vocabulary.sectionHeadings.meaning(of: words),
      [.description, .policy].contains(kind)
    else { return false }
    return blocks[1].kind == .paragraph && blocks[1].range.count >= longText
      && !blocks.dropFirst().prefix(reach).contains { block in
        HeaderTokenizer.tokens([block.range], reading).contains { token in
          token.field == .number || token.field?.isDate ?? false
        }
      }
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
