import SourceReading

/// A paragraph or list item of a finished letter.
struct LetterUnit {
  /// The words without markup, on one line.
  var text: String
  /// The line it begins on, from 1.
  var line: Int
  /// Whether it is an item of a list.
  var isItem: Bool
}

/// Cuts a finished letter into paragraphs and list items.
enum LetterUnits {
  /// The units of a text in order.
  static func of(_ letter: SourceText) -> [LetterUnit] {
    let source = LetterSigns.plain(letter)
    var units: [LetterUnit] = []
    var start: Int?
    let isUnwrapped = isUnwrapped(source)
    for index in 0..<source.lineCount {
      let range = source.trimmed(source.lineRange(index))
      let isRule = isRule(source.bytes[range]) || isPageNumber(source.bytes[range])
      let opens = range.isEmpty || isRule || isUnwrapped || opensItem(source.bytes[range])
      if opens, let first = start {
        add(first, index, source, &units)
        start = nil
      }
      if !range.isEmpty, !isRule, start == nil { start = index }
    }
    if let first = start { add(first, source.lineCount, source, &units) }
    return joined(units)
  }

  /// Whether each line is a paragraph, as word processors write text files: some lines are longer
  /// than anyone sets them and hardly a line is empty.
  private static func isUnwrapped(_ source: SourceText) -> Bool {
    var empty = 0
    var long = 0
    for index in 0..<source.lineCount {
      let range = source.trimmed(source.lineRange(index))
      empty += range.isEmpty ? 1 : 0
      long += range.count > 160 && !isRule(source.bytes[range]) ? 1 : 0
    }
    return long * 20 > source.lineCount && empty * 5 < source.lineCount
  }

  /// Whether a line is the foot of a page: `3 / 14`, `3/14`, `Page 3 of 14`, `- 3 -`.
  private static func isPageNumber(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count < 24 else { return false }
    let words = String(decoding: bytes, as: UTF8.self).lowercased().split {
      " /-\u{C}".contains($0)
    }
    let numbers = words.filter { $0 != "page" && $0 != "of" }
    let hasSign = bytes.contains { "/-pP".utf8.contains($0) }
    return hasSign && (1...2).contains(numbers.count)
      && numbers.allSatisfy { $0.utf8.count < 4 && $0.allSatisfy(\.isNumber) }
  }

  /// The units with those joined that a page's end has cut in the middle of a quotation.
  private static func joined(_ units: [LetterUnit]) -> [LetterUnit] {
    units.reduce(into: []) { joined, unit in
      if let last = joined.last, !unit.isItem, isOpen(last.text), closes(unit.text) {
        joined[joined.count - 1].text += " " + unit.text
      } else {
        joined.append(unit)
      }
    }
  }

  private static func isOpen(_ text: String) -> Bool {
    text.count(where: { $0 == "“" }) > text.count(where: { $0 == "”" })
  }

  /// Whether a quotation ends before another begins.
  private static func closes(_ text: String) -> Bool {
    text.first { $0 == "“" || $0 == "”" } == "”"
  }

  private static func add(
    _ first: Int, _ end: Int, _ source: SourceText, _ units: inout [LetterUnit]
  ) {
    let range = source.lineRange(first).lowerBound..<source.lineRange(end - 1).upperBound
    let trimmed = source.trimmed(range)
    let text = unescaped(source.clean([trimmed]).text)
    guard !text.isEmpty else { return }
    let isItem = opensItem(source.bytes[trimmed]) && source.bytes[trimmed.lowerBound] != 0x23
    units.append(LetterUnit(text: text, line: first + 1, isItem: isItem))
  }

  /// Whether a line is drawn and says nothing: `----`, `────`.
  private static func isRule(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count > 2 && (bytes.allSatisfy { $0 == 0x2D || $0 == 0x3D } || isDrawn(bytes))
  }

  /// Box-drawing signs only (U+2500 to U+253F).
  private static func isDrawn(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count % 3 == 0
      && stride(from: bytes.startIndex, to: bytes.endIndex, by: 3).allSatisfy {
        bytes[$0] == 0xE2 && bytes[$0 + 1] == 0x94
      }
  }

  /// Whether a line begins with a bullet, a number with a stop, or a heading's sign.
  private static func opensItem(_ bytes: ArraySlice<UInt8>) -> Bool {
    let text = bytes.prefix(6)
    if text.starts(with: "- ".utf8) || text.starts(with: "• ".utf8) || text.starts(with: "#".utf8)
      || text.starts(with: "> ".utf8) || text.starts(with: "* ".utf8)
    {
      return true
    }
    let digits = text.prefix { (0x30...0x39).contains($0) }
    return !digits.isEmpty && digits.count <= 3
      && text.dropFirst(digits.count).starts(with: ". ".utf8)
  }

  /// The text without the backslashes that keep signs from being Markdown (CommonMark 2.4).
  private static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "\\")) else { return text }
    var bytes: [UInt8] = []
    var isEscaped = false
    for byte in text.utf8 {
      let isSign =
        byte > 0x20 && byte < 0x7F && !(0x30...0x39).contains(byte)
        && !(0x41...0x5A).contains(byte) && !(0x61...0x7A).contains(byte)
      if isEscaped, !isSign { bytes.append(UInt8(ascii: "\\")) }
      if byte == UInt8(ascii: "\\"), !isEscaped {
        isEscaped = true
        continue
      }
      isEscaped = false
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
