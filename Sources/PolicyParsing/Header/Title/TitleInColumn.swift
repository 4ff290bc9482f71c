import SourceReading
import TextAnalysis
import Vocabulary

/// Finds the lines of a labelled title that another column's labels part:
///
/// ```
/// Policy Name:   Bed Therapy for          Policy #:   HB-37        SUBJECT: BED THERAPY    EFFECTIVE DATE: 11/19/99
///                Adults                                            (COLD BEDS) REVISED DATE: 04/17/02
/// ```
extension HeaderReader {
  /// The most lines that go on with a title, and the longest of them, in bytes.
  private static let (mostParts, longestPart) = (3, 80)
  /// The leftmost column in which a value stands below another.
  private static let leftmost = 4

  /// A title with its parts on the lines below it.
  func titleParts(_ title: Range<Int>) -> [Range<Int>] {
    guard let line = lines.first(where: { $0.contains(title.lowerBound) }) else { return [title] }
    if let parts = withoutWovenKind(title) { return parts }
    let cells = parts(of: title, line) { cellBelow(title, $0, $1) }
    if cells.count == 1, isInFirstColumn(title, line) {
      return parts(of: title, line) { partInFirstColumn(title, $0, $1) }
    }
    if cells.count == 1, endsOpen(title), let part = partBehindDate(title, line) {
      return [title, part] + [lastPart([title, part])].compactMap(\.self)
    }
    if cells.count == 1, line.lowerBound < title.lowerBound, hasBox(line) {
      return parts(of: title, line) { partBesideBox($0, $1) }
    }
    guard cells.count == 1, line.lowerBound < title.lowerBound, title.upperBound <= line.upperBound,
      isBeforeOwnLabel(title, line)
    else { return cells }
    return parts(of: title, line) { partBelow(title, $0, $1) }
  }

  /// The parts of a title into which a document's kind beside it was woven: `Therapy of Protocol Cold Beds`,
  /// where the text says `this Protocol`.
  private func withoutWovenKind(_ title: Range<Int>) -> [Range<Int>]? {
    let bytes = layout.reading.bytes
    let words = WhiteSpace.words(bytes, title)
    let lowered = words.map { String(decoding: bytes[$0].map(\.asciiLowercased), as: UTF8.self) }
    guard words.count >= 4,
      let kind = words.indices.dropFirst(2).dropLast().first(where: {
        HeaderVocabulary.kindWords.contains(lowered[$0])
          && bytes[words[$0].lowerBound].isASCIIUppercase
          && HeaderVocabulary.smallWords.contains(lowered[$0 - 1])
          && bytes[words[$0 + 1].lowerBound].isASCIIUppercase
      })
    else { return nil }
    let text = bytes.prefix(Self.ownWords).map(\.asciiLowercased)
    let isSaid = ["this ", "the following "].contains {
      ByteSearch.first(Array(($0 + lowered[kind]).utf8), in: text, text.indices) != nil
    }
    guard isSaid else { return nil }
    return [
      title.lowerBound..<words[kind - 1].upperBound, words[kind + 1].lowerBound..<title.upperBound,
    ]
  }

  /// How far a document's own words are looked for, in bytes.
  private static let ownWords = 4_000

  /// A title and what a rule finds on each of the lines right below it.
  private func parts(
    of title: Range<Int>, _ line: Range<Int>,
    _ below: (_ line: Range<Int>, _ next: Range<Int>) -> Range<Int>?
  ) -> [Range<Int>] {
    var (parts, line) = ([title], line)
    while parts.count <= Self.mostParts, let next = lineRightBelow(line),
      let part = below(line, next)
    {
      parts.append(part)
      line = next
    }
    return parts
  }

  /// The words that go on with a title left open behind another column's label and its date, where line
  /// breaks were lost: `Subject Beds and Effective Date 7/15/2014 Pillows Next Review Date 7/15/2015`.
  private func partBehindDate(_ title: Range<Int>, _ line: Range<Int>) -> Range<Int>? {
    let bytes = layout.reading.bytes
    let tokens = HeaderTokenizer.tokens([line], layout.reading).drop {
      $0.range.lowerBound < title.upperBound
    }.prefix(3)
    guard tokens.count == 3, let label = tokens.first, let next = tokens.last,
      label.field?.isDate ?? false, Self.isOwn(next.field),
      case let value = tokens[tokens.startIndex + 1], value.field == nil,
      let date = DateReader.date(
        in: bytes, at: value.range.lowerBound, before: value.range.upperBound),
      case let part = layout.reading.trim(date.range.upperBound..<value.range.upperBound),
      (4...Self.longestPart).contains(part.count), hasWord(part), isTitle(part)
    else { return nil }
    return part
  }

