import TextAnalysis

/// A list of lower-case phrases that is asked whether one stands at a place of a reference.
///
/// The phrases are grouped by their first byte, so that most places cost one look.
struct PhraseTable: Sendable {
  /// The phrase that was found and the place after it.
  struct Match {
    /// Its place in the list that the table was made from.
    var phrase: Int
    var end: Int
  }

  private var pool: [UInt8] = []
  private var entries: [(phrase: Int, start: Int, end: Int)] = []
  /// For each byte the entries that begin with it.
  private var groups: [Range<Int>] = Array(repeating: 0..<0, count: 256)
  /// For each byte which bytes stand second in the phrases that begin with it, a bit for each by their
  /// last five bits; all where a phrase has one byte alone.
  private var seconds: [UInt32] = Array(repeating: 0, count: 256)

  /// Keeps phrases; where several stand at a place, the longest is found first.
  init(_ phrases: [String]) {
    let order = phrases.indices.sorted { left, right in
      let lengths = (phrases[left].utf8.count, phrases[right].utf8.count)
      return lengths.0 == lengths.1 ? left < right : lengths.0 > lengths.1
    }
    for first in UInt8.min...UInt8.max {
      let start = entries.count
      for phrase in order where phrases[phrase].utf8.first == first {
        entries.append((phrase, pool.count, pool.count + phrases[phrase].utf8.count))
        pool.append(contentsOf: phrases[phrase].utf8)
      }
      groups[Int(first)] = start..<entries.count
      seconds[Int(first)] = entries[start...].reduce(0) { bits, entry in
        bits | (entry.end - entry.start > 1 ? 1 << UInt32(pool[entry.start + 1] & 31) : .max)
      }
    }
  }

  /// The longest phrase that stands at `index` with no word going on after it.
  func match(_ bytes: ByteView, at index: Int, before end: Int) -> Match? {
    match(bytes, at: index, before: end, whole: true) { _ in true }
  }

  /// The longest phrase that stands at `index`, whatever comes after it.
  func prefix(_ bytes: ByteView, at index: Int, before end: Int) -> Match? {
    match(bytes, at: index, before: end, whole: false) { _ in true }
  }

  /// The longest phrase at `index` that passes a test.
  func match(
    _ bytes: ByteView, at index: Int, before end: Int, whole: Bool = true,
    where passes: (Match) -> Bool
  ) -> Match? {
    guard index < end else { return nil }
    let first = Int(bytes[index].asciiLowercased)
    let second = index + 1 < end ? bytes[index + 1] & 31 : 0
    guard seconds[first] & 1 << UInt32(second) != 0 else { return nil }
    for entry in groups[first] {
      guard let stop = stop(of: entries[entry], bytes, index, end) else { continue }
      if whole, stop < end, bytes[stop - 1].isWordByte, bytes[stop].isWordByte { continue }
      let match = Match(phrase: entries[entry].phrase, end: stop)
      if passes(match) { return match }
    }
    return nil
  }

  /// The first place in a range where a phrase stands at the beginning of a word.
  func firstMatch(_ bytes: ByteView, in range: Range<Int>) -> (start: Int, match: Match)? {
    for index in range
    where index == range.lowerBound || !(bytes[index - 1].isWordByte && bytes[index].isWordByte) {
      if let match = prefix(bytes, at: index, before: range.upperBound) { return (index, match) }
    }
    return nil
  }

  private func stop(
    of entry: (phrase: Int, start: Int, end: Int), _ bytes: ByteView, _ index: Int, _ end: Int
  ) -> Int? {
    let length = entry.end - entry.start
    guard end - index >= length else { return nil }
    for place in 1..<max(1, length)
    where bytes[index + place].asciiLowercased != pool[entry.start + place] {
      return nil
    }
    return index + length
  }
}
