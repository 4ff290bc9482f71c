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

  /// A label of the field's words and a colon that open a stretch, with a date behind it or a word
  /// that no date is set; or such a label that fills its cell, its value in the next one.
  static func beforeDate(
    _ bytes: [UInt8], _ cell: Range<Int>
  ) -> (field: HeaderField, label: Range<Int>, value: Int)? {
    guard bytes[cell.lowerBound].isASCIIUppercase else { return nil }
    guard let colon = cell.prefix(longest).first(where: { bytes[$0] == UInt8(ascii: ":") }) else {
      return nameOfCell(bytes, cell)
    }
    guard !bytes[cell.lowerBound..<colon].contains(where: \.isASCIIDigit) else { return nil }
    let label = cell.lowerBound..<colon
    let value = bytes[(colon + 1)..<cell.upperBound].firstIndex { $0 != 0x20 } ?? cell.upperBound
    // One word alone is a heading's as well: `Approved: 11/24`.
    guard bytes[label].contains(where: { " /".utf8.contains($0) }),
      value == cell.upperBound || isValue(bytes, value..<cell.upperBound),
      let field = DateLabelVocabulary.field(words(bytes, label))
    else { return nil }
    return (field, label, value)
  }

  private static func isValue(_ bytes: [UInt8], _ value: Range<Int>) -> Bool {
    if DateReader.date(in: bytes, at: value.lowerBound, before: value.upperBound) != nil {
      return true
    }
    let words = String(decoding: bytes[value].prefix(16).map(\.asciiLowercased), as: UTF8.self)
    return HeaderVocabulary.unsetValues.contains(words)
  }

  /// A cell that is a label without a colon: `Annual Approval Date`, its date in the next cell.
  private static func nameOfCell(
    _ bytes: [UInt8], _ cell: Range<Int>
  ) -> (field: HeaderField, label: Range<Int>, value: Int)? {
    guard (12...40).contains(cell.count) else { return nil }
    let words = words(bytes, cell)
    guard words.count >= 3, words.last == "date", let field = DateLabelVocabulary.field(words)
    else { return nil }
    return (field, cell, cell.upperBound)
  }
}
