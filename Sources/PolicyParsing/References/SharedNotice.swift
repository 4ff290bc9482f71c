import TextAnalysis

/// Finds the notice at the foot of every page where nothing parts it from the entry before it.
///
/// A text that was taken out of a PDF file without its pages has a payer's legal notice in the middle
/// of its list, joined to the last entry of each page. Two entries never end in the same long words
/// otherwise.
enum SharedNotice {
  /// No end that entries print themselves is as long.
  ///
  /// `In: UpToDate, Post TW (Ed), UpToDate, Waltham, MA. (Accessed on May 3, 2020.)`.
  private static let shortest = 250
  /// How many bytes of an entry must be left.
  private static let leastEntry = 40

  /// The ranges without what other ranges end with too.
  static func cut(_ bytes: [UInt8], _ ranges: [Range<Int>]) -> [Range<Int>] {
    let long = ranges.indices.filter { ranges[$0].count > shortest + leastEntry }
    let groups = Dictionary(grouping: long) { ArraySlice(bytes[ranges[$0].suffix(shortest)]) }
    var cut = ranges
    for group in groups.values where group.count > 1 {
      let length = group.dropFirst().map { shared(bytes, ranges[group[0]], ranges[$0]) }.min() ?? 0
      for position in group {
        let range = ranges[position]
        let end = wordStart(bytes, range.upperBound - length, range.upperBound)
        guard end - range.lowerBound >= leastEntry else { continue }
        cut[position] = range.lowerBound..<end
      }
    }
    return cut
  }

  /// How many bytes at the ends of two ranges are the same.
  private static func shared(_ bytes: [UInt8], _ left: Range<Int>, _ right: Range<Int>) -> Int {
    zip(bytes[left].reversed(), bytes[right].reversed()).prefix { $0 == $1 }.count
  }

  /// The first place from `index` on that is not in the middle of a number or a word.
  private static func wordStart(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Int {
    var place = index
    while place < end, place > 0, goesOn(bytes[place - 1], bytes[place]) { place += 1 }
    return place
  }

  /// Whether two bytes stand in one number or in one word; a capital behind a digit begins a new one.
  private static func goesOn(_ first: UInt8, _ second: UInt8) -> Bool {
    if first.isASCIIDigit { return second.isASCIIDigit }
    return first.isWordByte && second.isWordByte
  }
}
