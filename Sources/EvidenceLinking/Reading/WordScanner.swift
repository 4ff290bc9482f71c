import TextAnalysis
import Vocabulary

/// Cuts text into words: runs of letters and digits, numbers with their separators, relation signs.
///
/// Hyphens and slashes part words, so that `meta-analysis` and `review/meta-analysis` read alike.
enum WordScanner {
  /// Returns the words of a text.
  static func words(of text: String) -> [Word] {
    let bytes = Array(text.utf8)
    return words(in: bytes, range: 0..<bytes.count)
  }

  /// Returns the words in a range of bytes, in one pass.
  static func words(in bytes: [UInt8], range: Range<Int>) -> [Word] {
    var words: [Word] = []
    words.reserveCapacity(range.count / 6)
    var marks: Marks = []
    var index = range.lowerBound
    while index < range.upperBound {
      let end = wordEnd(bytes, from: index, limit: range.upperBound)
      if end > index {
        words.append(word(bytes, index..<end, marks))
        marks = []
        index = end
      } else {
        let (mark, length) = mark(bytes, at: index, limit: range.upperBound)
        marks.formUnion(mark)
        index += length
      }
    }
    return words
  }

  private static func word(_ bytes: [UInt8], _ range: Range<Int>, _ marks: Marks) -> Word {
    let forms = StudyWordFolding.forms(of: String(decoding: bytes[range], as: UTF8.self))
    var capitals = 0
    for index in range where bytes[index].isASCIIUppercase { capitals += 1 }
    return Word(forms, range: range, before: marks, capitals: capitals)
  }

  /// The end of the word that starts at `from`; `from` itself where none does.
  private static func wordEnd(_ bytes: [UInt8], from: Int, limit: Int) -> Int {
    let byte = bytes[from]
    if byte.isASCIIDigit || startsFraction(bytes, at: from, limit: limit) {
      return numberEnd(bytes, from: from, limit: limit)
    }
    if let sign = relationLength(bytes, at: from, limit: limit) { return from + sign }
    var index = from
    while index < limit {
      let length = letterLength(bytes, at: index, limit: limit)
      if length == 0 { break }
      index += length
    }
    return min(index, limit)
  }

  /// The length of the letter or digit at a place; 0 where something else stands.
  private static func letterLength(_ bytes: [UInt8], at index: Int, limit: Int) -> Int {
    let byte = bytes[index]
    if byte.isASCIILetter || byte.isASCIIDigit { return 1 }
    guard byte >= 0xC2 else { return byte >= 0x80 ? 1 : 0 }
    // C2 xx are Latin-1 signs, E2 8x and E2 9x punctuation and mathematical signs: no letters.
    if byte == 0xC2 || byte == 0xE2 { return 0 }
    return byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
  }

  private static func startsFraction(_ bytes: [UInt8], at index: Int, limit: Int) -> Bool {
    guard bytes[index] == UInt8(ascii: "."), index + 1 < limit else { return false }
    return bytes[index + 1].isASCIIDigit && (index == 0 || bytes[index - 1].isASCIISpace)
  }

  /// Takes digits with separators inside, a percent sign, or letters that go on (`3b`, `24h`).
  private static func numberEnd(_ bytes: [UInt8], from: Int, limit: Int) -> Int {
    var index = from + 1
    while index < limit {
      let isSeparator = bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ",")
      let digitFollows = index + 1 < limit && bytes[index + 1].isASCIIDigit
      guard bytes[index].isASCIIDigit || bytes[index].isASCIILetter || isSeparator && digitFollows
      else { break }
      index += 1
    }
    return index < limit && bytes[index] == UInt8(ascii: "%") ? index + 1 : index
  }

  /// The length of `<`, `>`, `=`, `≤`, `≥` at a place, or nil.
  private static func relationLength(_ bytes: [UInt8], at index: Int, limit: Int) -> Int? {
    switch bytes[index] {
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "="): return 1
    case 0xE2 where index + 2 < limit && bytes[index + 1] == 0x89:
      return bytes[index + 2] == 0xA4 || bytes[index + 2] == 0xA5 ? 3 : nil
    default: return nil
    }
  }

  private static func mark(_ bytes: [UInt8], at index: Int, limit: Int) -> (Marks, Int) {
    switch bytes[index] {
    case UInt8(ascii: ":"): return (.colon, 1)
    case UInt8(ascii: ","): return (.comma, 1)
    case UInt8(ascii: ";"): return (.semicolon, 1)
    case UInt8(ascii: "."), UInt8(ascii: "!"): return (.stop, 1)
    case UInt8(ascii: "?"): return (.question, 1)
    case UInt8(ascii: "("), UInt8(ascii: "["): return (.opener, 1)
    case UInt8(ascii: ")"), UInt8(ascii: "]"): return (.closer, 1)
    case UInt8(ascii: "-"): return (.hyphen, 1)
    case UInt8(ascii: "/"): return (.slash, 1)
    case 0xC2: return ([], min(2, limit - index))
    case 0xE2: return (generalPunctuation(bytes, at: index, limit: limit), min(3, limit - index))
    default: return ([], 1)
    }
  }

  private static func generalPunctuation(_ bytes: [UInt8], at index: Int, limit: Int) -> Marks {
    guard index + 2 < limit, bytes[index + 1] == 0x80 else { return [] }
    switch bytes[index + 2] {
    case 0x90, 0x91: return .hyphen
    case 0x92, 0x93, 0x94, 0x95: return .dash
    default: return []
    }
  }
}
