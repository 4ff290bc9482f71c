import SourceReading
import TextAnalysis
import Vocabulary

/// Tells the label of a document's number that no table lists: initials and a number sign
/// (`MNG #: 002`), or the words of a document's type (`Medical Coverage Guideline No: 7-1`).
enum NumberLabel {
  private static let (longest, longestNumber) = (50, 24)

  /// The label that opens a stretch, and where its number begins.
  static func beforeNumber(
    _ bytes: [UInt8], _ cell: Range<Int>
  ) -> (label: Range<Int>, value: Int)? {
    guard let colon = cell.prefix(longest).first(where: { bytes[$0] == UInt8(ascii: ":") }) else {
      return nil
    }
    let label = cell.lowerBound..<colon
    guard isSigned(bytes, label) || isTyped(bytes, label),
      let value = bytes[(colon + 1)..<cell.upperBound].firstIndex(where: { $0 != 0x20 })
    else { return nil }
    var word = value..<(bytes[value..<cell.upperBound].firstIndex(of: 0x20) ?? cell.upperBound)
    if (2...5).contains(word.count), bytes[word].allSatisfy(\.isASCIIUppercase),
      word.upperBound < cell.upperBound
    {
      let rest = bytes[(word.upperBound + 1)..<cell.upperBound]
      word = value..<(rest.firstIndex(of: 0x20) ?? cell.upperBound)
    }
    return word.count <= longestNumber && PolicyNumber.hasDigits(bytes, word, atLeast: 2)
      && DateReader.whole(in: bytes, word) == nil ? (label, value) : nil
  }

  /// Two to four capitals and a number sign.
  private static func isSigned(_ bytes: [UInt8], _ label: Range<Int>) -> Bool {
    let capitals = bytes[label].prefix { $0.isASCIIUppercase }
    let rest = bytes[label].dropFirst(capitals.count).filter { $0 != 0x20 }
    return (2...4).contains(capitals.count) && rest == [UInt8(ascii: "#")]
      && !HeaderVocabulary.foreignNumbers.contains(String(decoding: capitals, as: UTF8.self))
  }

  /// A document's type and a word for its number.
  private static func isTyped(_ bytes: [UInt8], _ label: Range<Int>) -> Bool {
    let isSigned = bytes[label].last == UInt8(ascii: "#")
    let words = DateLabel.words(bytes, label) + (isSigned ? ["number"] : [])
    guard (2...6).contains(words.count),
      words.last.map(HeaderVocabulary.numberNouns.contains) ?? false
    else { return false }
    return words.dropLast().contains(where: HeaderVocabulary.typeNouns.contains)
      && words.dropLast().allSatisfy {
        HeaderVocabulary.typeWords.contains($0) || HeaderVocabulary.typeNouns.contains($0)
      }
  }
}
