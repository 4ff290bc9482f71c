import EvidenceModel
import SourceReading
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
        if block.kind == .paragraph, let colon = RepeatedLabel.colon(block.content, reading) {
          result.append(contentsOf: parts(block, colon, set: .titleCase, reading))
          continue
        }
        let end =
          glued(block, reading) ?? gluedPolicy(block, reading) ?? gluedCoverage(block, reading)
        result.append(contentsOf: end.map { parts(block, $0, reading) } ?? [block])
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
    if isHeader(block.content, reading) { return nil }
    let rest = reading.bytes[(colon + 1)..<block.content.upperBound].split { $0.isASCIISpace }
    return rest.count >= fewestWords ? colon : nil
  }

  /// Where a heading ends that text follows without a sign, as where a line break was lost:
  /// `Description of Procedure or Service Nerve cooling is …`.
  private static func glued(_ block: Block, _ reading: Reading) -> Int? {
    let isLong = block.content.count >= 100
    let isSentence = block.content.last.map { reading.bytes[$0] == UInt8(ascii: ".") } ?? false
    guard block.kind == .paragraph, block.hasBlankBefore,
      isLong || isSentence && block.content.count >= 60
    else { return nil }
    let head = block.content.prefix(60)
    let lowered = reading.bytes[head].map(\.asciiLowercased)
    guard
      let match = reading.vocabulary.sectionHeadings.match(
        in: lowered, at: 0, before: lowered.count),
      match.range.count >= 12, match.meaning != .other, match.meaning != .disclaimer,
      match.meaning != .relatedPolicies
    else { return nil }
    let end = head.startIndex + match.range.upperBound
    let words = reading.bytes[head.startIndex..<end].split(separator: 0x20)
    let isTitle =
      words.count >= 2
      && words.allSatisfy { $0.count <= 3 || ($0.first?.isASCIIUppercase ?? false) }
    guard isTitle, end + 2 < block.content.upperBound, reading.bytes[end] == 0x20,
      reading.bytes[end + 1].isASCIIUppercase || reading.bytes[end + 1] == UInt8(ascii: "("),
      !isHeader(block.content, reading)
    else { return nil }
    let next = reading.bytes[(end + 1)...].prefix { $0 != 0x20 && $0 != 0x0A }
    return next.dropFirst().contains(where: \.isASCIILowercase)
      || next.count <= 8 && next.allSatisfy({ $0.isASCIIUppercase }) ? end : nil
  }

  /// Where `Policy` alone ends before a sentence that determines: `Policy PLAN will cover …`.
  private static func gluedPolicy(_ block: Block, _ reading: Reading) -> Int? {
    let bytes = reading.bytes
    guard block.kind == .paragraph, block.hasBlankBefore, block.content.count >= 60,
      bytes[block.content].starts(with: "Policy ".utf8)
        || bytes[block.content].starts(with: "POLICY ".utf8)
    else { return nil }
    let end = block.content.lowerBound + "policy".utf8.count
    guard bytes[end + 1].isASCIIUppercase else { return nil }
    let text = reading.clean((end + 1)..<min(block.content.upperBound, end + 600))
    let sentence = SentenceSplitter.sentences(in: text.bytes, range: text.all).first ?? text.all
    if case .statements = DeterminationScanner.read(text, sentence, reading.vocabulary) {
      return end
    }
    // Where words were lost the sentence still says on what its determination rests.
    return text.lowered[sentence].suffix(40).split(separator: 0x20).suffix(3)
      .contains { $0.starts(with: "met".utf8) } && text.first("criteria", in: sentence) != nil
      ? end : nil
  }

  /// Where a heading such as `When X is covered` ends before an item or a sentence on its line:
  /// `When Nerve Cooling is covered 1. Nerve cooling is …`.
  private static func gluedCoverage(_ block: Block, _ reading: Reading) -> Int? {
    let bytes = reading.bytes
    guard block.kind == .paragraph, block.hasBlankBefore,
      bytes[block.content].starts(with: "When ".utf8)
    else { return nil }
    let head = block.content.prefix(140).prefix { !".,:;".utf8.contains(bytes[$0]) }
    let ends = [" is covered ", " is not covered ", " are covered ", " are not covered "]
      .compactMap { words in
        ByteSearch.first(Array(words.utf8), in: bytes, head).map { $0 + words.utf8.count - 1 }
      }
    guard let end = ends.min(), end + 2 < block.content.upperBound else { return nil }
    let next = bytes[end + 1]
    return next.isASCIIUppercase || next.isASCIIDigit ? end : nil
  }

  /// The longest line of a header that kept its breaks, in bytes.
  private static let longestHeader = 300

  /// Whether a text's first line is a header's: two labels or more stand in it, or behind the
  /// document's type that opens a line without breaks.
  private static func isHeader(_ content: Range<Int>, _ reading: Reading) -> Bool {
    let line = content.prefix { reading.bytes[$0] != 0x0A }
    guard line.count <= longestHeader || opensWithType(line, reading) else { return false }
    let head = line.prefix(longestHeader)
    let tokens = HeaderTokenizer.tokens([head.startIndex..<head.endIndex], reading)
    return tokens.count { $0.field != nil } >= 2
  }

  private static func opensWithType(_ line: Range<Int>, _ reading: Reading) -> Bool {
    let lowered = reading.bytes[line.prefix(60)].map(\.asciiLowercased)
    return reading.vocabulary.documentTypes.match(in: lowered, at: 0, before: lowered.count)
      .map { lowered[$0.range].contains(0x20) } ?? false
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

  private static func parts(
    _ block: Block, _ colon: Int, set: HeadingSetting = .known, _ reading: Reading
  ) -> [Block] {
    var heading = block
    heading.kind = .heading
    heading.heading = set
    let hasColon = reading.bytes[colon] == UInt8(ascii: ":")
    heading.range = block.range.lowerBound..<(hasColon ? colon + 1 : colon)
    heading.content =
      block.content.lowerBound..<(noteStart(block.content.lowerBound..<colon, reading) ?? colon)
    var text = block
    text.range = reading.trim((colon + 1)..<block.range.upperBound)
    text.content = text.range
    text.hasBlankBefore = false
    return [heading, text]
  }
}
