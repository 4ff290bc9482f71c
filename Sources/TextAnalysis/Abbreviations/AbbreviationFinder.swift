/// Finds abbreviations where a text introduces them: "long form (SF)" and "SF (long form)".
///
/// A. Schwartz, M. Hearst, "A simple algorithm for identifying abbreviation definitions in
/// biomedical text", Pacific Symposium on Biocomputing 2003. The limits are theirs: a short form
/// has one or two words and 2 to 10 characters, begins with a letter or digit and has a letter; a
/// long form has at most min(*n* + 5, 2 *n*) words for a short form of *n* letters and digits.
package enum AbbreviationFinder {
  /// Returns the abbreviations that a range of a text introduces, best the range of a sentence.
  ///
  /// - Complexity: O(*n*) in the length of the range.
  package static func abbreviations(in bytes: [UInt8], range: Range<Int>) -> [Abbreviation] {
    var found: [Abbreviation] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if bytes[index] == UInt8(ascii: "("),
        let inner = bracketed(bytes, open: index, limit: range.upperBound),
        let abbreviation = abbreviation(bytes, range.lowerBound, open: index, inner)
      {
        found.append(abbreviation)
      }
      index += 1
    }
    return found
  }

  /// Returns the abbreviations that a text introduces.
  package static func abbreviations(in text: String) -> [Abbreviation] {
    let bytes = Array(text.utf8)
    return abbreviations(in: bytes, range: 0..<bytes.count)
  }

  /// What stands between a bracket and its end, up to a comma or semicolon.
  private static func bracketed(_ bytes: [UInt8], open: Int, limit: Int) -> Range<Int>? {
    let end = min(limit, open + bracketLimit)
    guard let close = bytes[open..<end].firstIndex(of: UInt8(ascii: ")")) else { return nil }
    let inner = bytes[open + 1..<close]
    if let nested = inner.firstIndex(of: UInt8(ascii: "(")), nested < close { return nil }
    let stop = inner.firstIndex { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") } ?? close
    return trimmed(bytes, open + 1..<stop)
  }

  private static func abbreviation(
    _ bytes: [UInt8], _ start: Int, open: Int, _ inner: Range<Int>
  ) -> Abbreviation? {
    let before = trimmed(bytes, max(start, open - bracketLimit)..<open)
    if isShortForm(bytes, inner) {
      let candidate = lastWords(bytes, before, count: wordLimit(bytes, inner))
      return LongFormMatch.longForm(bytes, short: inner, in: candidate)
        .map { make(bytes, short: inner, long: $0) }
    }
    let word = lastWords(bytes, before, count: 1)
    guard isShortForm(bytes, word),
      let long = LongFormMatch.longForm(bytes, short: word, in: inner),
      wordCount(bytes, long) <= wordLimit(bytes, word)
    else { return nil }
    return make(bytes, short: word, long: long)
  }

  private static func make(
    _ bytes: [UInt8], short: Range<Int>, long: Range<Int>
  ) -> Abbreviation {
    Abbreviation(
      shortForm: String(decoding: bytes[short], as: UTF8.self),
      longForm: String(decoding: bytes[long], as: UTF8.self), shortRange: short, longRange: long)
  }

  private static func isShortForm(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    (2...10).contains(range.count) && bytes[range.lowerBound].isWordByte
      && bytes[range].contains { $0.isASCIILetter } && wordCount(bytes, range) <= 2
  }

  private static func wordLimit(_ bytes: [UInt8], _ short: Range<Int>) -> Int {
    let letters = bytes[short].count { $0.isASCIILetter || $0.isASCIIDigit }
    return min(letters + 5, letters * 2)
  }

  private static func wordCount(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    bytes[range].split(whereSeparator: \.isASCIISpace).count
  }

  /// The last words of a range, without what an opening bracket or another sentence holds.
  private static func lastWords(_ bytes: [UInt8], _ range: Range<Int>, count: Int) -> Range<Int> {
    var start = range.upperBound
    var left = count
    while start > range.lowerBound {
      if bytes[start - 1].isASCIISpace, !bytes[start].isASCIISpace {
        left -= 1
        guard left > 0 else { break }
      }
      start -= 1
    }
    return trimmed(bytes, start..<range.upperBound)
  }

  private static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start].isASCIISpace { start += 1 }
    while end > start, bytes[end - 1].isASCIISpace { end -= 1 }
    return start..<end
  }

  /// How far from a bracket its parts may lie, in bytes: keeps the search linear.
  private static let bracketLimit = 400
}
