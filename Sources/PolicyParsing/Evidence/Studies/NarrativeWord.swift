import SourceReading
import TextAnalysis

/// A word of a sentence of a narrative.
struct NarrativeWord: Hashable, Sendable {
  /// Its letters in lower case.
  var text: String
  /// Its place in the clean text.
  var range: Range<Int>
  /// Whether it stands in brackets or is raised.
  var isInBrackets: Bool
  /// Whether a comma, a colon or a dash stands before it.
  var isAfterBreak: Bool
  /// Whether it begins with a capital.
  var isCapital: Bool
  /// How many of its letters are capitals.
  var capitals: Int

  /// Whether it is a year that a study may have.
  var year: Int? {
    guard text.utf8.count == 4 || text.utf8.count == 5, let value = Int(text.prefix(4)),
      (1950...2100).contains(value), text.utf8.dropFirst(4).allSatisfy(\.isASCIILowercase)
    else { return nil }
    return value
  }

  /// Whether it is a number in digits.
  var isNumber: Bool { text.utf8.first?.isASCIIDigit == true }
}

/// Cuts the beginning of a sentence into words.
enum NarrativeWords {
  /// How many words of a sentence are looked at.
  static let most = 64

  /// The words of a range from its beginning, no more than so many.
  ///
  /// - Complexity: O(*n*) in the bytes of the words returned.
  static func words(
    in text: CleanText, _ range: Range<Int>, most: Int = NarrativeWords.most
  ) -> [NarrativeWord] {
    var words: [NarrativeWord] = []
    var depth = 0
    var isAfterBreak = false
    var index = range.lowerBound
    while index < range.upperBound, words.count < most {
      let end = wordEnd(text.bytes, index, range.upperBound)
      if end > index {
        words.append(word(text, index..<end, depth > 0, isAfterBreak))
        isAfterBreak = false
        index = end
        continue
      }
      switch text.bytes[index] {
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): depth = max(0, depth - 1)
      case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: ";"): isAfterBreak = true
      case 0xE2 where isDash(text.bytes, index): isAfterBreak = true
      default: break
      }
      index += 1
    }
    return words
  }

  private static func word(
    _ text: CleanText, _ range: Range<Int>, _ isInBrackets: Bool, _ isAfterBreak: Bool
  ) -> NarrativeWord {
    let bytes = text.bytes[range]
    let isOther = (bytes.first ?? 0) == 0xC3 && (0x80...0x9E).contains(bytes.dropFirst().first ?? 0)
    return NarrativeWord(
      text: String(decoding: text.lowered[range], as: UTF8.self), range: range,
      isInBrackets: isInBrackets, isAfterBreak: isAfterBreak,
      isCapital: bytes.first?.isASCIIUppercase == true || isOther,
      capitals: bytes.reduce(0) { $0 + ($1.isASCIIUppercase ? 1 : 0) })
  }

  /// The end of the word at an index: letters and digits with hyphens and apostrophes inside.
  private static func wordEnd(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int {
    var index = start
    while index < limit {
      let width = letterWidth(bytes, index, limit)
      if width > 0 {
        index += width
      } else if index > start, let joint = joint(bytes, index), index + joint < limit,
        letterWidth(bytes, index + joint, limit) > 0
      {
        index += joint
      } else {
        break
      }
    }
    return index
  }

  /// A hyphen, an apostrophe or a stop between two digits.
  private static func joint(_ bytes: [UInt8], _ index: Int) -> Int? {
    switch bytes[index] {
    case UInt8(ascii: "-"), UInt8(ascii: "'"): return 1
    case UInt8(ascii: "."):
      return bytes[index - 1].isASCIIDigit && index + 1 < bytes.count
        && bytes[index + 1].isASCIIDigit ? 1 : nil
    case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80:
      return [0x90, 0x91, 0x99].contains(bytes[index + 2]) ? 3 : nil
    default: return nil
    }
  }

  private static func letterWidth(_ bytes: [UInt8], _ index: Int, _ limit: Int) -> Int {
    let byte = bytes[index]
    if byte.isASCIILetter || byte.isASCIIDigit { return 1 }
    guard byte >= 0xC3, byte != 0xE2 else { return 0 }
    return min(byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2, limit - index)
  }

  private static func isDash(_ bytes: [UInt8], _ index: Int) -> Bool {
    index + 2 < bytes.count && bytes[index + 1] == 0x80 && (0x92...0x94).contains(bytes[index + 2])
  }
}
