import SourceReading
import TextAnalysis
import Vocabulary

/// Reads numbers that are too short to be known by their look.
extension HeaderReader {
  /// One to four capitals, a sign and digits that stand alone on one of the first lines and open
  /// another one: `V.35` and `V.35 Bed Therapy`.
  var doubleNumber: String? {
    let bytes = layout.reading.bytes
    return topLines.lazy.filter(isShortCode).first { code in
      topLines.contains { line in
        line.count > code.count + 4 && bytes[line].starts(with: bytes[code])
          && bytes[line.lowerBound + code.count] == 0x20
      }
    }.map { layout.reading.text($0) }
  }

  /// The number that brackets at the end of a title's line hold: `(701987)`, `(HB042, Ver. 8)`,
  /// `(CMP 40.12)`, `(HP.MED.31)`.
  func numberInBrackets(ending range: Range<Int>) -> Range<Int>? {
    let bytes = layout.reading.bytes
    if let number = PolicyNumber.alone(bytes, range) ?? beforeVersion(range) { return number }
    guard range.count >= 7, bytes[range.upperBound - 1] == UInt8(ascii: ")") else { return nil }
    let inner = (range.lowerBound + 1)..<(range.upperBound - 1)
    let words = WhiteSpace.words(bytes, inner)
    if words.count == 1 {
      let stops = bytes[inner].count { $0 == UInt8(ascii: ".") }
      return stops >= 2 && PolicyNumber.isCode(bytes, inner) ? inner : nil
    }
    return words.count == 2 && isPrefixed(words[0], words[1]) ? inner : nil
  }

  /// Such a number that opens a title's line: `UM 22-08 Bed Therapy`.
  func prefixedNumber(_ line: Range<Int>) -> Range<Int>? {
    let words = WhiteSpace.words(layout.reading.bytes, line.prefix(60))
    guard words.count >= 3, line.count <= 160, !hasLabel(line), isPrefixed(words[0], words[1]),
      layout.reading.bytes[words[2].lowerBound].isASCIIUppercase
    else { return nil }
    return words[0].lowerBound..<words[1].upperBound
  }

  /// Whether capitals and digits that are a document's first line number it: `HBM 70999`.
  func isFirstNumber(_ prefix: Range<Int>, _ number: Range<Int>) -> Bool {
    let name = layout.reading.text(prefix)
    return number.count >= 4 && !HeaderVocabulary.foreignNumbers.contains(name)
      && !HeaderVocabulary.foreignCodes.contains(name)
  }

  /// A number with the capitals and the hyphen that stand before it in one of the first lines, where the
  /// text has these capitals before other numbers, too: `Bed Therapy HBS - M2003`, `HBS-M2004`.
  func withSeries(_ number: String) -> String {
    let bytes = layout.reading.bytes
    for line in topLines {
      let words = WhiteSpace.words(bytes, line)
      guard
        let index = words.indices.dropFirst(2).first(where: {
          bytes[words[$0]].elementsEqual(number.utf8)
        }),
        ["-", "–"].contains(where: { bytes[words[index - 1]].elementsEqual($0.utf8) }),
        case let series = words[index - 2], (2...5).contains(series.count),
        bytes[series].allSatisfy(\.isASCIIUppercase),
        let letter = number.utf8.first.map({ [$0] }),
        ["-", "- "].contains(where: {
          ByteSearch.first(
            Array(bytes[series]) + Array($0.utf8) + letter, in: bytes,
            line.upperBound..<bytes.count) != nil
        })
      else { continue }
      return layout.reading.text(series.lowerBound..<words[index].upperBound)
    }
    return number
  }

  /// A number with the capitals before it where the two are a line: `HB 1.01.99`.
  func withLetters(_ number: String) -> String {
    let bytes = layout.reading.bytes
    let line = lines.first { line in
      guard line.count <= number.utf8.count + 6 else { return false }
      let words = WhiteSpace.words(bytes, line)
      return words.count == 2 && bytes[words[1]].elementsEqual(number.utf8)
        && isPrefixed(words[0], words[1])
        && !HeaderVocabulary.typeInitials.contains(layout.reading.text(words[0]))
    }
    return line.map(layout.reading.text) ?? number
  }

  /// Capitals and a number behind a page's number and a title, where the capitals come again: `Page 1 of 22
  /// Bed Therapy MPM 7.1 Not every plan …`.
  var pagedNumber: String? {
    let bytes = layout.reading.bytes
    return topLines.lazy.compactMap { line -> String? in
      let words = WhiteSpace.words(bytes, line.prefix(600))
      let page = words.indices.dropLast(6).first { index in
        bytes[words[index]].elementsEqual("Page".utf8)
          && bytes[words[index + 1]].allSatisfy(\.isASCIIDigit)
          && bytes[words[index + 2]].elementsEqual("of".utf8)
      }
      guard let page else { return nil }
      let rest = words[(page + 4)...].prefix(Self.pagedWords)
      return zip(rest, rest.dropFirst()).first { prefix, number in
        (2...4).contains(prefix.count) && bytes[prefix].allSatisfy(\.isASCIIUppercase)
          && isParted(number) && comesAgain(prefix)
      }.map { layout.reading.text($0.lowerBound..<$1.upperBound) }
    }.first
  }

