/// The matching step of Schwartz and Hearst: from right to left, each letter of the short form is
/// looked for in the long form, and the first has to begin a word.
enum LongFormMatch {
  /// Returns the shortest end of the candidate that the short form can stand for.
  static func longForm(
    _ bytes: [UInt8], short: Range<Int>, in candidate: Range<Int>
  ) -> Range<Int>? {
    var place = candidate.upperBound
    for index in short.reversed() where bytes[index].isASCIILetter || bytes[index].isASCIIDigit {
      let isFirst = index == short.lowerBound
      guard let found = find(bytes[index], bytes, candidate.lowerBound..<place, isFirst) else {
        return nil
      }
      place = found
    }
    let long = wordStart(bytes, place, candidate.lowerBound)..<candidate.upperBound
    return isPlausible(bytes, short, long) ? long : nil
  }

  /// The last place in the range at which the letter stands, and begins a word if it has to.
  private static func find(
    _ letter: UInt8, _ bytes: [UInt8], _ range: Range<Int>, _ beginsWord: Bool
  ) -> Int? {
    range.reversed().first { index in
      guard bytes[index].asciiLowercased == letter.asciiLowercased else { return false }
      guard beginsWord, index > range.lowerBound else { return true }
      return !bytes[index - 1].isWordByte
    }
  }

  /// The beginning of the word at a place, hyphens taken as part of it.
  private static func wordStart(_ bytes: [UInt8], _ place: Int, _ limit: Int) -> Int {
    var start = place
    while start > limit, !bytes[start - 1].isASCIISpace, bytes[start - 1] != UInt8(ascii: "(") {
      start -= 1
    }
    return start
  }

  /// A long form is longer than the short form and does not contain it as a word.
  private static func isPlausible(
    _ bytes: [UInt8], _ short: Range<Int>, _ long: Range<Int>
  ) -> Bool {
    guard long.count > short.count else { return false }
    let words = bytes[long].split { !$0.isWordByte }
    return !words.contains { $0.elementsEqual(bytes[short]) }
  }
}
