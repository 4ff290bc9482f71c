import SourceReading
import TextAnalysis
import Vocabulary

/// Tells a stretch of time or a number of units, which limits a service, from what the service is for: `for an
/// initial 12-week course`.
enum TimeSpan {
  private typealias Words = ScopeVocabulary

  /// Whether words name such a stretch and nothing else.
  static func isOnly(_ text: CleanText, _ range: Range<Int>) -> Bool {
    let words = words(text, range)
    return words.contains(where: isNumber) && words.contains(where: Words.spanUnits.contains)
      && words.allSatisfy {
        isNumber($0) || Words.spanUnits.contains($0) || Words.spanWords.contains($0)
      }
  }

  /// Whether words open with a number of units of time: `30 days from the day of surgery`.
  static func opens(_ text: CleanText, _ range: Range<Int>) -> Bool {
    let (number, noun) = amount(text, range)
    return number != nil && noun.map(Words.spanUnits.contains) ?? false
  }

  /// Whether words open with an amount in a stretch of time: `up to 30 ounces a day`.
  static func measures(_ text: CleanText, _ range: Range<Int>) -> Bool {
    countsThings(text, range)
      && amount(text, range).noun.map(Words.measures.contains) ?? false
  }

  /// Whether words open with a number of things in a stretch of time: `up to 3 splints a year`.
  static func countsThings(_ text: CleanText, _ range: Range<Int>) -> Bool {
    let (number, noun) = amount(text, range)
    guard number != nil, let noun, !Words.spanUnits.contains(noun) else { return false }
    return [" per ", " a day", " each ", " every ", " a year", " a month", " a week"].contains {
      text.first($0, in: range) != nil
    }
  }

  /// A name without the number before it: `Up to 14 splints`.
  static func withoutAmount(_ text: CleanText, _ range: Range<Int>) -> Range<Int> {
    var counts = false
    for word in WhiteSpace.words(text.lowered, range) {
      let name = Self.words(text, word).first ?? ""
      if isNumber(name) {
        counts = true
      } else if !Words.amountWords.contains(name) {
        let isUnit =
          Words.spanUnits.contains(name)
          && (word.upperBound == range.upperBound
            || text.starts(word.upperBound..<range.upperBound, with: " of "))
        return counts && !isUnit ? word.lowerBound..<range.upperBound : range
      }
    }
    return range
  }

  /// The number in which words open, and the noun behind it.
  private static func amount(
    _ text: CleanText, _ range: Range<Int>
  ) -> (number: String?, noun: String?) {
    var number: String?
    for word in words(text, range).prefix(8) {
      if isNumber(word) {
        number = word
      } else if number != nil || !Words.amountWords.contains(word) {
        return (number, word)
      }
    }
    return (number, nil)
  }

  private static func isNumber(_ word: String) -> Bool {
    word.utf8.allSatisfy(\.isASCIIDigit) && !word.isEmpty || Words.spanNumbers.contains(word)
  }

  private static func words(_ text: CleanText, _ range: Range<Int>) -> [String] {
    WhiteSpace.words(text.lowered, range).flatMap { word in
      text.lowered[word].split { !$0.isWordByte }.map { String(decoding: $0, as: UTF8.self) }
    }
  }
}
