import EvidenceModel
import Vocabulary

/// Reads the values of a result: before and after, against, percentages, lists with time points.
enum FindingValueRule {
  /// Returns the values in order, each as printed and with its label where one stands beside it.
  static func values(_ words: [Word]) -> [FindingValue] {
    if let change = fromTo(words) { return change }
    let numbers = words.indices.filter { isValue($0, words) }
    let times = TimePointList.labels(words)
    let listed = numbers.filter { index in times.map { index >= $0.end } ?? false }
    if let times, listed.count == times.labels.count {
      let before = numbers.filter { $0 < times.start }
      return before.map { FindingValue(label: label($0, words), value: text($0, words)) }
        + zip(times.labels, listed).map { FindingValue(label: $0, value: text($1, words)) }
    }
    return numbers.map { FindingValue(label: label($0, words), value: text($0, words)) }
  }

  /// "from 9.2 to 1.9": the values before and after.
  private static func fromTo(_ words: [Word]) -> [FindingValue]? {
    for index in words.indices.dropLast(3) where words[index].text == "from" {
      guard isNumber(words[index + 1]) else { continue }
      guard
        let to = (index + 2..<min(words.count - 1, index + 8)).first(where: {
          words[$0].text == "to" && isNumber(words[$0 + 1])
        })
      else { continue }
      if unit(after: to + 1, words).map(FollowUpRule.isTimeUnit) == true { continue }
      return [
        FindingValue(label: "before", value: text(index + 1, words)),
        FindingValue(label: "after", value: text(to + 1, words)),
      ]
    }
    return nil
  }

  /// Whether a number is a result: a percentage, a decimal, or a number that a result verb or
  /// "vs" introduces; never a count of people, a time, a year or a p value.
  private static func isValue(_ index: Int, _ words: [Word]) -> Bool {
    guard isNumber(words[index]) else { return false }
    let before = index > 0 ? words[index - 1].text : ""
    if signs.contains(before) { return false }
    let unit = unit(after: index, words)
    if before == "vs" || before == "versus" { return true }
    if index + 1 < words.count, ["vs", "versus"].contains(words[index + 1].text) { return true }
    if unit.map(FollowUpRule.isTimeUnit) == true { return false }
    return words[index].text.hasSuffix("%") || words[index].text.contains(".")
      || resultVerbs.contains(before)
  }

  private static func isNumber(_ word: Word) -> Bool {
    word.isNumeral && word.text.utf8.last.map { $0 == 37 || ($0 >= 48 && $0 <= 57) } == true
  }

  private static func unit(after index: Int, _ words: [Word]) -> String? {
    index + 1 < words.count ? words[index + 1].text : nil
  }

  /// The number with the unit that stands beside it.
  private static func text(_ index: Int, _ words: [Word]) -> String {
    guard let unit = unit(after: index, words), units.contains(unit) else {
      return words[index].surface
    }
    return words[index].surface + " " + words[index + 1].surface
  }

  /// "standard deviation" or the like before a number, or the word after it in its bracket.
  private static func label(_ index: Int, _ words: [Word]) -> String? {
    let before = words[max(0, index - 2)..<index].map(\.text).joined(separator: " ")
    if before == "standard deviation" { return before }
    if ["sd", "ci", "range"].contains(words[max(0, index - 1)].text), index > 0 {
      return words[index - 1].surface
    }
    guard words[index].before.contains(.opener) else { return nil }
    let next = index + 1 < words.count && words[index + 1].before.isEmpty ? words[index + 1] : nil
    if let next, next.text == "vs" || next.text == "versus" { return nil }
    if let next, !units.contains(next.text) { return next.surface }
    return GroupLabel.before(index, words)
  }

  private static let signs: WordSet = ["=", "<", ">", "≤", "≥"]
  private static let resultVerbs: WordSet = ["was", "were", "by", "averaged", "reached"]
  private static let units: WordSet = [
    "point", "day", "month", "year", "week", "hour", "mm", "cm", "kg", "mg", "ml", "mmhg",
  ]
}

/// A list of time points whose values follow in the same order.
struct TimePointList: Hashable, Sendable {
  var labels: [String]
  /// The first word of the list.
  var start: Int
  /// The word after the list.
  var end: Int

  /// Returns the list in "averages 24 to 48 hours, six months, and 12 months later were …".
  static func labels(_ words: [Word]) -> TimePointList? {
    var labels: [String] = []
    var start: Int?
    var end = 0
    var index = 0
    while index < words.count {
      if let next = FollowUpRule.timeEnd(from: index, words) {
        labels.append(words[index..<next].map(\.surface).joined(separator: " "))
        start = start ?? index
        end = next
        index = next
      } else {
        index += 1
      }
    }
    guard let start, labels.count > 1 else { return nil }
    return TimePointList(labels: labels, start: start, end: end)
  }
}
