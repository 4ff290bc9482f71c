import TextAnalysis

/// White space in UTF-8: ASCII space, the no-break and typographic spaces, the byte order mark.
package enum WhiteSpace {
  /// The number of bytes of the white space at an index, or 0 where there is none.
  package static func width(_ bytes: [UInt8], _ index: Int) -> Int {
    let byte = bytes[index]
    if byte.isASCIISpace { return 1 }
    if byte < 0x80 { return 0 }
    if byte == 0xC2 { return index + 1 < bytes.count && bytes[index + 1] == 0xA0 ? 2 : 0 }
    guard index + 2 < bytes.count else { return 0 }
    return isThreeByteSpace(byte, bytes[index + 1], bytes[index + 2]) ? 3 : 0
  }

  /// A range without the white space at its ends.
  package static func trim(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end {
      let width = width(bytes, start)
      if width == 0 { break }
      start = min(end, start + width)
    }
    while start < end {
      let width = widthBefore(bytes, end, start)
      if width == 0 { break }
      end -= width
    }
    return start..<end
  }

  /// The words of a range: what white space parts.
  package static func words(_ bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start = range.lowerBound
    var index = range.lowerBound
    while index < range.upperBound {
      let width = width(bytes, index)
      if width > 0, start < index { words.append(start..<index) }
      index += max(1, width)
      if width > 0 { start = index }
    }
    if start < range.upperBound { words.append(start..<range.upperBound) }
    return words
  }

  /// U+2000 to U+200B, U+202F, U+3000 and U+FEFF.
  private static func isThreeByteSpace(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> Bool {
    switch (a, b) {
    case (0xE2, 0x80): (0x80...0x8B).contains(c) || c == 0xAF
    case (0xE3, 0x80): c == 0x80
    case (0xEF, 0xBB): c == 0xBF
    default: false
    }
  }

  private static func widthBefore(_ bytes: [UInt8], _ end: Int, _ start: Int) -> Int {
    for width in 1...3 where end - width >= start && self.width(bytes, end - width) == width {
      return width
    }
    return 0
  }
}
