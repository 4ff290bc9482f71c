import SourceReading
import TextAnalysis
import Vocabulary

/// Reads a policy's printed number.
enum PolicyNumber {
  /// The number that begins a value: its first word with a digit, with what stands before it.
  static func read(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    if let slug = slug(bytes, range) { return slug }
    if let whole = ofSeveralParts(bytes, range) { return whole }
    var index = range.lowerBound
    var words = 0
    while index < range.upperBound, words < 4 {
      var end = index
      while end < range.upperBound, !bytes[end].isASCIISpace, !"|;".utf8.contains(bytes[end]) {
        end += 1
      }
      if bytes[index..<end].contains(where: \.isASCIIDigit) {
        let isWhole = words <= 1 || isCapitalsAndDash(bytes, range.lowerBound..<index)
        let start = isWhole ? range.lowerBound : index
        if let glued = gluedEnd(bytes, index..<end) { return trimmed(bytes, start..<glued) }
        let whole = pastHyphen(bytes, index..<end, before: range.upperBound)
        return trimmed(bytes, start..<withVersion(bytes, whole, before: range.upperBound))
      }
      words += 1
      index = end + 1
    }
    let isSlug = words == 1 && range.count >= 4 && bytes[range].contains(UInt8(ascii: "_"))
    return isSlug ? range : nil
  }

  /// Whether what stands before a word with digits is a few capitals and a dash: `AHS – M2075`.
  private static func isCapitalsAndDash(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let words = WhiteSpace.words(bytes, range)
    return words.count == 2 && (2...5).contains(words[0].count)
      && bytes[words[0]].allSatisfy(\.isASCIIUppercase)
      && ["-", "–", "—"].contains { bytes[words[1]].elementsEqual($0.utf8) }
  }

  /// A short value of capitals and digits in several words, the last of which has digits:
  /// `2024 P 2116-18`, whose end (`2116-08`) may look like a month.
  private static func ofSeveralParts(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    let words = WhiteSpace.words(bytes, range)
    guard (3...5).contains(words.count), range.count <= 24, let last = words.last,
      hasDigits(bytes, last, atLeast: 2),
      words.allSatisfy({ word in
        bytes[word].allSatisfy { $0.isASCIIUppercase || $0.isASCIIDigit || ".-".utf8.contains($0) }
      }),
      words.dropLast().allSatisfy({ $0.count <= 5 }),
      words[1].count == 1 && bytes[words[1].lowerBound].isASCIIUppercase
        || DateReader.first(in: bytes, range) == nil
    else { return nil }
    return trimmed(bytes, range)
  }

  /// Where digits end to which a word is glued: `0051Bed Therapy`.
  private static func gluedEnd(_ bytes: [UInt8], _ word: Range<Int>) -> Int? {
    let digits = word.prefix { bytes[$0].isASCIIDigit }
    let rest = word.dropFirst(digits.count)
    guard digits.count >= 3, rest.count >= 4, bytes[rest.lowerBound].isASCIIUppercase,
      rest.dropFirst().allSatisfy({ bytes[$0].isASCIILowercase })
    else { return nil }
    return digits.endIndex
  }

  /// The end of a number with a version of a capital and one or two digits that ends the value:
  /// `DME 039.6 T0`.
  private static func withVersion(_ bytes: [UInt8], _ end: Int, before limit: Int) -> Int {
    let rest = bytes[end..<limit]
    guard (3...4).contains(rest.count), rest.first == 0x20,
      rest.dropFirst().first?.isASCIIUppercase ?? false,
      rest.dropFirst(2).allSatisfy(\.isASCIIDigit)
    else { return end }
    return limit
  }

  /// The end of a number of digits with those behind a hyphen before which a mirror has a blank: `06 -002`.
  private static func pastHyphen(_ bytes: [UInt8], _ word: Range<Int>, before limit: Int) -> Int {
    let rest = bytes[word.upperBound..<limit]
    guard bytes[word].allSatisfy(\.isASCIIDigit), rest.starts(with: " -".utf8) else {
      return word.upperBound
    }
    let digits = rest.dropFirst(2).prefix(while: \.isASCIIDigit)
    return digits.isEmpty ? word.upperBound : digits.endIndex
  }

  /// Words joined by underscores that open a value: `gastric_pacing 3/2004 …`.
  static func slug(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    let end = range.first { bytes[$0].isASCIISpace } ?? range.upperBound
    let word = range.lowerBound..<end
    guard word.count >= 8, bytes[word].contains(UInt8(ascii: "_")),
      bytes[word].first?.isASCIILetter ?? false
    else { return nil }
    return trimmed(bytes, word)
  }

