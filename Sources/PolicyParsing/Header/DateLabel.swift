import SourceReading
import TextAnalysis
import Vocabulary

/// Tells what date a label names, whether the field's tables list it or its words only.
enum DateLabel {
  /// The longest label, in bytes.
  static let longest = 70

  /// The field that all of a stretch names, with or without a colon at its end; nil where it is no
  /// label of a date.
  static func field(
    _ bytes: [UInt8], _ range: Range<Int>, _ vocabulary: PolicyVocabulary
  ) -> HeaderField? {
    guard range.count <= longest else { return nil }
    let folded = HeadingWords.normalized(bytes, range)
    if let known = vocabulary.headerLabels.meaning(of: folded) {
      return known.isDate || known == .ignored ? known : nil
    }
    return DateLabelVocabulary.field(words(bytes, range))
  }

  /// The words of a stretch in lower case.
  static func words(_ bytes: [UInt8], _ range: Range<Int>) -> [String] {
    let isPart: (UInt8) -> Bool = { $0.isWordByte || $0 == UInt8(ascii: "&") }
    return bytes[range].split(whereSeparator: { !isPart($0) }).map {
      String(decoding: $0.map(\.asciiLowercased), as: UTF8.self)
    }
  }

  /// A label of the field's words and a colon that open a stretch, with a date behind it.
  static func beforeDate(
    _ bytes: [UInt8], _ cell: Range<Int>
  ) -> (field: HeaderField, label: Range<Int>, value: Int)? {
    guard bytes[cell.lowerBound].isASCIIUppercase,
      let colon = cell.prefix(longest).first(where: { bytes[$0] == UInt8(ascii: ":") }),
      !bytes[cell.lowerBound..<colon].contains(where: \.isASCIIDigit)
    else { return nil }
    let label = cell.lowerBound..<colon
    let value = bytes[(colon + 1)..<cell.upperBound].firstIndex { $0 != 0x20 } ?? cell.upperBound
    // One word alone is a heading's as well: `Approved: 11/24`.
    guard value < cell.upperBound, bytes[label].contains(0x20),
      DateReader.date(in: bytes, at: value, before: cell.upperBound) != nil,
      let field = DateLabelVocabulary.field(words(bytes, label))
    else { return nil }
    return (field, label, value)
  }
}
