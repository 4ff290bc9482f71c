import SourceReading
import TextAnalysis

/// Tells the numbers of a text's sections from a document's number.
extension HeaderReader {
  /// Whether the next or the last number of the same outline opens another line, as `4.1.2` does beside
  /// `4.1.1`, and `4.1.1` beside `4.1`.
  func isOutline(_ word: Range<Int>) -> Bool {
    guard let parts = outlineParts(word), let last = parts.last else { return false }
    let head = Array(parts.dropLast())
    let near = [head + [last + 1], head + [last - 1], parts + [1]]
    return lines.contains { line in
      guard line.lowerBound != word.lowerBound,
        let other = WhiteSpace.words(
          layout.reading.bytes, line.prefix(Self.longestOutline)
        ).first
      else { return false }
      return outlineParts(other).map(near.contains) ?? false
    }
  }

  /// Whether the number of a text's section opens a line.
  func opensWithOutline(_ line: Range<Int>) -> Bool {
    WhiteSpace.words(layout.reading.bytes, line.prefix(Self.longestOutline)).first.map(isOutline)
      ?? false
  }

  /// The longest number of a section, in bytes.
  private static let longestOutline = 16

  /// The parts of a number in digits and stops; nil where it has one part, or zeros open one, as in a
  /// document's number: `7.01.99`.
  private func outlineParts(_ word: Range<Int>) -> [Int]? {
    let digits = layout.reading.bytes[word].split(
      separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard digits.count > 1 else { return nil }
    let parts = digits.compactMap { part -> Int? in
      guard (1...2).contains(part.count), part.first != UInt8(ascii: "0"),
        part.allSatisfy(\.isASCIIDigit)
      else { return nil }
      return part.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }
    return parts.count == digits.count ? parts : nil
  }
}