  /// How many words of a title and its number are looked at behind a page's number.
  private static let pagedWords = 14

  /// Whether a word is digits, a stop and digits: `7.1`.
  private func isParted(_ word: Range<Int>) -> Bool {
    let parts = layout.reading.bytes[word].split(separator: UInt8(ascii: "."))
    return parts.count == 2 && word.count <= 8
      && parts.allSatisfy { $0.allSatisfy(\.isASCIIDigit) && $0.count <= 3 }
      && parts.map(\.count).reduce(1, +) == word.count
  }

  /// Whether capitals stand elsewhere, too, with a number behind them.
  private func comesAgain(_ prefix: Range<Int>) -> Bool {
    let bytes = layout.reading.bytes
    let needle = Array(bytes[prefix]) + [0x20]
    var start = 0
    while let place = ByteSearch.first(needle, in: bytes, start..<bytes.count) {
      start = place + needle.count
      guard place != prefix.lowerBound, start < bytes.count else { continue }
      if bytes[start].isASCIIDigit { return true }
    }
    return false
  }

  /// Whether words are a few capitals and a number of several parts: `UM 22-08`, which no code system's
  /// initials are.
  func isPrefixed(_ prefix: Range<Int>, _ number: Range<Int>) -> Bool {
    let bytes = layout.reading.bytes
    return (2...5).contains(prefix.count) && bytes[prefix].allSatisfy(\.isASCIIUppercase)
      && !HeaderVocabulary.foreignNumbers.contains(layout.reading.text(prefix))
      && bytes[number].first?.isASCIIDigit ?? false
      && bytes[number].last?.isASCIIDigit ?? false
      && bytes[number].contains(where: { ".-".utf8.contains($0) })
      && bytes[number].allSatisfy { $0.isASCIIDigit || ".-".utf8.contains($0) }
      && PolicyNumber.hasDigits(bytes, number, atLeast: 3)
      && DateReader.whole(in: bytes, number) == nil
  }

  /// A word and digits behind a title's label or behind the document's type alone, which name no
  /// service: `Coverage Policy  Surgical 34C`.
  func wordAndDigits(_ value: Range<Int>) -> Range<Int>? {
    let bytes = layout.reading.bytes
    let words = WhiteSpace.words(bytes, value)
    guard words.count == 2, bytes[words[0].lowerBound].isASCIIUppercase,
      bytes[words[0]].allSatisfy(\.isASCIILetter), (2...5).contains(words[1].count),
      PolicyNumber.hasDigits(bytes, words[1], atLeast: 2),
      bytes[words[1]].allSatisfy({ $0.isASCIIDigit || $0.isASCIIUppercase })
    else { return nil }
    return value
  }

  /// Three or four digits behind a title's label or type: `Medical Policy:` and then `0457`.
  func digits(_ value: Range<Int>) -> Range<Int>? {
    (3...4).contains(value.count) && layout.reading.bytes[value].allSatisfy(\.isASCIIDigit)
      ? value : nil
  }

  /// The numbers of a word and digits behind the document's type, in its cell or in the next one.
  var typedNumbers: [Range<Int>] {
    let types = layout.reading.vocabulary.documentTypes
    return lines.prefix(40).filter { (8...200).contains($0.count) }.flatMap { line in
      let cells = HeaderTokenizer.tokens([line], layout.reading).filter { $0.field == nil }
      return cells.indices.compactMap { index -> Range<Int>? in
        let lowered = layout.reading.bytes[cells[index].range].map(\.asciiLowercased)
        guard let type = types.match(in: lowered, at: 0, before: lowered.count),
          lowered[type.range].contains(0x20)
        else { return nil }
        if type.range.count == lowered.count {
          return index + 1 < cells.count ? wordAndDigits(cells[index + 1].range) : nil
        }
        let rest =
          (cells[index].range.lowerBound + type.range.count)..<cells[index].range.upperBound
        return wordAndDigits(layout.reading.trim(rest))
      }
    }
  }

  private func isShortCode(_ range: Range<Int>) -> Bool {
    let bytes = layout.reading.bytes[range]
    let capitals = bytes.prefix { $0.isASCIIUppercase }
    guard (3...10).contains(range.count), (1...4).contains(capitals.count) else { return false }
    let rest = bytes.dropFirst(capitals.count)
    let digits = rest.dropFirst()
    return ".-".utf8.contains(rest.first ?? 0) && (1...4).contains(digits.count)
      && digits.allSatisfy(\.isASCIIDigit)
  }
}
