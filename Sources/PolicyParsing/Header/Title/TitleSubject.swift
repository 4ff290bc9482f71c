import SourceReading
import TextAnalysis
import Vocabulary

/// Tells whether words can name what a policy is about.
extension HeaderReader {
  /// Whether all words, in lower case, are of those that name parts of any document: `Benefit
  /// Information`.
  func namesNothing(_ words: [UInt8]) -> Bool {
    let parts = words.split { !$0.isASCIILetter }
    return !parts.isEmpty
      && parts.allSatisfy {
        TitleVocabulary.emptyWords.contains(String(decoding: $0, as: UTF8.self))
      }
  }

  /// Whether the number of a text's part and its name open a stretch: `1.0 Description of the Service`.
  func opensWithSection(_ range: Range<Int>) -> Bool {
    let bytes = layout.reading.bytes
    let number = bytes[range].prefix { $0 != 0x20 }
    guard number.contains(UInt8(ascii: ".")), number.endIndex < range.upperBound,
      number.allSatisfy({ $0.isASCIIDigit || $0 == UInt8(ascii: ".") })
    else { return false }
    let rest = bytes[(number.endIndex + 1)..<range.upperBound].map(\.asciiLowercased)
    return layout.reading.vocabulary.sectionHeadings.match(in: rest, at: 0, before: rest.count)
      != nil
  }

  /// Whether a sign at the end of a short stretch joins it to words that are not there: `Beds &`.
  func isBroken(_ range: Range<Int>) -> Bool {
    layout.reading.bytes[range].suffix(2).elementsEqual(" &".utf8)
  }

  /// Whether several such words, in lower case, are a heading of their own below a title: `Eligibility
  /// Criteria`.
  func namesParts(_ words: [UInt8]) -> Bool {
    guard let blank = words.firstIndex(of: 0x20), namesNothing(words) else { return false }
    return !HeaderVocabulary.smallWords.contains(String(decoding: words[..<blank], as: UTF8.self))
  }

  /// A stretch without the number of a page that a mirror's text has before it (`1 Bed Therapy`), where the
  /// text says the words without it, too.
  func behindPageNumber(_ range: Range<Int>, _ run: TitleRun, _ echo: TitleEcho) -> Range<Int> {
    let bytes = layout.reading.bytes
    let digits = bytes[range].prefix(while: \.isASCIIDigit)
    let start = digits.endIndex + 1
    guard run.before == .line, (1...2).contains(digits.count), start < range.upperBound,
      bytes[digits.endIndex] == 0x20, bytes[start].isASCIIUppercase,
      echo.isRepeated(start..<range.upperBound, bytes)
    else { return range }
    return start..<range.upperBound
  }

  /// Whether what stands behind a title's dash is a part of it: a phrase whose first two words the text says
  /// again.
  func goesOnBehindDash(_ range: Range<Int>, _ echo: TitleEcho) -> Bool {
    let bytes = layout.reading.bytes
    let words = WhiteSpace.words(bytes, range)
    guard words.count >= Self.phrase, let first = words.first,
      words.contains(where: { bytes[$0].allSatisfy(\.isASCIILowercase) })
    else { return false }
    return echo.isRepeated(first.lowerBound..<words[1].upperBound, bytes)
  }

  /// The fewest words of a phrase behind a title's dash.
  private static let phrase = 4

  /// Whether a whole line stands above the document's type and is what the text speaks of.
  func isAboveType(_ run: TitleRun, _ line: Range<Int>, _ next: Range<Int>) -> Bool {
    run.before == .line && run.after == .line && isTypeLine(next) && isSaidSmall(run.range)
  }

  /// How much of a document is looked at for a title's words in small letters, in bytes.
  private static let said = 5_000

  /// Whether sentences say words in small letters, as they do of a thing and not of an organisation: the
  /// first of several words may open a sentence.
  func isSaidSmall(_ range: Range<Int>) -> Bool {
    let bytes = layout.reading.bytes
    let phrase = bytes[range].map(\.asciiLowercased)
    let window = bytes.prefix(Self.said)
    let lowered = window.map(\.asciiLowercased)
    let first = phrase.contains(0x20) ? phrase.prefix { $0 != 0x20 }.count : 0
    var start = 0
    while let place = ByteSearch.first(phrase, in: lowered, start..<lowered.count) {
      start = place + phrase.count
      if window[(place + first)..<start].elementsEqual(phrase[first...]) { return true }
    }
    return false
  }

  /// A title's value without a bare date that goes on behind it: `Bed Therapy Date: April 2014`.
  func beforeBareDate(_ value: Range<Int>) -> Range<Int> {
    let bytes = layout.reading.bytes
    let label = Array(" Date: ".utf8)
    guard let place = ByteSearch.first(label, in: bytes, value), place > value.lowerBound,
      DateReader.date(in: bytes, at: place + label.count, before: value.upperBound) != nil
    else { return value }
    return value.lowerBound..<place
  }

  /// The shortest line that is a paragraph, in bytes.
  private static let paragraph = 200

  /// Whether a stretch stands inside a paragraph without a label, where a type's words are its own.
  func isInsideText(_ run: TitleRun, _ line: Range<Int>, hasLabel: Bool) -> Bool {
    run.before != .line && !hasLabel && line.count >= Self.paragraph
  }

  /// Whether a type's words go on to those who make such documents: `Clinical Policy Review Group`; in
  /// lower case.
  static func namesAuthors(behind type: ArraySlice<UInt8>) -> Bool {
    let words = type.prefix(40).split { !$0.isASCIILetter }.prefix(2)
      .map { String(decoding: $0, as: UTF8.self) }
    guard type.first == 0x20, let first = words.first else { return false }
    return TitleVocabulary.groups.contains(first)
      || words.count == 2 && TitleVocabulary.groupWords.contains(first)
        && TitleVocabulary.groups.contains(words[1])
  }
}
