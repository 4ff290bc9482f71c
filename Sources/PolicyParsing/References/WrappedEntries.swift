import TextAnalysis

/// Parts a block of wrapped lines that holds several entries of an unnumbered reference list.
///
/// Text taken from a page has no blank line between entries. One begins where a line opens with a
/// person's name and initials, as authors' lists do, and the line before ends as entries do.
enum WrappedEntries {
  /// The entries of a block in order; the block alone where it holds one.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func parts(_ bytes: [UInt8], _ block: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = block.lowerBound
    for index in block where bytes[index] == 0x0A {
      var next = index + 1
      while next < block.upperBound, bytes[next].isASCIISpace { next += 1 }
      guard endsEntry(bytes, start..<index), opensEntry(bytes, next, block.upperBound) else {
        continue
      }
      parts.append(start..<index)
      start = next
    }
    parts.append(start..<block.upperBound)
    return parts
  }

  /// Whether the last byte is a stop, a bracket or a digit.
  private static func endsEntry(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard let last = range.last(where: { !bytes[$0].isASCIISpace }) else { return false }
    return ".>)]".utf8.contains(bytes[last]) || bytes[last].isASCIIDigit
  }

  /// Whether a family name and initials stand here: `Vance GH,` or `de la Cruz M.`.
  private static func opensEntry(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    var index = start
    for _ in 0..<4 {
      let word = index..<(bytes[index..<end].firstIndex { !isNameByte($0) } ?? end)
      guard word.count >= 2, word.upperBound < end, bytes[word.upperBound] == 0x20 else {
        return false
      }
      index = word.upperBound + 1
      if isCapitalized(bytes, word), areInitials(bytes, index, end) { return true }
    }
    return false
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte >= 0x80 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'")
  }

  private static func isCapitalized(_ bytes: [UInt8], _ word: Range<Int>) -> Bool {
    let first = bytes[word.lowerBound]
    return (first.isASCIIUppercase || first >= 0x80)
      && (bytes[word.lowerBound + 1].isASCIILowercase || bytes[word.lowerBound + 1] >= 0x80
        || bytes[word.lowerBound + 1] == UInt8(ascii: "'"))
  }

  /// One to three capitals, and a comma or a stop behind them.
  private static func areInitials(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    let capitals = bytes[start..<end].prefix(4).prefix { $0.isASCIIUppercase }
    guard (1...3).contains(capitals.count), capitals.endIndex < end else { return false }
    return ",.".utf8.contains(bytes[capitals.endIndex])
  }
}
