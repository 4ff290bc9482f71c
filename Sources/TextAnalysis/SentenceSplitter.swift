/// Cuts a paragraph into sentences by bytes, so that each sentence keeps its place.
///
/// A stop ends a sentence when white space and something that can open a sentence follow, and when
/// the word before it is neither an abbreviation of the trade nor a single initial. Brackets and
/// quotation marks that close after the stop belong to the sentence, and so does a raised reference
/// number (`months.^{1,2}`) or one that is glued to the stop (`fibroblasts.1,2`).
package enum SentenceSplitter {
  /// Returns the byte ranges of the sentences in `range`, without white space at their ends.
  ///
  /// - Complexity: O(*n*) in the length of the range.
  package static func sentences(in bytes: [UInt8], range: Range<Int>) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = skipSpace(bytes, from: range.lowerBound, to: range.upperBound)
    var index = start
    while index < range.upperBound {
      guard let end = sentenceEnd(bytes, stop: index, start: start, limit: range.upperBound) else {
        index += 1
        continue
      }
      sentences.append(start..<end)
      start = skipSpace(bytes, from: end, to: range.upperBound)
      index = start
    }
    let end = trimmedEnd(bytes, start: start, end: range.upperBound)
    if start < end { sentences.append(start..<end) }
    return sentences
  }

  /// Returns the sentences of a text as texts.
  package static func sentences(of text: String) -> [String] {
    let bytes = Array(text.utf8)
    return sentences(in: bytes, range: 0..<bytes.count).map {
      String(decoding: bytes[$0], as: UTF8.self)
    }
  }

  /// The end of the sentence that the byte at `stop` closes, or nil when it closes none.
  private static func sentenceEnd(
    _ bytes: [UInt8], stop: Int, start: Int, limit: Int
  ) -> Int? {
    let byte = bytes[stop]
    guard byte == UInt8(ascii: ".") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!") else {
      return nil
    }
    if isDecimalPoint(bytes, stop: stop, start: start, limit: limit) { return nil }
    let end = afterClosers(bytes, from: stop + 1, limit: limit)
    guard end < limit else { return end }
    guard bytes[end].isASCIISpace else { return nil }
    if byte == UInt8(ascii: "."), isAbbreviation(bytes, stop: stop, start: start) { return nil }
    let next = skipSpace(bytes, from: end, to: limit)
    return next == limit || opensSentence(bytes, at: next, limit: limit) ? end : nil
  }

  /// Whether the stop stands between two digits: `1.9` is a number, `fibroblasts.1` is not.
  private static func isDecimalPoint(
    _ bytes: [UInt8], stop: Int, start: Int, limit: Int
  ) -> Bool {
    stop > start && stop + 1 < limit && bytes[stop - 1].isASCIIDigit && bytes[stop + 1].isASCIIDigit
  }

  /// Skips closing marks and reference numbers after a stop.
  private static func afterClosers(_ bytes: [UInt8], from: Int, limit: Int) -> Int {
    var index = from
    while index < limit, isCloser(bytes, at: index, limit: limit) {
      index += closerLength(bytes, at: index, limit: limit)
    }
    return afterGluedNumber(bytes, from: index, limit: limit)
  }

  private static func isCloser(_ bytes: [UInt8], at index: Int, limit: Int) -> Bool {
    closerLength(bytes, at: index, limit: limit) > 0
  }

  /// The length of a closing mark: `)`, `]`, `"`, `'`, `*`, `’`, `”`, `^{…}` or a raised digit.
  private static func closerLength(_ bytes: [UInt8], at index: Int, limit: Int) -> Int {
    switch bytes[index] {
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "\""), UInt8(ascii: "'"),
      UInt8(ascii: "*"), UInt8(ascii: "."):
      return 1
    case UInt8(ascii: "^"):
      guard index + 1 < limit, bytes[index + 1] == UInt8(ascii: "{") else { return 0 }
      guard let close = bytes[index..<limit].firstIndex(of: UInt8(ascii: "}")) else { return 0 }
      return close - index + 1
    case 0xC2 where index + 1 < limit && [0xB2, 0xB3, 0xB9].contains(bytes[index + 1]):
      return 2
    case 0xE2 where index + 2 < limit:
      let isQuote = bytes[index + 1] == 0x80 && [0x99, 0x9D].contains(bytes[index + 2])
      let isRaised = bytes[index + 1] == 0x81 && (0xB0...0xB9).contains(bytes[index + 2])
      return isQuote || isRaised ? 3 : 0
    default:
      return 0
    }
  }

  /// Skips reference numbers that are glued to the stop, as in `fibroblasts.1,2`.
  private static func afterGluedNumber(_ bytes: [UInt8], from: Int, limit: Int) -> Int {
    var index = from
    while index < limit, bytes[index].isASCIIDigit || isNumberJoiner(bytes, index, from, limit) {
      index += 1
    }
    guard index > from, index == limit || bytes[index].isASCIISpace else { return from }
    return index
  }

  private static func isNumberJoiner(
    _ bytes: [UInt8], _ index: Int, _ from: Int, _ limit: Int
  ) -> Bool {
    guard index > from, index + 1 < limit, bytes[index + 1].isASCIIDigit else { return false }
    return bytes[index] == UInt8(ascii: ",") || bytes[index] == UInt8(ascii: "-")
  }

  /// Whether what stands at `index` can open a sentence: anything but a lower-case letter.
  private static func opensSentence(_ bytes: [UInt8], at index: Int, limit: Int) -> Bool {
    !bytes[index].isASCIILowercase && bytes[index] != UInt8(ascii: ",")
      && bytes[index] != UInt8(ascii: ";")
  }

  /// Whether the word before the stop is an abbreviation or an initial rather than a last word.
  private static func isAbbreviation(_ bytes: [UInt8], stop: Int, start: Int) -> Bool {
    var first = stop
    while first > start, bytes[first - 1].isASCIILetter || bytes[first - 1] == UInt8(ascii: ".") {
      first -= 1
    }
    let word = String(decoding: bytes[first..<stop], as: UTF8.self)
    if word.utf8.count == 1, word.utf8.first?.isASCIIUppercase == true {
      return first == start || !bytes[first - 1].isWordByte
    }
    return abbreviations.contains(word.lowercased())
  }

  /// Abbreviations that a capital letter may follow inside a sentence, without their last stop.
  private static let abbreviations: Set<String> = [
    "al", "approx", "ca", "cf", "dr", "e.g", "eg", "ed", "eds", "fig", "i.e", "ie", "inc",
    "jr", "mr", "mrs", "ms", "no", "nos", "p", "pp", "prof", "ref", "refs", "resp", "sec", "sr",
    "st", "u.k", "u.s", "viz", "vol", "vs", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
    "sept", "oct", "nov", "dec",
  ]

  private static func skipSpace(_ bytes: [UInt8], from: Int, to limit: Int) -> Int {
    var index = from
    while index < limit, bytes[index].isASCIISpace { index += 1 }
    return index
  }

  private static func trimmedEnd(_ bytes: [UInt8], start: Int, end: Int) -> Int {
    var end = end
    while end > start, bytes[end - 1].isASCIISpace { end -= 1 }
    return end
  }
}
