import Vocabulary

/// Reads stretches of time: when something was measured and how long people were followed.
enum FollowUpRule {
  /// Returns the time point that the words state, such as "at 24 months" or "up to two years".
  static func timePoint(_ words: [Word]) -> String? {
    for index in words.indices.dropLast() {
      if words[index].text == "at", let end = latest(index, words) {
        return text(words[index..<end])
      }
      if openers.contains(words[index]) || words[index].text == "up" {
        let start = words[index].text == "up" ? index + 2 : index + 1
        if let end = timeEnd(from: start, words) { return text(words[index..<end]) }
      }
    }
    return nil
  }

  /// Returns how long people were followed, as printed.
  static func duration(_ words: [Word]) -> String? {
    for index in words.indices {
      guard let end = timeEnd(from: index, words) else { continue }
      if end + 1 < words.count, words[end].text == "to", let last = timeEnd(from: end + 1, words) {
        return text(words[index..<last])
      }
      let isUpTo = index > 1 && words[index - 1].text == "to" && words[index - 2].text == "up"
      return text(words[(isUpTo ? index - 2 : index)..<end])
    }
    return nil
  }

  /// The word after a stretch of time that starts at a word: "24 to 48 hours", "six months".
  static func timeEnd(from index: Int, _ words: [Word]) -> Int? {
    guard index < words.count, isNumber(words[index]) else { return nil }
    if index + 1 < words.count, isTimeUnit(words[index + 1].text) { return index + 2 }
    let hasRange =
      index + 3 < words.count && words[index + 1].text == "to"
      && isNumber(words[index + 2]) && isTimeUnit(words[index + 3].text)
    return hasRange ? index + 4 : nil
  }

  /// Whether a word is a unit of time.
  static func isTimeUnit(_ word: String) -> Bool {
    timeUnits.contains(word)
  }

  private static let timeUnits: WordSet = ["hour", "day", "week", "month", "year", "minute"]

  /// The word after "latest follow-up" and the like.
  private static func latest(_ index: Int, _ words: [Word]) -> Int? {
    let reach = words[index..<min(words.count, index + 5)].map(\.text)
    guard let up = reach.firstIndex(of: "up"), reach[up - 1] == "follow" else { return nil }
    return index + up + 1
  }

  private static func isNumber(_ word: Word) -> Bool {
    StudyNumberWords.number(word.text) != nil || word.isNumeral && !word.text.hasSuffix("%")
  }

  private static func text(_ words: ArraySlice<Word>) -> String {
    words.map(\.surface).joined(separator: " ")
  }

  private static let openers: WordSet = ["at", "after", "through", "over", "within"]
}
