import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// Finds known headings that a page has glued to the words beside them: `Bed TherapyDescriptionFor
/// people who …`, `… for all others.Policy GuidelinesRest is …`.
///
/// What stands behind such a heading must be a word that the document says elsewhere, too, as names of
/// products are glued as well (`PolicyDesk`).
enum GluedHeading {
  /// The longest heading and the shortest text behind it, in bytes.
  private static let (longest, shortestText) = (60, 40)

  /// The kinds of sections whose names are looked for.
  private static let kinds: Set<SectionKind> = [
    .description, .policy, .evidence, .background, .regulatory, .guidelines, .definitions,
    .limitations, .coding, .references, .history,
  ]

  /// The lines that a line is made of: itself alone where nothing is glued.
  ///
  /// - Complexity: O(*n*) in the number of bytes where no heading is glued.
  static func lines(
    in bytes: [UInt8], _ line: Range<Int>, _ vocabulary: PolicyVocabulary
  ) -> [Range<Int>] {
    var cuts: [Int] = []
    var index = line.lowerBound + 1
    while index + shortestText < line.upperBound {
      if bytes[index].isASCIIUppercase, bytes[index - 1].isASCIILetter,
        let start = start(of: index, in: bytes, line, from: cuts.last, vocabulary),
        isSaidElsewhere(index, bytes, line)
      {
        if start > line.lowerBound, start != cuts.last { cuts.append(start) }
        cuts.append(index)
      }
      index += 1
    }
    return zip([line.lowerBound] + cuts, cuts + [line.upperBound]).map { $0..<$1 }
  }

  /// Where a known heading begins that ends at a place.
  private static func start(
    of end: Int, in bytes: [UInt8], _ line: Range<Int>, from last: Int?,
    _ vocabulary: PolicyVocabulary
  ) -> Int? {
    guard bytes[end - 1].isASCIILowercase, opensWord(end, bytes, line) else { return nil }
    let limit = max(last ?? WhiteSpace.trim(bytes, line).lowerBound, end - longest)
    var start = end - 1
    while start > limit, isOfHeading(bytes[start - 1]) {
      start -= 1
      guard bytes[start].isASCIIUppercase,
        start == last || isApart(start, bytes, line)
      else { continue }
      let heading = start..<end
      if isTitle(heading, bytes),
        let kind = vocabulary.sectionHeadings.meaning(of: HeadingWords.normalized(bytes, heading)),
        kinds.contains(kind)
      {
        return start
      }
    }
    return nil
  }

  /// Whether a place begins a line, is glued to what stands before it, or a sentence ended there.
  private static func isApart(_ index: Int, _ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    guard index > WhiteSpace.trim(bytes, line).lowerBound else { return true }
    let before = bytes[index - 1]
    guard before == 0x20, index - 2 > line.lowerBound else {
      return before.isASCIILowercase || before.isASCIIDigit || ".:;)".utf8.contains(before)
    }
    return ".:;)".utf8.contains(bytes[index - 2])
  }

  /// Whether a capital begins a word in small letters, or is a word.
  private static func opensWord(_ index: Int, _ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    guard index + 1 < line.upperBound else { return false }
    return bytes[index + 1].isASCIILowercase || bytes[index + 1] == 0x20
  }

  private static func isOfHeading(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte == 0x20 || "/&,-".utf8.contains(byte)
  }

  /// Whether each longer word begins with a capital.
  private static func isTitle(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    bytes[range].split { $0 == 0x20 || $0 == UInt8(ascii: "/") }.allSatisfy {
      $0.count <= 3 || ($0.first?.isASCIIUppercase ?? false)
    }
  }

  /// Whether the word that begins at a place goes on with a space and stands elsewhere, too, in any case.
  private static func isSaidElsewhere(_ index: Int, _ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    let word = bytes[index..<line.upperBound].prefix(while: \.isASCIILetter)
    guard word.endIndex < line.upperBound, " ,-".utf8.contains(bytes[word.endIndex]) else {
      return false
    }
    let lowered = word.map(\.asciiLowercased)
    if lowered.count <= 3 { return true }
    let capital = [lowered[0] - 0x20] + lowered.dropFirst()
    return [lowered, capital].contains { spelling in
      stands(spelling, in: bytes, apartFrom: index)
    }
  }

  /// Whether a word stands between bytes that are no letters, apart from one place.
  private static func stands(_ word: [UInt8], in bytes: [UInt8], apartFrom index: Int) -> Bool {
    var from = 0
    while let place = ByteSearch.first(word, in: bytes, from..<bytes.count) {
      from = place + word.count
      let isWhole =
        (place == 0 || !bytes[place - 1].isWordByte)
        && (from == bytes.count || !bytes[from].isWordByte)
      if isWhole, place != index { return true }
    }
    return false
  }
}
