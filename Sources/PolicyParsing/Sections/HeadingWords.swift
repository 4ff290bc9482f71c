import TextAnalysis

/// The words of a heading, as the vocabulary compares them.
enum HeadingWords {
  /// Lower case, `&` as `and`, `(s)`, punctuation and a leading number dropped, single spaces.
  static func normalized(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
    var words: [UInt8] = []
    var index = afterNumber(bytes, range)
    var pendingSpace = false
    while index < range.upperBound {
      if bytes[index..<range.upperBound].starts(with: "(s)".utf8)
        || bytes[index..<range.upperBound].starts(with: "(S)".utf8)
      {
        index += 3
        continue
      }
      let byte = bytes[index]
      if let width = markWidth(bytes, index) {
        index += width
        continue
      }
      if WideDash.begins(bytes, at: index) {
        pendingSpace = true
        index += WideDash.length
        continue
      }
      if byte.isWordByte || byte == UInt8(ascii: "&") {
        let isGlued = byte == UInt8(ascii: "&") && words.last.map { $0 != 0x20 } ?? false
        if pendingSpace || isGlued, !words.isEmpty { words.append(0x20) }
        pendingSpace = false
        if byte == UInt8(ascii: "&") {
          words.append(contentsOf: "and".utf8)
          pendingSpace = true
        } else {
          words.append(byte.asciiLowercased)
        }
      } else if byte != UInt8(ascii: "'") {
        pendingSpace = true
      }
      index += 1
    }
    return withoutSmallCapitals(words, bytes, range)
  }

  /// `H ISTORY`: a capital that small capitals follow stands apart where a page is set in layout.
  private static func withoutSmallCapitals(
    _ words: [UInt8], _ bytes: [UInt8], _ range: Range<Int>
  ) -> [UInt8] {
    let parts = words.split(separator: 0x20)
    guard parts.count >= 2, parts.count % 2 == 0,
      !bytes[range].contains(where: \.isASCIILowercase),
      parts.indices.allSatisfy({ ($0 % 2 == 0) == (parts[$0].count == 1) })
    else { return words }
    return Array(
      stride(from: 0, to: parts.count, by: 2).map { Array(parts[$0]) + Array(parts[$0 + 1]) }
        .joined(separator: [0x20]))
  }

  /// A heading's words without the signs of notes behind them: `coverage criteriaa b`, `criteria1 2`.
  static func withoutNotes(_ words: [UInt8]) -> [UInt8]? {
    var parts = words.split(separator: 0x20)
    while let last = parts.last, parts.count > 1,
      last.count == 1 || last.allSatisfy(\.isASCIIDigit)
    {
      parts.removeLast()
    }
    guard var last = parts.popLast(), last.count > 3 else { return nil }
    while last.count > 3, last.last?.isASCIIDigit == true { last.removeLast() }
    let plain = Array((parts + [last]).joined(separator: [0x20]))
    return plain.count < words.count ? plain : nil
  }

  /// The same without a letter glued to the last word, as a note's sign is.
  static func withoutGluedLetter(_ words: [UInt8]) -> [UInt8]? {
    guard words.count > 6, let last = words.last, ("a"..."d").contains(Character(.init(last)))
    else { return nil }
    return Array(words.dropLast())
  }

  /// The width of a trade mark's sign, which is no part of a word.
  private static func markWidth(_ bytes: [UInt8], _ index: Int) -> Int? {
    guard bytes[index] >= 0xC2 else { return nil }
    if bytes[index...].starts(with: "®".utf8) { return 2 }
    return bytes[index...].starts(with: "™".utf8) ? 3 : nil
  }

  /// A heading without the `II.`, `3.`, `4.1` or `A)` before it.
  static func withoutNumber(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var start = afterNumber(bytes, range)
    while start < range.upperBound, bytes[start] == 0x20 { start += 1 }
    return start..<range.upperBound
  }

  /// Skips `II.`, `3.`, `4.1`, `A)` before a heading.
  private static func afterNumber(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    let line = range
    if let marker = ListMarkerReader.marker(in: bytes, line) {
      return marker.length < range.count ? range.lowerBound + marker.length : range.lowerBound
    }
    var index = range.lowerBound
    while index < range.upperBound, bytes[index].isASCIIDigit || bytes[index] == UInt8(ascii: ".") {
      index += 1
    }
    return index < range.upperBound && bytes[index] == 0x20 ? index : range.lowerBound
  }
}
