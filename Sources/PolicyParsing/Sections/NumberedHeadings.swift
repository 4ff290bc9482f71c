import SourceReading
import TextAnalysis
import Vocabulary

/// Finds headings by the numbers that they share with headings the field knows.
///
/// Where a document numbers its sections (`II. CRITERIA`, `VI. REFERENCES`; `3.0 Coverage`; `A.
/// Background`), a short line that counts on between two of them is a heading, too, whatever its words.
/// Letters count items of lists as often, so that a list that begins again at `A.` has those behind it.
enum NumberedHeadings {
  /// The fewest known headings with numbers of one style that show that sections are numbered.
  private static let fewest = 2

  /// A line that opens with a section's number.
  private struct Candidate {
    var line: Int
    var style: Style
    var ordinal: Int
    var isKnown: Bool
    /// Whether the line is a list's first item and no heading.
    var opensList = false
  }

  private enum Style: Hashable {
    case roman
    /// `3.0`
    case decimal
    /// `A.`
    case letter
  }

  /// The lines that are headings by their numbers.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func lines(_ lines: [Line], _ reading: Reading) -> Set<Int> {
    var candidates: [Candidate] = []
    for (index, line) in lines.enumerated() {
      guard let candidate = candidate(line.range, index, reading),
        candidate.isKnown || candidate.opensList || !goesOn(index, lines, reading.bytes)
      else { continue }
      candidates.append(candidate)
    }
    var found: Set<Int> = []
    for style in [Style.roman, .decimal, .letter] {
      let own = candidates.filter { $0.style == style }
      let known = Set(own.filter(\.isKnown).map(\.ordinal)).count
      guard known >= fewest || known > 0 && style != .letter && countsOn(own) else { continue }
      found.formUnion(counted(own))
    }
    return found
  }

  /// Whether the words of a numbered line go on, set in below it, as a sentence: `L. Genome Sequencing,
  /// Exome` and `Sequencing, or whole genome analysis is …`.
  private static func goesOn(_ index: Int, _ lines: [Line], _ bytes: [UInt8]) -> Bool {
    guard index + 1 < lines.count else { return false }
    let (line, next) = (lines[index], lines[index + 1])
    guard !next.isBlank, next.indent > line.indent,
      ListMarkerReader.marker(in: bytes, next.range) == nil
    else { return false }
    let words = bytes[next.range].split(separator: 0x20)
    return words.count(where: { $0.count > 4 && $0.first?.isASCIILowercase ?? false }) >= 2
  }

  /// Whether lines that are all set as headings count on from the first, one of them being known:
  /// `I. Purpose`, `II. Determinations`, `III. Further Limits`.
  private static func countsOn(_ candidates: [Candidate]) -> Bool {
    candidates.count >= fewestCounted
      && zip(candidates, 1...).allSatisfy { $0.ordinal == $1 && !$0.opensList }
  }

  /// The fewest such lines.
  private static let fewestCounted = 3

  /// The lines of a style that count on between known headings and are none themselves.
  private static func counted(_ candidates: [Candidate]) -> [Int] {
    var found: [Int] = []
    var last = 0
    for candidate in candidates {
      if candidate.opensList
        || candidate.style == .letter && candidate.ordinal == 1 && !candidate.isKnown
      {
        last = Int.min
      } else if candidate.isKnown || candidate.ordinal - 1 == last {
        if !candidate.isKnown { found.append(candidate.line) }
        last = candidate.ordinal
      }
    }
    return found
  }

  private static func candidate(
    _ line: Range<Int>, _ index: Int, _ reading: Reading
  ) -> Candidate? {
    let bytes = reading.bytes
    guard let number = number(line, bytes) else { return nil }
    if let heading = heading(line, index, number, reading) { return heading }
    guard number.style == .letter, number.ordinal == 1 else { return nil }
    return Candidate(line: index, style: .letter, ordinal: 1, isKnown: false, opensList: true)
  }

  private static func heading(
    _ line: Range<Int>, _ index: Int, _ number: Number, _ reading: Reading
  ) -> Candidate? {
    let bytes = reading.bytes
    guard (6...100).contains(line.count), let last = line.last,
      !".;,".utf8.contains(bytes[last])
    else { return nil }
    let rest = WhiteSpace.trim(bytes, (line.lowerBound + number.length)..<line.upperBound)
    guard rest.count >= 4, bytes[rest.lowerBound].isASCIIUppercase,
      !LeaderLine.isLeader(bytes, line)
    else { return nil }
    let words = HeadingWords.normalized(bytes, rest)
    let isKnown =
      reading.vocabulary.sectionHeadings.meaning(of: words) != nil
      || number.style == .letter && StatusHeading.read(reading, rest) != nil
    guard isKnown || isSetAsHeading(rest, reading) else { return nil }
    return Candidate(line: index, style: number.style, ordinal: number.ordinal, isKnown: isKnown)
  }

  private static let counts: [(ListMarker.Style.Count, Style)] = [
    (.upperRoman, .roman), (.upperLetter, .letter),
  ]

  private typealias Number = (style: Style, ordinal: Int, length: Int)

  private static func number(_ line: Range<Int>, _ bytes: [UInt8]) -> Number? {
    if let marker = ListMarkerReader.marker(in: bytes, line), marker.bullet == nil {
      for (count, style) in counts {
        let own = marker.readings.first { $0.style.count == count && $0.style.form == .stop }
        if let own { return (style, own.ordinal, marker.length) }
      }
    }
    let digits = bytes[line].prefix(3).prefix { $0.isASCIIDigit }
    guard !digits.isEmpty, bytes[digits.endIndex...].starts(with: ".0 ".utf8) else { return nil }
    let ordinal = Int(String(decoding: digits, as: UTF8.self)) ?? 0
    return (.decimal, ordinal, digits.count + 3)
  }

  /// Whether words behind a number are a heading that names a determination: `Criteria Not Covered`.
  static func namesDetermination(_ range: Range<Int>, _ reading: Reading) -> Bool {
    guard range.count <= 100, let last = range.last, !".;,".utf8.contains(reading.bytes[last])
    else { return false }
    return reading.vocabulary.determinationTerms.contains(
      reading.bytes[range].map(\.asciiLowercased), 0..<range.count)
      && isSetAsHeading(range, reading)
  }

  /// Capitals, or each longer word with a capital, or words before a colon.
  private static func isSetAsHeading(_ range: Range<Int>, _ reading: Reading) -> Bool {
    let bytes = reading.bytes
    let words = bytes[range].split { $0 == 0x20 || $0 == UInt8(ascii: "/") }
    guard words.count <= 14 else { return false }
    return words.allSatisfy { word in
      guard let letter = word.first(where: \.isASCIILetter) else { return true }
      return letter.isASCIIUppercase || word.count <= 4
    }
      || words.count <= 10 && bytes[range.upperBound - 1] == UInt8(ascii: ":")
        && !reading.vocabulary.determinationTerms.contains(
          bytes[range].map(\.asciiLowercased), 0..<range.count)
  }
}
