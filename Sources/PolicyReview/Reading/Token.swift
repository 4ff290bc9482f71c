import TextAnalysis
import Vocabulary

/// A word, a number or a single mark of a text.
struct Token: Hashable, Sendable {
  /// The token as it stands.
  var surface: String
  /// The token in lower case.
  var text: String

  /// Its value where it is a number in digits or a number word, thousands' commas allowed.
  var number: Double? {
    let digits = text.hasSuffix("%") ? String(text.dropLast()) : text
    if digits.utf8.first.map({ $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2E }) == true {
      return Double(digits.filter { $0 != "," })
    }
    return StudyNumberWords.number(text).map(Double.init)
  }

  /// Its value where it is a whole number.
  var count: Int? { number.flatMap { Int(exactly: $0) } }

  /// Cuts a text into tokens: runs of letters and digits with `-`, `'` and `/` parting words, numbers
  /// with their separators and percent sign, every other character by itself.
  static func tokens(of text: String) -> [Token] {
    var tokens: [Token] = []
    let bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      if isSpace(bytes[index]) || bytes[index] == UInt8(ascii: "$") {
        index += 1
        continue
      }
      let end = self.end(of: bytes, from: index)
      let surface = String(decoding: bytes[index..<end], as: UTF8.self)
      tokens.append(Token(surface: surface, text: surface.lowercased()))
      index = end
    }
    return tokens
  }

  private static func end(of bytes: [UInt8], from start: Int) -> Int {
    if isDigit(bytes[start]) || startsFraction(bytes, start) {
      return numberEnd(bytes, from: start)
    }
    var index = start
    while index < bytes.count, isLetter(bytes[index]) || isDigit(bytes[index]) { index += 1 }
    if index > start { return index }
    // A character that is no word: all of its bytes.
    index += 1
    while index < bytes.count, bytes[index] & 0xC0 == 0x80 { index += 1 }
    return index
  }

  private static func numberEnd(_ bytes: [UInt8], from start: Int) -> Int {
    var index = start + 1
    while index < bytes.count {
      let isSeparator = bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ",")
      let goesOn = index + 1 < bytes.count && isDigit(bytes[index + 1])
      guard isDigit(bytes[index]) || isLetter(bytes[index]) || isSeparator && goesOn else { break }
      index += 1
    }
    return index < bytes.count && bytes[index] == UInt8(ascii: "%") ? index + 1 : index
  }

  private static func startsFraction(_ bytes: [UInt8], _ start: Int) -> Bool {
    bytes[start] == UInt8(ascii: ".") && start + 1 < bytes.count && isDigit(bytes[start + 1])
      && (start == 0 || isSpace(bytes[start - 1]))
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (9...13).contains(byte) }
  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  /// ASCII letters and the letters of two bytes (Latin, Greek).
  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0xC3 && byte < 0xE0)
      || (byte >= 0x80 && byte < 0xC0)
  }
}

extension Array where Element == Token {
  /// The first place from `start` on where the words stand one after the other.
  func first(of words: [String], from start: Int = 0) -> Int? {
    guard let head = words.first, count >= words.count else { return nil }
    for index in Swift.min(start, count)..<Swift.max(start, count - words.count + 1)
    where self[index].text == head {
      if zip(self[index...], words).allSatisfy({ $0.text == $1 }) { return index }
    }
    return nil
  }

  /// Whether the words stand one after the other.
  func contains(words: [String]) -> Bool { first(of: words) != nil }
}
