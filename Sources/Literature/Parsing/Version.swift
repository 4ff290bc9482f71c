import TextAnalysis

/// The number of a guideline's version in its title, behind which the date of the version stands:
/// `Shoe Guidelines Version 2.2021, January 21, 2021. Heel cancer`.
enum Version {
  /// Whether a part is a version's number alone, which belongs to the title before it: `Heel Cancer. Version
  /// 2.2025. Elm Network`.
  static func opens(_ bytes: ByteView, _ piece: Range<Int>) -> Bool {
    let part = bytes.trimmed(piece, of: " .")
    guard bytes.hasPrefix("version ", at: part.lowerBound, before: part.upperBound) else {
      return false
    }
    return bytes[(part.lowerBound + 8)..<part.upperBound].allSatisfy {
      $0.isASCIIDigit || $0 == UInt8(ascii: ".")
    }
  }

  /// Whether a version's number ends at `index`, but for a comma, a dash or spaces.
  static func ends(_ bytes: ByteView, _ index: Int) -> Bool {
    var end = index
    while end > 0, (" ,-(" as StaticString).holds(bytes[end - 1]) { end -= 1 }
    if end > 3, bytes.dashEnd(end - 3, before: end) == end { end = spacesStart(bytes, end - 3) }
    var start = end
    while start > 0, bytes[start - 1].isASCIIDigit || bytes[start - 1] == UInt8(ascii: ".") {
      start -= 1
    }
    guard start < end, start > 8, bytes[start - 1] == 0x20 else { return false }
    return bytes.hasWord("version", at: start - 8, before: start)
  }

  private static func spacesStart(_ bytes: ByteView, _ index: Int) -> Int {
    var start = index
    while start > 0, bytes[start - 1] == 0x20 { start -= 1 }
    return start
  }
}
