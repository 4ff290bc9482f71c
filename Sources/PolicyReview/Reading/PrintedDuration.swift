/// A stretch of time that a text prints.
struct PrintedDuration: Hashable, Sendable {
  /// Its length in days, months of 30.4 and years of 365 days.
  var days: Double
  /// The first token behind it.
  var end: Int

  /// The length that begins at a token: `six months`, `30.5 months`, `24 to 48 hours` (the longer).
  static func read(_ tokens: [Token], at index: Int) -> PrintedDuration? {
    guard tokens.indices.contains(index), let number = tokens[index].number else { return nil }
    let next = index + 1
    if next < tokens.count, let unit = units[tokens[next].text] {
      return PrintedDuration(days: number * unit, end: next + 1)
    }
    guard next + 2 < tokens.count, ["to", "-", "–"].contains(tokens[next].text),
      let last = tokens[next + 1].number, let unit = units[tokens[next + 2].text]
    else { return nil }
    return PrintedDuration(days: last * unit, end: next + 3)
  }

  private static let units: [String: Double] = [
    "hour": 1 / 24, "hours": 1 / 24, "day": 1, "days": 1, "week": 7, "weeks": 7, "month": 30.4,
    "months": 30.4, "year": 365, "years": 365,
  ]
}