  /// Capitals, a sign and digits, nothing else: `CG-SURG-83`, `CMM-311`; a version is none.
  static func isCode(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard (5...24).contains(range.count), bytes[range.lowerBound].isASCIIUppercase,
      bytes[range.upperBound - 1].isASCIIDigit,
      bytes[range].allSatisfy({
        $0.isASCIIDigit || $0.isASCIIUppercase || ".-".utf8.contains($0)
      })
    else { return false }
    let capitals = bytes[range].count { $0.isASCIIUppercase }
    // `ICD-10` numbers a system of codes.
    let first = String(decoding: bytes[range].prefix(while: \.isASCIIUppercase), as: UTF8.self)
    return capitals >= 2 && hasDigits(bytes, range, atLeast: 2)
      && !HeaderVocabulary.foreignCodes.contains(first)
      && bytes[range].contains(where: { ".-".utf8.contains($0) })
  }

  /// Whether a range has so many digits.
  static func hasDigits(_ bytes: [UInt8], _ range: Range<Int>, atLeast count: Int) -> Bool {
    bytes[range].lazy.filter(\.isASCIIDigit).count >= count
  }

  /// Whether a word is a version: `V1.0.2025`.
  private static func isVersion(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    bytes[range.lowerBound].asciiLowercased == UInt8(ascii: "v")
      && range.count > 2 && bytes[range.lowerBound + 1].isASCIIDigit
      && bytes[range].contains(UInt8(ascii: "."))
  }

  /// Whether a word is a telephone number: `555-555-0123`, `1-555-555-0123`.
  private static func isTelephone(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let parts = bytes[range].split(omittingEmptySubsequences: false) { ".-".utf8.contains($0) }.map
    { part in
      part.allSatisfy(\.isASCIIDigit) ? part.count : 0
    }
    return parts == [3, 3, 4]
      || parts == [1, 3, 3, 4] && bytes[range.lowerBound] == UInt8(ascii: "1")
  }

  /// A number alone on its line: `5.21.188`, `02-33000-28`, `(70210)`.
  static func alone(_ bytes: [UInt8], _ line: Range<Int>) -> Range<Int>? {
    var range = line
    let isBracketed =
      range.count > 4 && bytes[range.lowerBound] == UInt8(ascii: "(")
      && bytes[range.upperBound - 1] == UInt8(ascii: ")")
    if isBracketed { range = (range.lowerBound + 1)..<(range.upperBound - 1) }
    guard (4...24).contains(range.count), !bytes[range].contains(0x20) else { return nil }
    let digits = bytes[range].lazy.filter(\.isASCIIDigit).count
    guard digits >= 3,
      bytes[range].allSatisfy({ $0.isASCIIDigit || $0.isASCIILetter || ".-/_".utf8.contains($0) }),
      DateReader.whole(in: bytes, range) == nil, !isVersion(bytes, range),
      !isTelephone(bytes, range), !endsInGluedWord(bytes, range), !joinsWords(bytes, range)
    else { return nil }
    let hasSign = bytes[range].contains { ".-/_".utf8.contains($0) || $0.isASCIILetter }
    return isBracketed || hasSign || digits == range.count && digits >= 5 ? range : nil
  }

  /// The fewest capitals behind a digit that are a word of their own.
  private static let gluedWord = 6

  /// Whether a word in capitals is glued to a number's digits: `366000PHARMACY`.
  private static func endsInGluedWord(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let capitals = bytes[range].reversed().prefix { $0.isASCIIUppercase }.count
    return capitals >= gluedWord && capitals < range.count
      && bytes[range.upperBound - capitals - 1].isASCIIDigit
  }

  /// The fewest letters of a word that opens no number.
  private static let longWord = 6

  /// Whether a hyphen joins a word to another with its digits: a file's name, `Therapy-Eff010203`.
  private static func joinsWords(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let first = bytes[range].prefix(while: \.isASCIILetter)
    guard first.count >= longWord, first.dropFirst().allSatisfy(\.isASCIILowercase),
      first.endIndex < range.upperBound, bytes[first.endIndex] == UInt8(ascii: "-")
    else { return false }
    return bytes[first.endIndex..<range.upperBound].contains(where: \.isASCIILowercase)
  }

  /// A number before a remark in brackets that ends its value: `200987-TRx (07-20)`.
  static func beforeBracket(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    guard range.last.map({ bytes[$0] == UInt8(ascii: ")") }) ?? false,
      let space = range.first(where: { bytes[$0] == 0x20 }), space + 1 < range.upperBound,
      bytes[space + 1] == UInt8(ascii: "(")
    else { return nil }
    return alone(bytes, range.lowerBound..<space)
  }

  /// The id that a printed number gives: `/`, spaces and typographic hyphens, or several of them, as
  /// one `-`.
  static func id(_ printed: String) -> String {
    printed.split { "-/ \u{2010}\u{2011}\u{2013}\u{2014}".contains($0) }.joined(separator: "-")
  }

  private static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, !bytes[start].isWordByte { start += 1 }
    while end > start, !bytes[end - 1].isWordByte { end -= 1 }
    return start < end ? start..<end : nil
  }
}
