import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// Finds dates below the header whose line is a label and a date and nothing else, wherever they stand:
/// `Harbor Original Effective Date: December 30, 2022`, `Created: | Committee | December 18, 1991`.
///
/// A field counts only where all such lines say the same: a history says one after another.
enum LateDates {
  private static let (longest, names, quoteReach) = (110, 2, 200)
  /// The longest line of a list of dates, in bytes.
  private static let longestList = 300
  /// The fields that are looked for.
  private static let fields: Set<HeaderField> = [.original, .effective, .lastReview, .nextReview]

  /// The labels and their dates.
  static func tokens(_ layout: Layout, after start: Int) -> [HeaderToken] {
    let reading = layout.reading
    var found: [HeaderField: [(label: HeaderToken, value: HeaderToken, date: PartialDate)]] = [:]
    var sections = layout.sections[...]
    for line in reading.lines.lazy.map(reading.trim) where mayHold(line, after: start, reading) {
      sections = sections.drop { $0.range.upperBound <= line.lowerBound }
      let isReference =
        sections.first.map { $0.kind == .references && $0.range.contains(line.lowerBound) } ?? false
      guard !isQuoted(line, reading), let pair = pair(line, reading), let field = pair.label.field,
        !isReference || field == .original,
        let date = DateReader.whole(in: reading.bytes, pair.value.range)
      else { continue }
      found[field, default: []].append((pair.label, pair.value, date.date))
    }
    return HeaderField.allCases.flatMap { field -> [HeaderToken] in
      let all = found[field, default: []]
      guard let first = all.first, all.allSatisfy({ $0.date == first.date }) else { return [] }
      return [first.label, first.value]
    } + reviewed(reading, after: start)
  }

  /// A line that is `Reviewed` and a list of dates: `Reviewed 12/2021, 07/2022, 01/2025`.
  private static func reviewed(_ reading: Reading, after start: Int) -> [HeaderToken] {
    let bytes = reading.bytes
    for line in reading.lines.lazy.map(reading.trim)
    where line.lowerBound >= start && line.count <= longestList
      && bytes[line].starts(with: "Reviewed".utf8)
    {
      let label = line.lowerBound..<(line.lowerBound + "Reviewed".utf8.count)
      let value = label.upperBound..<line.upperBound
      let dates = DateReader.dates(in: bytes, value)
      let between = value.filter { index in !dates.contains { $0.range.contains(index) } }
      guard dates.count >= 2, between.allSatisfy({ ": ,;".utf8.contains(bytes[$0]) }) else {
        continue
      }
      return [
        HeaderToken(field: .reviews, range: label, line: 0),
        HeaderToken(
          field: nil, range: dates[0].range.lowerBound..<line.upperBound, line: 0),
      ]
    }
    return []
  }

  private static func mayHold(_ line: Range<Int>, after start: Int, _ reading: Reading) -> Bool {
    guard (14...longest).contains(line.count), line.lowerBound >= start else { return false }
    return reading.bytes[line.upperBound - 1].isASCIIDigit
      && reading.bytes[line.lowerBound].isASCIIUppercase
      && reading.bytes[line].contains(UInt8(ascii: ":"))
  }

  /// Whether the dates are of another document that the text quotes: a contractor's determination.
  private static func isQuoted(_ line: Range<Int>, _ reading: Reading) -> Bool {
    let before = max(0, line.lowerBound - quoteReach)..<line.upperBound
    let words = [0x20] + HeadingWords.normalized(reading.bytes, before) + [0x20]
    return HeaderVocabulary.quotedDocuments.contains {
      ByteSearch.first([0x20] + Array($0.utf8) + [0x20], in: words, 0..<words.count) != nil
    }
  }

  private static func pair(
    _ line: Range<Int>, _ reading: Reading
  ) -> (label: HeaderToken, value: HeaderToken)? {
    if let made = made(line, reading) { return made }
    var tokens = HeaderTokenizer.tokens([line], reading)
    if let name = tokens.first, name.field == nil, isName(name.range, reading) {
      tokens.removeFirst()
    }
    guard tokens.count == 2, let field = tokens[0].field, fields.contains(field),
      reading.bytes[tokens[0].range].contains(0x20), tokens[1].field == nil,
      DateReader.whole(in: reading.bytes, tokens[1].range)?.range == tokens[1].range
    else { return nil }
    return (tokens[0], tokens[1])
  }

  /// Whether a word or two name whose date it is.
  private static func isName(_ range: Range<Int>, _ reading: Reading) -> Bool {
    let words = WhiteSpace.words(reading.bytes, range)
    return words.count <= names
      && words.allSatisfy { word in
        reading.bytes[word.lowerBound].isASCIIUppercase
          && reading.bytes[word].allSatisfy(\.isWordByte)
      }
  }

  /// `Created:` and the row's last cell, a date.
  private static func made(
    _ line: Range<Int>, _ reading: Reading
  ) -> (label: HeaderToken, value: HeaderToken)? {
    let bytes = reading.bytes
    guard let colon = line.prefix(14).first(where: { bytes[$0] == UInt8(ascii: ":") }),
      DateLabelVocabulary.isMaking(DateLabel.words(bytes, line.lowerBound..<colon)),
      case let dates = DateReader.dates(in: bytes, line), dates.count == 1,
      let date = dates.first?.range, date.upperBound == line.upperBound
    else { return nil }
    let label = HeaderToken(field: .original, range: line.lowerBound..<colon, line: 0)
    return (label, HeaderToken(field: nil, range: date, line: 0))
  }
}