  /// How far behind a title's parts its last one may stand, in bytes, and the most words of it.
  private static let (lastReach, mostLastWords) = (120, 4)

  /// The words that a line above, where the whole title stands, has more than a title's parts, and that stand
  /// behind another column's labels, too.
  private func lastPart(_ parts: [Range<Int>]) -> Range<Int>? {
    let bytes = layout.reading.bytes
    guard let first = parts.first, let last = parts.last else { return nil }
    let known = parts.map { HeadingWords.normalized(bytes, $0) }.joined(separator: [0x20]) + [0x20]
    let added = lines.lazy.prefix { $0.upperBound < first.lowerBound }.compactMap { line in
      let words = HeadingWords.normalized(bytes, line)
      return words.starts(with: known) ? Array(words[known.count...]) : nil
    }.first
    guard let added = added?.split(separator: 0x20), (1...Self.mostLastWords).contains(added.count)
    else { return nil }
    let reach = last.upperBound..<min(bytes.count, last.upperBound + Self.lastReach)
    let words = WhiteSpace.words(bytes, reach)
    let place = words.indices.dropLast(added.count - 1).first { place in
      zip(words[place...], added).allSatisfy { word, part in
        bytes[word].map(\.asciiLowercased).elementsEqual(part)
      }
    }
    return place.map { words[$0].lowerBound..<words[$0 + added.count - 1].upperBound }
  }

  /// Whether a check box stands on a line.
  private func hasBox(_ line: Range<Int>) -> Bool {
    HeaderVocabulary.checkBoxes.contains {
      ByteSearch.first(Array($0.utf8), in: layout.reading.bytes, line) != nil
    }
  }

  /// The words before the check box of the next line, below a labelled title that has one beside it.
  ///
  /// ```
  /// Policy Title: Bed Therapy for          ☒ External Policy
  /// Adults                                 ☐ Internal Policy
  /// ```
  private func partBesideBox(_ line: Range<Int>, _ next: Range<Int>) -> Range<Int>? {
    let bytes = layout.reading.bytes
    guard hasBox(line), hasBox(next),
      let part = HeaderTokenizer.tokens([next], layout.reading).first, part.field == nil,
      part.range.lowerBound == next.lowerBound, hasWord(part.range),
      part.range.count <= Self.longestPart, !hasBox(part.range),
      !bytes[part.range].contains(UInt8(ascii: ":"))
    else { return nil }
    return part.range
  }

  /// Whether a title opens its line and a wide gap parts it from another column's cell.
  private func isInFirstColumn(_ title: Range<Int>, _ line: Range<Int>) -> Bool {
    let rest = layout.reading.bytes[title.upperBound..<max(line.upperBound, title.upperBound)]
    return title.lowerBound == line.lowerBound && !layout.reading.bytes[title].contains(0x0A)
      && rest.prefix(Self.gap).count == Self.gap && rest.prefix(Self.gap).allSatisfy { $0 == 0x20 }
  }

  /// The narrowest gap between two columns.
  private static let gap = 3

  /// The words of the next line in the first column, below a title that is left open there or in capitals
  /// as they are.
  private func partInFirstColumn(
    _ title: Range<Int>, _ line: Range<Int>, _ next: Range<Int>
  ) -> Range<Int>? {
    let bytes = layout.reading.bytes
    let tokens = HeaderTokenizer.tokens([next], layout.reading)
    guard let part = tokens.first?.range, tokens.first?.field == nil,
      part.lowerBound == next.lowerBound, part.count <= Self.longestPart, hasWord(part),
      abs(columnOf(part.lowerBound) - columnOf(title.lowerBound)) <= 1,
      DateReader.first(in: bytes, part) == nil, !bytes[part].contains(UInt8(ascii: ":")),
      !isSectionName(part), !isTypeLine(part), PolicyNumber.alone(bytes, part) == nil
    else { return nil }
    // A running line is painted over in the bytes that are read.
    let isShouted = [title, part].allSatisfy {
      !layout.reading.source.bytes[$0].contains(where: \.isASCIILowercase)
    }
    return isShouted || endsOpen(title) ? part : nil
  }

