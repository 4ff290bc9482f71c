import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// A code or a range of codes in the source.
struct PrintedCode: Hashable, Sendable {
  /// The code system.
  var system: CodeSystem
  /// The code, or the first of a range.
  var first: Range<Int>
  /// The last code of a range.
  var last: Range<Int>?

  /// All of it.
  var range: Range<Int> { first.lowerBound..<(last ?? first).upperBound }

  /// The code as the model keeps it.
  func grouped(_ reading: Reading) -> GroupedCode {
    GroupedCode(
      system: system, code: reading.text(first), through: last.map(reading.text),
      quote: reading.quote(range))
  }
}

/// Joins codes that a dash or `through` makes a range of.
enum CodeRanges {
  /// The codes of a block, ranges as one.
  static func codes(_ bytes: [UInt8], _ range: Range<Int>, _ place: CodePlace) -> [PrintedCode] {
    var codes: [PrintedCode] = []
    for code in CodeReader.codes(bytes, range, place)
    where code.system != .fdaProductCode {
      if let before = codes.last, before.last == nil, before.system == code.system,
        joins(bytes, before.first.upperBound..<code.range.lowerBound),
        bytes[before.first].count == bytes[code.range].count || code.system != .cpt
      {
        codes[codes.count - 1].last = code.range
      } else {
        codes.append(PrintedCode(system: code.system, first: code.range))
      }
    }
    return codes
  }

  /// Whether what stands between two codes makes them a range.
  static func joins(_ bytes: [UInt8], _ gap: Range<Int>) -> Bool {
    let inner = WhiteSpace.trim(bytes, gap)
    guard !inner.isEmpty, inner.count <= 8 else { return false }
    let text = bytes[inner].map(\.asciiLowercased)
    return text == [0x2D] || text.count == WideDash.length && WideDash.begins(text, at: 0)
      || CodeGroupVocabulary.through.meaning(of: text) != nil
  }

  /// How far the last code of a range may stand from the first, in bytes.
  private static let farthest = 400

  /// Whether a line or a cell ends behind the dash of a range.
  ///
  /// The last code then stands below the name of all:
  /// ```
  /// M17.0-
  ///             Knees that hurt
  /// M17.9
  /// ```
  static func isBroken(_ bytes: [UInt8], after first: Range<Int>, before last: Range<Int>) -> Bool {
    let gap = first.upperBound..<max(first.upperBound, last.lowerBound)
    guard (2...farthest).contains(gap.count), bytes[gap.lowerBound] == UInt8(ascii: "-") else {
      return false
    }
    return bytes[gap.dropFirst()].first { $0 != 0x20 }.map { [0x0A, 0x0D, 0x7C].contains($0) }
      ?? false
  }
}
