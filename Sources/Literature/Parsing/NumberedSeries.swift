import TextAnalysis
import Vocabulary

/// The series in which bodies number their opinions, as words before the title:
/// `Elm College of Shoes Committee Opinion No. 69: Title`.
enum NumberedSeries {
  /// Whether a range begins with the name of a series, perhaps behind a short name, and a number.
  static func opens(_ bytes: ByteView, _ range: Range<Int>) -> Bool {
    start(bytes, range, at: range.lowerBound) != nil
  }

  /// Whether a range is nothing but a short name and a series: `EFC Practice Advisory`.
  static func isNameOnly(_ bytes: ByteView, _ range: Range<Int>) -> Bool {
    var place = range.lowerBound
    while place < range.upperBound, bytes[place].isASCIIUppercase { place += 1 }
    guard place > range.lowerBound + 1, place < range.upperBound, bytes[place] == 0x20 else {
      return false
    }
    return ReferenceTables.opinionSeries.match(bytes, at: place + 1, before: range.upperBound)?.end
      == range.upperBound
  }

  /// Where the series begins whose number ends a range, with the short name before it.
  static func end(_ bytes: ByteView, _ range: Range<Int>) -> Int? {
    guard let last = range.last, bytes[last].isASCIIDigit else { return nil }
    var index = range.lowerBound
    while index < range.upperBound {
      if let end = start(bytes, range, at: index), end == range.upperBound { return index }
      guard let space = bytes.firstIndex(of: 0x20, in: index..<range.upperBound) else { return nil }
      index = space + 1
    }
    return nil
  }

  /// The end of the number of a series that begins at `index`.
  private static func start(_ bytes: ByteView, _ range: Range<Int>, at index: Int) -> Int? {
    let end = range.upperBound
    var place = index
    while place < end, bytes[place].isASCIIUppercase { place += 1 }
    let name = place > index + 1 && place < end && bytes[place] == 0x20 ? place + 1 : index
    guard let match = ReferenceTables.opinionSeries.match(bytes, at: name, before: end) else {
      return nil
    }
    var position = match.end
    while position < end, (" ,." as StaticString).holds(bytes[position]) { position += 1 }
    for word in ["number", "no"] as [StaticString]
    where bytes.hasWord(word, at: position, before: end) {
      position += word.utf8CodeUnitCount
      break
    }
    while position < end, (" .#" as StaticString).holds(bytes[position]) { position += 1 }
    let digits = bytes.digitsEnd(position, before: end)
    return digits > position ? digits : nil
  }
}
