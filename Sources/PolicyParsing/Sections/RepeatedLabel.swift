import SourceReading
import TextAnalysis

/// Finds a heading that the sentence behind it repeats: `Nerve cooling (NC): Nerve cooling is a procedure in
/// which …`.
enum RepeatedLabel {
  /// The most bytes of such a heading.
  private static let longest = 90

  /// Where the colon behind the heading stands.
  static func colon(_ content: Range<Int>, _ reading: Reading) -> Int? {
    let bytes = reading.bytes
    guard bytes[content.lowerBound].isASCIIUppercase,
      let colon = content.prefix(longest).first(where: { bytes[$0] == UInt8(ascii: ":") })
    else { return nil }
    let head = content.lowerBound..<colon
    let bracket = head.first { bytes[$0] == UInt8(ascii: "(") } ?? colon
    let label = WhiteSpace.words(bytes, head.lowerBound..<bracket).map { lowered(bytes, $0) }
    let behind = WhiteSpace.words(bytes, (colon + 1)..<min(content.upperBound, colon + 2 * longest))
      .map { lowered(bytes, $0) }
    let isLong = behind.count > label.count + 3
    guard label.count >= 2, isLong, behind.starts(with: label) else { return nil }
    return colon
  }

  private static func lowered(_ bytes: [UInt8], _ word: Range<Int>) -> [UInt8] {
    bytes[word].map(\.asciiLowercased)
  }
}
