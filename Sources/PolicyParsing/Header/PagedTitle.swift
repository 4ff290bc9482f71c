import SourceReading
import TextAnalysis
import Vocabulary

/// The words beside the number of a page where the header prints no title: `Subject Revision Date
/// 05/18/2021 Bed Therapy Page 1 of 17`.
///
/// Such lines are furniture; what they print is a title only where the text says it again.
enum PagedTitle {
  /// How many running lines are looked at, and the longest of them, in bytes.
  private static let (most, longest) = (40, 200)
  /// The shortest title, in bytes.
  private static let shortest = 6

  /// The first such words, in the document's own bytes.
  static func range(_ reading: Reading) -> Range<Int>? {
    let bytes = reading.source.bytes
    let echo = TitleEcho(reading.source)
    return reading.furniture.prefix(most).lazy.map { WhiteSpace.trim(bytes, $0) }
      .filter { $0.count <= longest }
      .compactMap { beforePage(bytes, $0) }.map { behindLabels(reading, $0) }
      .first { isTitle($0, reading, echo) }
  }

  /// What stands before `Page` and its number.
  private static func beforePage(_ bytes: [UInt8], _ line: Range<Int>) -> Range<Int>? {
    let words = WhiteSpace.words(bytes, line)
    let page = zip(words, words.dropFirst()).first { word, next in
      ["page", "page:"].contains { bytes[word].map(\.asciiLowercased).elementsEqual($0.utf8) }
        && bytes[next.lowerBound].isASCIIDigit
    }
    return page.map { WhiteSpace.trim(bytes, line.lowerBound..<$0.0.lowerBound) }
  }

  /// The words behind the labels and dates that open a line.
  private static func behindLabels(_ reading: Reading, _ line: Range<Int>) -> Range<Int> {
    let bytes = reading.source.bytes
    let dates = DateReader.dates(in: bytes, line)
    let start = dates.last?.range.upperBound ?? line.lowerBound
    let rest = WhiteSpace.trim(bytes, start..<line.upperBound)
    let lowered = bytes[rest].map(\.asciiLowercased)
    guard
      let label = reading.vocabulary.headerLabels.match(in: lowered, at: 0, before: lowered.count),
      label.meaning == .title
    else { return rest }
    var range = (rest.lowerBound + label.range.upperBound)..<rest.upperBound
    while let first = range.first, ": ".utf8.contains(bytes[first]) { range = range.dropFirst() }
    return range
  }

  private static func isTitle(
    _ range: Range<Int>, _ reading: Reading, _ echo: TitleEcho
  ) -> Bool {
    let bytes = reading.source.bytes
    guard range.count >= shortest, bytes[range.lowerBound].isASCIIUppercase,
      !bytes[range].contains(where: { ":|".utf8.contains($0) }),
      case let words = HeadingWords.normalized(bytes, range),
      reading.vocabulary.documentTypes.first(in: words, 0..<words.count) == nil,
      !reading.vocabulary.organisations.contains(words, 0..<words.count),
      reading.vocabulary.sectionHeadings.meaning(of: words) == nil,
      reading.vocabulary.siteLines.meaning(of: words) == nil
    else { return false }
    let sign = echo.evidence(bytes, range)
    // One word, such as a drug's name, has to come often.
    return sign == .oftenRepeated || words.contains(0x20) && (sign == .repeated || sign == .inText)
  }
}
