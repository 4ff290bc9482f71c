import EvidenceModel
import TextAnalysis
import Vocabulary

/// Parts a heading from the text that follows it on the same line: `Description: The device …`.
enum InlineHeading {
  /// The fewest words that make a text of what follows the colon rather than a header's value.
  private static let fewestWords = 8

  /// Splits paragraphs that begin with a known heading and a colon.
  static func split(_ blocks: [Block], _ reading: Reading) -> [Block] {
    var result: [Block] = []
    for block in blocks {
      guard block.kind == .paragraph, block.hasBlankBefore || result.last?.kind != .paragraph,
        let colon = colon(block, reading)
      else {
        result.append(block)
        continue
      }
      result.append(contentsOf: parts(block, colon, reading))
    }
    return result
  }

  private static func colon(_ block: Block, _ reading: Reading) -> Int? {
    let head = block.content.prefix(60)
    guard let colon = head.first(where: { reading.bytes[$0] == UInt8(ascii: ":") }) else {
      return nil
    }
    let end = noteStart(block.content.lowerBound..<colon, reading) ?? colon
    let words = HeadingWords.normalized(reading.bytes, block.content.lowerBound..<end)
    guard let kind = reading.vocabulary.sectionHeadings.meaning(of: words), kind != .other,
      kind != .relatedPolicies, kind != .disclaimer,
      reading.bytes[block.content.lowerBound].isASCIIUppercase
    else { return nil }
    let rest = reading.bytes[(colon + 1)..<block.content.upperBound].split { $0.isASCIISpace }
    return rest.count >= fewestWords ? colon : nil
  }

  /// Where a note in brackets begins behind a heading: `CPT Codes (Note: …`.
  private static func noteStart(_ head: Range<Int>, _ reading: Reading) -> Int? {
    let open = head.last { reading.bytes[$0] == UInt8(ascii: "(") }
    guard let open,
      HeadingWords.normalized(reading.bytes, open..<head.upperBound)
        .elementsEqual("note".utf8)
    else { return nil }
    return open
  }

  private static func parts(_ block: Block, _ colon: Int, _ reading: Reading) -> [Block] {
    var heading = block
    heading.kind = .heading
    heading.heading = .known
    heading.range = block.range.lowerBound..<(colon + 1)
    heading.content =
      block.content.lowerBound..<(noteStart(block.content.lowerBound..<colon, reading) ?? colon)
    var text = block
    text.range = reading.trim((colon + 1)..<block.range.upperBound)
    text.content = text.range
    text.hasBlankBefore = false
    return [heading, text]
  }
}
