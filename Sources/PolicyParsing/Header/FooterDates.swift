import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// Finds the labelled dates that some payers print below the policy's text.
enum FooterDates {
  /// The lines at a document's end that may hold them, and those of a history's beginning.
  private static let (reach, opening) = (30, 12)
  /// How much of the end of a long line is looked at, in bytes.
  private static let longestLine = 1_000

  /// Labels that open a line below the header, with their values.
  static func tokens(_ layout: Layout, after header: Range<Int>?) -> [HeaderToken] {
    let reading = layout.reading
    let end = reading.lines.suffix(reach)
      .filter { $0.lowerBound >= header?.upperBound ?? 0 }
      .map { withoutBullet(tail(reading.trim($0), reading), reading) }
    let lines = historyLines(layout, header, before: end.first?.lowerBound ?? .max) + end
    let tokens = HeaderTokenizer.tokens(lines, reading)
    let opening = Set(lines.map(\.lowerBound))
    var labelled: Set<Int> = []
    return tokens.filter { token in
      guard let field = token.field else { return true }
      // Labels side by side are the names of columns.
      if labelled.contains(token.line) { return true }
      if isOfServices(token, reading) { return false }
      let isLabel =
        field.isDate
        && (opening.contains(token.range.lowerBound)
          && (hasColon(token, reading) || reading.bytes[token.range].contains(0x20))
          || isInCapitals(token, reading))
      if isLabel { labelled.insert(token.line) }
      return isLabel
    } + DateBlock.tokens(reading, after: header?.upperBound ?? 0)
      + LateDates.tokens(layout, after: header?.upperBound ?? 0)
      + DatesBeforeLabels.tokens(reading, after: header?.upperBound ?? 0)
  }

  /// A line without the bullet that opens it: a page may list its dates.
  private static func withoutBullet(_ line: Range<Int>, _ reading: Reading) -> Range<Int> {
    guard let marker = ListMarkerReader.marker(in: reading.bytes, line), marker.bullet != nil else {
      return line
    }
    return reading.trim((line.lowerBound + marker.length)..<line.upperBound)
  }

  /// The end of a line that lost its breaks.
  private static func tail(_ line: Range<Int>, _ reading: Reading) -> Range<Int> {
    guard line.count > longestLine else { return line }
    let rest = line.suffix(longestLine)
    let start = rest.first { reading.bytes[$0].isASCIISpace } ?? rest.lowerBound
    return reading.trim(start..<line.upperBound)
  }

  /// The lines at the beginning of a history that are a label and its date (`Last Review 02/12/2026`),
  /// or the label of a list of dates and the list.
  private static func historyLines(
    _ layout: Layout, _ header: Range<Int>?, before end: Int
  ) -> [Range<Int>] {
    let reading = layout.reading
    let start = header?.upperBound ?? 0
    return layout.sections.filter { $0.kind == .history && $0.range.lowerBound >= start }
      .flatMap { section -> [Range<Int>] in
        let lines = reading.lines[lineIndex(after: section.heading.upperBound, reading)...].lazy
          .map { withoutBullet(reading.trim($0), reading) }
          .filter { !$0.isEmpty && $0.lowerBound < end }.prefix(opening)
        return Array(lines).indices.flatMap { labelled(Array(lines), $0, reading) }
      }
  }

  private static func lineIndex(after offset: Int, _ reading: Reading) -> Int {
    SortedSearch.first(in: reading.lines.indices) { reading.lines[$0].lowerBound >= offset }
  }

  private static func labelled(
    _ lines: [Range<Int>], _ index: Int, _ reading: Reading
  ) -> [Range<Int>] {
    let line = lines[index]
    let tokens = HeaderTokenizer.tokens([line], reading)
    guard let label = tokens.first, let field = label.field, field.isDate,
      label.range.lowerBound == line.lowerBound
    else { return [] }
    if isListOfReviews(field, tokens, reading) { return [line] }
    guard line.count <= 80 else { return [] }
    if tokens.count == 2, tokens[1].field == nil,
      DateReader.whole(in: reading.bytes, tokens[1].range)?.range == tokens[1].range
    {
      return [line]
    }
    if isSaidTwice(tokens, reading) { return [line] }
    guard tokens.count == 1, field == .reviews, index + 1 < lines.count,
      DateReader.dates(in: reading.bytes, lines[index + 1]).first?.range.lowerBound
        == lines[index + 1].lowerBound
    else { return [] }
    return [line, lines[index + 1]]
  }

  /// The fewest dates of a list of reviews with words between them.
  private static let listedDates = 3

  /// Whether a label in a cell of its own has a list of dates beside it, a committee's name before them.
  private static func isListOfReviews(
    _ field: HeaderField, _ tokens: [HeaderToken], _ reading: Reading
  ) -> Bool {
    guard field == .lastReview, tokens.count == 2, tokens[1].field == nil else { return false }
    return DateReader.dates(in: reading.bytes, tokens[1].range).count >= listedDates
  }

  /// Whether a label and its date stand there twice, as where a page has them for two widths of a
  /// screen: `Last Review 02/12/2026 Last Review 02/12/2026`.
  private static func isSaidTwice(_ tokens: [HeaderToken], _ reading: Reading) -> Bool {
    guard tokens.count == 4, tokens[0].field == tokens[2].field, tokens[1].field == nil,
      let first = DateReader.whole(in: reading.bytes, tokens[1].range),
      first.range == tokens[1].range
    else { return false }
    return DateReader.whole(in: reading.bytes, tokens[3].range)?.date == first.date
  }

  /// Whether words say for which services a part of the policy is: `For dates of service May 1, 2021, and
  /// after:`.
  static func isOfServices(_ token: HeaderToken, _ reading: Reading) -> Bool {
    let words = reading.bytes[token.range].map(\.asciiLowercased)
    return DeterminationVocabulary.dateOpenings.contains { words.starts(with: $0.utf8) }
  }

  private static func hasColon(_ token: HeaderToken, _ reading: Reading) -> Bool {
    let next = token.range.upperBound
    return next < reading.bytes.count && reading.bytes[next] == UInt8(ascii: ":")
  }

  /// Whether a label of several words stands in capitals before a colon, as where a text that lost its
  /// line breaks ends: `… ORIGINAL EFFECTIVE DATE: 9/30/2025`.
  private static func isInCapitals(_ token: HeaderToken, _ reading: Reading) -> Bool {
    let words = reading.bytes[token.range]
    return words.contains(0x20) && !words.contains(where: \.isASCIILowercase)
      && hasColon(token, reading)
  }
}
