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
  static func codes(_ bytes: [UInt8], _ range: Range<Int>, isCoding: Bool) -> [PrintedCode] {
    var codes: [PrintedCode] = []
    for code in CodeReader.codes(bytes, range, isCoding: isCoding)
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
  private static func joins(_ bytes: [UInt8], _ gap: Range<Int>) -> Bool {
    let inner = WhiteSpace.trim(bytes, gap)
    guard !inner.isEmpty, inner.count <= 8 else { return false }
    let text = bytes[inner].map(\.asciiLowercased)
    return text == [0x2D] || text == Array("–".utf8) || text == Array("—".utf8)
      || CodeGroupVocabulary.through.meaning(of: text) != nil
  }
}
