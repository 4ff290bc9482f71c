import SourceReading
import TextAnalysis

/// Reads the marker at the start of a line.
enum ListMarkerReader {
  /// The marker at the start of a trimmed line, or nil where prose begins.
  static func marker(in bytes: [UInt8], _ line: Range<Int>) -> ListMarker? {
    var index = line.lowerBound
    let bullet = bullet(bytes, index, line.upperBound)
    if let bullet { index = skipSpace(bytes, index + bullet.length, line.upperBound) }
    if let found = enumerator(bytes, index, line.upperBound) {
      let end = skipSpace(bytes, index + found.length, line.upperBound)
      let label = String(decoding: bytes[index..<(index + found.length)], as: UTF8.self)
      return ListMarker(
        label: label, readings: found.readings, bullet: bullet?.sign, length: end - line.lowerBound)
    }
    guard let bullet else { return nil }
    return ListMarker(
      label: nil, readings: [], bullet: bullet.sign, length: index - line.lowerBound)
  }

  /// A bullet and its length; a letter `o` and a lost bullet `?` need a space after them.
  private static func bullet(
    _ bytes: [UInt8], _ index: Int, _ end: Int
  ) -> (sign: UInt16, length: Int)? {
    guard index < end else { return nil }
    let after = { (length: Int) in index + length == end || bytes[index + length].isASCIISpace }
    switch bytes[index] {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "o"),
      UInt8(ascii: "?"):
      return after(1) ? (UInt16(bytes[index]), 1) : nil
    case UInt8(ascii: "|"):
      // The row of a table whose only cell has lost its bullet.
      return after(1) && !bytes[(index + 1)..<end].contains(UInt8(ascii: "|"))
        ? (UInt16(bytes[index]), 1) : nil
    case 0xC2 where index + 1 < end && (bytes[index + 1] == 0xB7 || bytes[index + 1] == 0xA7):
      return (0xC200 | UInt16(bytes[index + 1]), 2)
    case 0xE2, 0xEF:
      guard index + 2 < end, isGlyph(bytes[index], bytes[index + 1], bytes[index + 2]) else {
        return nil
      }
      let isDash = bytes[index] == 0xE2 && bytes[index + 1] == 0x80 && bytes[index + 2] != 0xA2
      let isLetter = bytes[index] == 0xEF && bytes[index + 1] <= 0x81
      guard !isDash && !isLetter || after(3) else { return nil }
      return (UInt16(bytes[index + 1]) << 8 | UInt16(bytes[index + 2]), 3)
    default: return nil
    }
  }

  /// Bullets, dashes, squares, circles, arrows, ticks, and the private-use glyphs of symbol fonts.
  private static func isGlyph(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> Bool {
    switch (a, b) {
    case (0xE2, 0x80): [0xA2, 0xA3, 0x93, 0x94, 0x90].contains(c)
    case (0xE2, 0x96), (0xE2, 0x97): true
    case (0xE2, 0x9E): true
    case (0xE2, 0x9C): c >= 0x93
    case (0xEF, 0x80), (0xEF, 0x81), (0xEF, 0x82), (0xEF, 0x83): true
    default: false
    }
  }

  private static func enumerator(
    _ bytes: [UInt8], _ start: Int, _ end: Int
  ) -> (readings: [ListMarker.Reading], length: Int)? {
    guard start < end else { return nil }
    if let decimal = decimal(bytes, start, end) { return decimal }
    let opener = bytes[start]
    let isOpened = opener == UInt8(ascii: "(") || opener == UInt8(ascii: "[")
    let first = isOpened ? start + 1 : start
    var last = first
    while last < end, last - first < 6, bytes[last].isASCIILetter || bytes[last].isASCIIDigit {
      last += 1
    }
    guard last > first, last < end, let form = form(opener, isOpened, bytes[last]) else {
      return nil
    }
    let length = last + 1 - start
    guard
      start + length == end || WhiteSpace.width(bytes, start + length) > 0
        || form != .square && opensWord(bytes, start + length, end)
        || form == .brackets && bytes[first].isASCIIDigit && bytes[start + length].isASCIIUppercase
    else { return nil }
    let readings = readings(Array(bytes[first..<last]), form)
    return readings.isEmpty ? nil : (readings, length)
  }

  /// Whether a capitalised word stands right behind a number, as where a page lost the gap between them:
  /// `10.Membranous nephropathy`, `A.The member`, `2.A biopsy`, `(1)Patient`.
  private static func opensWord(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard start + 3 < end, bytes[start].isASCIIUppercase else { return false }
    let isArticle = bytes[start] == UInt8(ascii: "A") && bytes[start + 1] == 0x20
    return isArticle && bytes[start + 2].isASCIILowercase
      || bytes[(start + 1)..<(start + 3)].allSatisfy(\.isASCIILowercase)
  }

  /// `8.2.` and `8.2.1.`: a number of several parts that ends in a stop.
  private static func decimal(
    _ bytes: [UInt8], _ start: Int, _ end: Int
  ) -> (readings: [ListMarker.Reading], length: Int)? {
    guard bytes[start].isASCIIDigit else { return nil }
    var parts: [Int] = []
    var index = start
    while index < end, parts.count < 7 {
      let digits = bytes[index..<min(end, index + 3)].prefix { $0.isASCIIDigit }
      guard !digits.isEmpty, digits.endIndex < end, bytes[digits.endIndex] == UInt8(ascii: ".")
      else { break }
      parts.append(Int(String(decoding: digits, as: UTF8.self)) ?? 0)
      index = digits.endIndex + 1
    }
    guard parts.count >= 2, let ordinal = parts.last, ordinal > 0,
      index == end || WhiteSpace.width(bytes, index) > 0
    else { return nil }
    let style = ListMarker.Style(count: .decimal(parts.count), form: .stop)
    return ([.init(style: style, ordinal: ordinal)], index - start)
  }

  private static func form(
    _ opener: UInt8, _ isOpened: Bool, _ closer: UInt8
  ) -> ListMarker.Style.Form? {
    switch closer {
    case UInt8(ascii: "."): isOpened ? nil : .stop
    case UInt8(ascii: ")"): isOpened ? (opener == UInt8(ascii: "(") ? .brackets : nil) : .bracket
    case UInt8(ascii: "]"): opener == UInt8(ascii: "[") ? .square : nil
    default: nil
    }
  }

  private static func readings(
    _ sign: [UInt8], _ form: ListMarker.Style.Form
  ) -> [ListMarker.Reading] {
    let text = String(decoding: sign, as: UTF8.self)
    if sign.allSatisfy(\.isASCIIDigit) {
      guard sign.count <= 3, let number = Int(text), number > 0 else { return [] }
      return [.init(style: .init(count: .digit, form: form), ordinal: number)]
    }
    let isLower = sign.allSatisfy(\.isASCIILowercase)
    guard isLower || sign.allSatisfy(\.isASCIIUppercase), form != .square else { return [] }
    var readings: [ListMarker.Reading] = []
    if sign.count == 1 {
      let ordinal = Int(sign[0].asciiLowercased - UInt8(ascii: "a")) + 1
      let count: ListMarker.Style.Count = isLower ? .lowerLetter : .upperLetter
      readings.append(.init(style: .init(count: count, form: form), ordinal: ordinal))
    }
    if let ordinal = romanNumbers[text.lowercased()] {
      let count: ListMarker.Style.Count = isLower ? .lowerRoman : .upperRoman
      readings.append(.init(style: .init(count: count, form: form), ordinal: ordinal))
    }
    return readings
  }

  /// `i` to `xxx`.
  private static let romanNumbers: [String: Int] = {
    let ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"]
    var numbers: [String: Int] = [:]
    for number in 1...30 {
      numbers[String(repeating: "x", count: number / 10) + ones[number % 10]] = number
    }
    return numbers
  }()

  private static func skipSpace(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end {
      let width = WhiteSpace.width(bytes, index)
      if width == 0 { break }
      index += width
    }
    return min(index, end)
  }
}
