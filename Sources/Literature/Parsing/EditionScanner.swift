import TextAnalysis

/// Finds the edition that ends a book's title behind a comma: `Gait, 5th edition`, `Gait, edn 2`.
enum EditionScanner {
  /// The edition, and where the title before it ends.
  static func behindComma(
    _ bytes: ByteView, _ title: Range<Int>
  ) -> (edition: Range<Int>, titleEnd: Int)? {
    guard let comma = bytes.lastIndex(of: UInt8(ascii: ","), in: title) else { return nil }
    let tail = bytes.trimmed((comma + 1)..<title.upperBound, of: " .")
    guard (3...24).contains(tail.count), let space = bytes.lastIndex(of: 0x20, in: tail) else {
      return nil
    }
    let first = bytes.trimmed(tail.lowerBound..<space, of: " .")
    let last = bytes.trimmed(space..<tail.upperBound, of: " .")
    let number = isLabel(bytes, last) ? first : isLabel(bytes, first) ? last : nil
    guard let number, (1...12).contains(number.count), bytes[number.lowerBound].isASCIIDigit else {
      return nil
    }
    return (number, comma)
  }

  private static func isLabel(_ bytes: ByteView, _ word: Range<Int>) -> Bool {
    (["ed", "edn", "edition"] as [StaticString]).contains {
      $0.utf8CodeUnitCount == word.count
        && bytes.hasPrefix($0, at: word.lowerBound, before: word.upperBound)
    }
  }
}
