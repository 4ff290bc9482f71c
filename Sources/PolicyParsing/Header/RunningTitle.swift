import SourceReading
import TextAnalysis

/// A title and its number in brackets that run through the pages: `Bed Therapy (CPG 7)`.
///
/// Such lines are furniture; what they print counts where the header prints no number.
struct RunningTitle {
  /// How often the line stands at least, and how many running lines are looked at.
  private static let (least, most) = (3, 600)

  /// The title, and the number without its brackets, in the document's own bytes.
  let title, number: Range<Int>

  /// The first such line of a document; nil where none runs through it.
  init?(_ reading: Reading) {
    let bytes = reading.source.bytes
    let lines = reading.furniture.prefix(Self.most).map { WhiteSpace.trim(bytes, $0) }
      .filter { (10...160).contains($0.count) && bytes[$0.upperBound - 1] == UInt8(ascii: ")") }
    let groups = Dictionary(grouping: lines) { bytes[$0] }
    let often = lines.first { groups[bytes[$0], default: []].count >= Self.least }
    guard let line = often, let parts = Self.parts(bytes, line) else { return nil }
    (title, number) = parts
  }

  private static func parts(
    _ bytes: [UInt8], _ line: Range<Int>
  ) -> (title: Range<Int>, number: Range<Int>)? {
    guard let open = line.last(where: { bytes[$0] == UInt8(ascii: "(") }),
      open - line.lowerBound >= 4
    else { return nil }
    let number = (open + 1)..<(line.upperBound - 1)
    guard PolicyNumber.alone(bytes, number) != nil || isSpaced(bytes, number) else { return nil }
    return (WhiteSpace.trim(bytes, line.lowerBound..<open), number)
  }

  /// Capitals and a number: `CPG 7`.
  private static func isSpaced(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let words = WhiteSpace.words(bytes, range)
    return words.count == 2 && (2...5).contains(words[0].count)
      && bytes[words[0]].allSatisfy(\.isASCIIUppercase)
      && PolicyNumber.hasDigits(bytes, words[1], atLeast: 2)
      && bytes[words[1]].allSatisfy { $0.isASCIIDigit || ".-".utf8.contains($0) }
  }
}
