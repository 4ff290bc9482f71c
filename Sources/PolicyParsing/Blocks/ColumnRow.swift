import SourceReading
import TextAnalysis
import Vocabulary

/// Rows of a table of two columns that runs of spaces part: a service on the left, what is
/// determined of it on the right.
///
/// ```
/// Knee nerves       Cooling of knee nerves is considered
///                   investigational.
/// ```
///
/// The first line of such a row is cut at the gap, so that the right column reads as one paragraph.
/// Words of a name that is wrapped on the left stand inside that paragraph's bytes; like a page's
/// furniture they are left out of it.
struct ColumnRow {
  /// The fewest spaces that part two columns.
  private static let narrowest = 3
  /// The longest name on the left, and the shortest text on the right, in bytes.
  private static let (longestName, shortestText) = (60, 20)
  /// How many lines of a row are looked at.
  private static let mostLines = 12

  /// The rows' first lines by their places, with where the right column begins.
  private(set) var cuts: [Int: Int] = [:]
  /// Words of wrapped names, ascending.
  private(set) var names: [Range<Int>] = []

  /// Finds the rows of a document's lines.
  init(_ lines: [Range<Int>], bytes: [UInt8], _ vocabulary: PolicyVocabulary) {
    var line = 0
    /// The line behind the last row, and that row's column.
    var last = (line: -1, column: -1)
    while line < lines.count {
      guard let right = Self.right(bytes, lines[line]) else {
        line += 1
        continue
      }
      let column = right - lines[line].lowerBound
      let row = Self.row(lines, from: line, column: column, bytes)
      let isNext = line == last.line && abs(column - last.column) <= 1
      guard row.count > 1 || isNext, Self.determines(row, right, bytes, vocabulary) else {
        line += 1
        continue
      }
      cuts[line] = right
      names += row.dropFirst().compactMap(\.name)
      line += row.count
      last = (line, column)
    }
  }

  /// A line of a row: its words on the left, where there are any.
  private struct Part {
    var line: Range<Int>
    var name: Range<Int>?
  }

  /// The first line and those below it whose right column begins at the same place.
  private static func row(
    _ lines: [Range<Int>], from first: Int, column: Int, _ bytes: [UInt8]
  ) -> [Part] {
    var parts = [Part(line: lines[first])]
    for line in lines[(first + 1)...].prefix(mostLines) {
      let text = WhiteSpace.trim(bytes, line)
      guard !text.isEmpty else { break }
      if abs(text.lowerBound - line.lowerBound - column) <= 1 {
        parts.append(Part(line: line))
      } else if let right = right(bytes, line), abs(right - line.lowerBound - column) <= 1,
        goesOn(bytes, right)
      {
        parts.append(Part(line: line, name: WhiteSpace.trim(bytes, line.lowerBound..<right)))
      } else {
        break
      }
    }
    return parts
  }

  /// Whether the right column goes on with a word in small letters: a capital opens another row.
  private static func goesOn(_ bytes: [UInt8], _ right: Int) -> Bool {
    bytes[right].isASCIILowercase
  }

  /// Where the right column of a line begins; nil where the line has no two columns.
  private static func right(_ bytes: [UInt8], _ line: Range<Int>) -> Int? {
    let text = WhiteSpace.trim(bytes, line)
    guard text.count >= shortestText + narrowest, text.count <= 300 else { return nil }
    var spaces = 0
    for index in text.prefix(longestName + 40) {
      if bytes[index] == 0x20 {
        spaces += 1
        continue
      }
      if spaces >= narrowest {
        let name = text.lowerBound..<(index - spaces)
        let isName =
          name.count <= longestName && bytes[name].contains(where: \.isASCIILetter)
          && bytes[name.upperBound - 1] != UInt8(ascii: ":") && !isMarker(bytes, name)
        let rest = index..<text.upperBound
        return isName && rest.count >= shortestText && !hasGap(bytes, rest) ? index : nil
      }
      spaces = 0
    }
    return nil
  }

  /// Whether words on the left are the sign of an item, whose text hangs behind it: `II.    Nerve …`.
  private static func isMarker(_ bytes: [UInt8], _ name: Range<Int>) -> Bool {
    ListMarkerReader.marker(in: bytes, name).map { $0.length == name.count } ?? false
  }

  private static func hasGap(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var spaces = 0
    for index in range {
      spaces = bytes[index] == 0x20 ? spaces + 1 : 0
      if spaces >= narrowest { return true }
    }
    return false
  }

  /// Whether the right column determines.
  private static func determines(
    _ row: [Part], _ right: Int, _ bytes: [UInt8], _ vocabulary: PolicyVocabulary
  ) -> Bool {
    var text = bytes[right..<row[0].line.upperBound].map(\.asciiLowercased)
    for part in row.dropFirst() {
      let start = part.name?.upperBound ?? part.line.lowerBound
      text += bytes[WhiteSpace.trim(bytes, start..<part.line.upperBound)].map(\.asciiLowercased)
      text.append(0x20)
    }
    text = text.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }
    return vocabulary.determinationTerms.contains(text, 0..<text.count)
      || vocabulary.determinationVerbs.contains(text, 0..<text.count)
      || PlanVerbVocabulary.stems.contains(text, 0..<text.count)
  }
}
