import Vocabulary

/// A span of time that a population is limited to, in days: "at least six weeks".
package struct TimeWindow: Hashable, Sendable {
  /// The first day that belongs to it.
  package var from: Int
  /// The first day that no longer does.
  package var to: Int

  /// Whether some day belongs to both.
  package func overlaps(_ other: TimeWindow) -> Bool { from < other.to && other.from < to }

  /// Returns the windows that the words state, in order.
  static func windows(in words: [Word]) -> [TimeWindow] {
    words.indices.compactMap { index in
      if words[index].text == "between" { return between(index, words) }
      guard let length = length(at: index, words) else { return nil }
      return bounded(index, length, words)
    }
  }

  /// Whether no window of one text can hold together with a window of the other.
  package static func areDisjoint(_ left: [TimeWindow], _ right: [TimeWindow]) -> Bool {
    guard !left.isEmpty, !right.isEmpty else { return false }
    return !left.contains { one in right.contains { one.overlaps($0) } }
  }

  private static func between(_ index: Int, _ words: [Word]) -> TimeWindow? {
    guard
      let and = (index + 2..<index + 5).first(where: { $0 < words.count && words[$0].text == "and" }
      )
    else { return nil }
    guard let upper = length(at: and + 1, words) else { return nil }
    guard let number = StudyNumberWords.number(words[index + 1].text) else { return nil }
    let unit = days[words[index + 2].text] ?? days[words[and + 2].text] ?? 1
    return TimeWindow(from: number * unit, to: upper + 1)
  }

  /// The days of a number with a unit of time.
  private static func length(at index: Int, _ words: [Word]) -> Int? {
    guard index + 1 < words.count, let number = StudyNumberWords.number(words[index].text) else {
      return nil
    }
    return days[words[index + 1].text].map { number * $0 }
  }

  /// The window that the words before or after a length make of it.
  private static func bounded(_ index: Int, _ length: Int, _ words: [Word]) -> TimeWindow? {
    let before = words[max(0, index - 2)..<index].map(\.text)
    let after = words[min(words.count, index + 2)..<min(words.count, index + 4)].map(\.text)
    let opening = before.joined(separator: " ")
    if upper.contains(where: { opening.hasSuffix($0) }) { return TimeWindow(from: 0, to: length) }
    if lower.contains(where: { opening.hasSuffix($0) }) || after == ["or", "more"]
      || after == ["or", "longer"] || after == ["or", "greater"]
    {
      return TimeWindow(from: length, to: .max)
    }
    return after == ["or", "less"] ? TimeWindow(from: 0, to: length + 1) : nil
  }

  private static let upper = [
    "less than", "fewer than", "under", "within", "<", "up to", "shorter than", "younger than",
  ]
  private static let lower = [
    "at least", "more than", "longer than", "greater than", "over", "exceeding", ">", "≥",
    "minimum of", "beyond", "older than",
  ]
  private static let days = ["day": 1, "week": 7, "month": 30, "year": 365]
}
