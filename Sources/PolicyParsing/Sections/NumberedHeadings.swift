import SourceReading
import TextAnalysis
import Vocabulary

/// Finds headings by the numbers that they share with headings the field knows.
///
/// Where a document numbers its sections (`II. CRITERIA`, `VI. REFERENCES`; `3.0 Coverage`), a short
/// line that counts on between two of them is a heading, too, whatever its words.
enum NumberedHeadings {
  /// The fewest known headings with numbers of one style that show that sections are numbered.
  private static let fewest = 2

  /// A line that opens with a section's number.
  private struct Candidate {
    var line: Int
    var style: Style
    var ordinal: Int
    var isKnown: Bool
  }

  private enum Style: Hashable {
    case roman
    /// `3.0`
    case decimal
  }

  /// The lines that are headings by their numbers.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func lines(_ lines: [Line], _ reading: Reading) -> Set<Int> {
    var candidates: [Candidate] = []
    for (index, line) in lines.enumerated() {
      if let candidate = candidate(line.range, index, reading) { candidates.append(candidate) }
    }
    var found: Set<Int> = []
    for style in [Style.roman, .decimal] {
      let own = candidates.filter { $0.style == style }
      guard Set(own.filter(\.isKnown).map(\.ordinal)).count >= fewest else { continue }
      var last = 0
      for candidate in own where candidate.isKnown || candidate.ordinal == last + 1 {
        if !candidate.isKnown { found.insert(candidate.line) }
        last = candidate.ordinal
      }
    }
    return found
  }

  private static func candidate(
    _ line: Range<Int>, _ index: Int, _ reading: Reading
  ) -> Candidate? {
    let bytes = reading.bytes
    guard (6...100).contains(line.count), let last = line.last,
      !".;,".utf8.contains(bytes[last]), let number = number(line, bytes)
    else { return nil }
    let rest = WhiteSpace.trim(bytes, (line.lowerBound + number.length)..<line.upperBound)
    guard rest.count >= 4, bytes[rest.lowerBound].isASCIIUppercase,
      !LeaderLine.isLeader(bytes, line)
    else { return nil }
    let words = HeadingWords.normalized(bytes, rest)
    let isKnown = reading.vocabulary.sectionHeadings.meaning(of: words) != nil
    guard isKnown || isSetAsHeading(rest, reading) else { return nil }
    return Candidate(line: index, style: number.style, ordinal: number.ordinal, isKnown: isKnown)
  }

  private static func number(
    _ line: Range<Int>, _ bytes: [UInt8]
  ) -> (style: Style, ordinal: Int, length: Int)? {
    if let marker = ListMarkerReader.marker(in: bytes, line), marker.bullet == nil,
      let reading = marker.readings.first(where: {
        $0.style.count == .upperRoman && $0.style.form == .stop
      })
    {
      return (.roman, reading.ordinal, marker.length)
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