  /// Whether the document's type stands before the labels of another column.
  func opensWithType(_ line: Range<Int>, _ tokens: [HeaderToken]) -> Bool {
    guard let first = tokens.first, first.field == nil, tokens.contains(where: { $0.field != nil })
    else { return false }
    return first.range.lowerBound == line.lowerBound && isTypeLine(first.range)
  }

  /// The words beside a page's number and those that go on with them, which stand before a title that only
  /// its place speaks for.
  func pagedTitle(before title: TitleCandidate?) -> [Range<Int>]? {
    guard let range = PagedTitle.range(layout.reading) else { return nil }
    guard let title else { return [range] }
    guard range.upperBound < title.range.lowerBound, range.lowerBound <= Self.firstPage else {
      return nil
    }
    return parts(of: range, range) { partInFirstColumn(range, $0, $1) }
  }

  /// How far into a document the words beside a page's number are its title's, in bytes.
  private static let firstPage = 600

  /// Whether nothing but its place and its words speak for a title.
  func isWeak(_ title: TitleCandidate) -> Bool {
    let weak: Set<TitleEvidence> = [
      .aboveText, .aboveProse, .first, .inText, .beforeLabel, .belowLabels, .notInText,
    ]
    return Set(title.evidence).isSubset(of: weak)
  }

  /// The cell below a title's cell, where it is the only one of its row: what did not fit above it.
  private func cellBelow(
    _ title: Range<Int>, _ line: Range<Int>, _ next: Range<Int>
  ) -> Range<Int>? {
    let bytes = layout.reading.bytes
    let isBar = { (index: Int) in bytes[index] == UInt8(ascii: "|") }
    guard isBar(line.lowerBound), isBar(next.lowerBound),
      let cell = TableRow.cells(bytes, next).first, TableRow.cells(bytes, next).count == 1,
      (next.lowerBound..<cell.lowerBound).count(where: isBar) == barsBefore(title),
      cell.count <= Self.longestPart, hasWord(cell), DateReader.first(in: bytes, cell) == nil
    else { return nil }
    return cell
  }

  /// How many bars stand before a title on its row.
  private func barsBefore(_ title: Range<Int>) -> Int {
    let bytes = layout.reading.bytes
    let start = bytes[..<title.lowerBound].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return (start..<title.lowerBound).count { bytes[$0] == UInt8(ascii: "|") }
  }

  /// Whether a label of another column stands behind a title on its line.
  private func isBeforeOwnLabel(_ title: Range<Int>, _ line: Range<Int>) -> Bool {
    let tokens = HeaderTokenizer.tokens([line], layout.reading)
    guard let first = tokens.first, first.range.lowerBound == line.lowerBound,
      first.field == .title,
      let label = tokens.first(where: { $0.range.lowerBound >= title.upperBound }),
      let field = label.field
    else { return false }
    return Self.isOwn(field) || field == .ignored
  }

  private func lineRightBelow(_ line: Range<Int>) -> Range<Int>? {
    let bytes = layout.reading.bytes
    guard let next = lines.first(where: { $0.lowerBound >= line.upperBound && !$0.isEmpty }),
      bytes[line.upperBound..<next.lowerBound].count(where: { $0 == 0x0A }) == 1
    else { return nil }
    return next
  }

  /// The first words of the next line where they stand in the title's column, or where they and the
  /// title are in capitals and a label follows both.
  private func partBelow(
    _ title: Range<Int>, _ line: Range<Int>, _ next: Range<Int>
  ) -> Range<Int>? {
    let bytes = layout.reading.bytes
    let tokens = HeaderTokenizer.tokens([next], layout.reading)
    guard let part = tokens.first, part.field == nil, part.range.lowerBound == next.lowerBound,
      part.range.count <= Self.longestPart, hasWord(part.range),
      DateReader.first(in: bytes, part.range) == nil, !isSectionName(part.range),
      !isTypeLine(part.range), bytes[part.range].last != UInt8(ascii: ":"),
      PolicyNumber.alone(bytes, part.range) == nil
    else { return nil }
    let column = columnOf(title.lowerBound)
    if column >= Self.leftmost, abs(columnOf(next.lowerBound) - column) <= 1 { return part.range }
    let isShouted = [title, part.range].allSatisfy {
      !bytes[$0].contains(where: \.isASCIILowercase)
    }
    return isShouted && tokens.count > 1 && tokens[1].field != nil ? part.range : nil
  }

  private func columnOf(_ offset: Int) -> Int {
    let bytes = layout.reading.bytes
    let start = bytes[..<offset].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return bytes[start..<offset].count { $0 & 0xC0 != 0x80 }
  }
}
