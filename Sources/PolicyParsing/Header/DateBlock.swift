import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// Finds a header's box that a page without line breaks prints inside a paragraph:
/// `… of the foot. Section 7.0 Effective Date May 1, 2021 Original Policy Date …`.
///
/// Three labels of dates close to each other, each with its date right behind it, are such a box.
enum DateBlock {
  /// How much of a document, of a line and between two labels is looked at, in bytes.
  private static let (reach, piece, gap) = (6_000, 1_000, 160)
  /// The shortest line that has lost its breaks, in bytes, and the fewest labels of a box.
  private static let (longLine, fewest) = (400, 3)

  /// The labels of a box's dates, each with its date.
  static func tokens(_ reading: Reading, after start: Int) -> [HeaderToken] {
    let lines = reading.lines.prefix { $0.lowerBound < reach }.map(reading.trim)
      .filter { $0.lowerBound >= start && $0.count >= longLine }
    for line in lines {
      for part in pieces(line, reading) {
        let found = box(HeaderTokenizer.tokens([part], reading), reading)
        if !found.isEmpty { return found }
      }
    }
    return []
  }

  /// The pieces of a line, each beginning where a word does and reaching into the next one.
  private static func pieces(_ line: Range<Int>, _ reading: Reading) -> [Range<Int>] {
    let end = min(line.upperBound, reach)
    return stride(from: line.lowerBound, to: max(end, line.lowerBound), by: piece / 2).map {
      start in
      let word = reading.bytes[start..<line.upperBound].firstIndex { $0.isASCIISpace }
      let first = start == line.lowerBound ? start : (word ?? start)
      return reading.trim(first..<max(first, min(line.upperBound, start + piece)))
    }
  }

  private static func box(_ tokens: [HeaderToken], _ reading: Reading) -> [HeaderToken] {
    var box: [HeaderToken] = []
    for (label, value) in zip(tokens, tokens.dropFirst()) {
      guard label.field?.isDate ?? false, value.field == nil,
        let date = DateReader.date(
          in: reading.bytes, at: value.range.lowerBound, before: value.range.upperBound)
      else { continue }
      if let last = box.last, label.range.lowerBound - last.range.upperBound > gap {
        if isWhole(box) { return box }
        box = []
      }
      box += [label, HeaderToken(field: nil, range: date.range, line: value.line)]
    }
    return isWhole(box) ? box : []
  }

  private static func isWhole(_ box: [HeaderToken]) -> Bool {
    Set(box.compactMap(\.field)).count >= fewest
  }
}
