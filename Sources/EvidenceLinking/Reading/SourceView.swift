import EvidenceModel
import TextAnalysis

/// The words at a span without markup and with white space folded, and where each byte came from.
///
/// Rules read the view; what they find becomes a quotation of the source's own bytes.
struct SourceView: Sendable {
  /// The readable bytes.
  let bytes: [UInt8]
  /// The source offset of each readable byte.
  private let origins: [Int]
  /// The span's ranges.
  private let ranges: [Range<Int>]
  /// The file.
  let file: String

  /// Creates the view of a span; ranges beyond the source are cut off.
  init(source: [UInt8], span: SourceSpan) {
    file = span.file
    ranges = span.ranges.compactMap {
      let range = $0.clamped(to: 0..<source.count)
      return range.isEmpty ? nil : range
    }
    var bytes: [UInt8] = []
    var origins: [Int] = []
    for range in ranges { Self.read(source, range, into: &bytes, &origins) }
    self.bytes = bytes
    self.origins = origins
  }

  /// The whole view.
  var all: Range<Int> { 0..<bytes.count }

  /// The sentences of the view, as ranges of its bytes.
  func sentences() -> [Range<Int>] { SentenceSplitter.sentences(in: bytes, range: all) }

  /// The text in a range of the view.
  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: all)], as: UTF8.self)
  }

  /// The source ranges of a range of the view.
  func sourceRanges(_ range: Range<Int>) -> [Range<Int>] {
    let range = range.clamped(to: all)
    guard let last = range.last else { return [] }
    let outer = origins[range.lowerBound]..<origins[last] + 1
    return ranges.compactMap {
      let part = $0.clamped(to: outer)
      return part.isEmpty ? nil : part
    }
  }

  /// The place in the view of a source offset: of the first readable byte at or after it.
  func position(ofSource offset: Int) -> Int {
    var low = 0
    var high = origins.count
    while low < high {
      let middle = (low + high) / 2
      if origins[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Copies a range without emphasis marks and formula signs, each run of white space as one space.
  private static func read(
    _ source: [UInt8], _ range: Range<Int>, into bytes: inout [UInt8], _ origins: inout [Int]
  ) {
    for (count, index) in range.enumerated() {
      let byte = source[index]
      if isMarkup(source, index, range) { continue }
      let isSpace = byte.isASCIISpace || (count == 0 && !bytes.isEmpty && !byte.isASCIISpace)
      if isSpace, !bytes.isEmpty, bytes.last != UInt8(ascii: " ") {
        bytes.append(UInt8(ascii: " "))
        origins.append(index)
      }
      if !byte.isASCIISpace {
        bytes.append(byte)
        origins.append(index)
      }
    }
  }

  /// Whether the byte is an emphasis mark or a formula sign rather than text.
  ///
  /// A dollar sign before a digit is an amount of money unless the formula closes after it.
  private static func isMarkup(_ source: [UInt8], _ index: Int, _ range: Range<Int>) -> Bool {
    switch source[index] {
    case UInt8(ascii: "*"): return true
    case UInt8(ascii: "$"):
      return index + 1 >= range.upperBound || !source[index + 1].isASCIIDigit
    default: return false
    }
  }
}
