import SourceReading
import TextAnalysis

/// Parts a title from the number that is printed with it under one label.
enum TitleWithNumber {
  /// The parts of `Bed Therapy-MP-1234`, `Bed Therapy - MP 1234` or `MP-1234 Bed Therapy`.
  static func parts(
    _ bytes: [UInt8], _ value: Range<Int>
  ) -> (title: Range<Int>, number: Range<Int>)? {
    let words = WhiteSpace.words(bytes, value)
    guard words.count >= 2, let first = words.first, let last = words.last else { return nil }
    if let number = gluedCode(bytes, last) {
      return title(bytes, value.lowerBound..<number.lowerBound).map { ($0, number) }
    }
    if PolicyNumber.alone(bytes, last) == last, PolicyNumber.hasDigits(bytes, last, atLeast: 2) {
      return title(bytes, value.lowerBound..<last.lowerBound).map { ($0, last) }
    }
    guard PolicyNumber.alone(bytes, first) == first else { return nil }
    return title(bytes, first.upperBound..<value.upperBound).map { ($0, first) }
  }

  /// A title without the number of its kind: `1769 for Bed Therapy` of `Clinical Guideline 1769 for Bed
  /// Therapy`.
  static func behindCount(_ bytes: [UInt8], _ title: Range<Int>) -> Range<Int> {
    let words = WhiteSpace.words(bytes, title)
    guard words.count > 2, bytes[words[0]].allSatisfy(\.isASCIIDigit),
      bytes[words[1]].elementsEqual("for".utf8)
    else { return title }
    return words[2].lowerBound..<title.upperBound
  }

  /// Two to four capitals, a hyphen and three digits or more that end a word: `Beds-MM-1234`.
  private static func gluedCode(_ bytes: [UInt8], _ word: Range<Int>) -> Range<Int>? {
    let digits = bytes[word].reversed().prefix(while: \.isASCIIDigit).count
    let hyphen = word.upperBound - digits - 1
    guard digits >= 3, hyphen > word.lowerBound, bytes[hyphen] == UInt8(ascii: "-") else {
      return nil
    }
    let capitals = bytes[word.lowerBound..<hyphen].reversed().prefix(while: \.isASCIIUppercase)
      .count
    guard (2...4).contains(capitals) else { return nil }
    return withPlan(bytes, word, hyphen - capitals)..<word.upperBound
  }

  /// Where a code begins that has a plan's capitals before it, behind the title's last word:
  /// `Therapy-OWN-MM-1234`.
  private static func withPlan(_ bytes: [UInt8], _ word: Range<Int>, _ start: Int) -> Int {
    guard start - 1 > word.lowerBound, bytes[start - 1] == UInt8(ascii: "-") else { return start }
    let plan = bytes[word.lowerBound..<(start - 1)].reversed().prefix(while: \.isASCIIUppercase)
      .count
    let first = start - 1 - plan
    let isPlan = (2...5).contains(plan) && first - 1 > word.lowerBound
    return isPlan && bytes[first - 1] == UInt8(ascii: "-") ? first : start
  }

  /// A title without the signs that part it from its number.
  private static func title(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    var range = WhiteSpace.trim(bytes, range)
    while let last = range.last, "-,(:/".utf8.contains(bytes[last]) || bytes[last] == 0x20 {
      range = range.dropLast()
    }
    while let first = range.first, "-,):/".utf8.contains(bytes[first]) || bytes[first] == 0x20 {
      range = range.dropFirst()
    }
    return bytes[range].contains(where: \.isASCIILetter) ? range : nil
  }
}
