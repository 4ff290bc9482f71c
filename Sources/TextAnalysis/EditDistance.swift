/// Counts the slips of typing between two words, for "did you mean".
package enum EditDistance {
  /// Returns how many insertions, deletions, replacements and swaps of neighbours turn one word
  /// into the other, or nil when it takes more than `limit`.
  ///
  /// The distance of F. Damerau (1964) in the form in which no place is edited twice ("optimal
  /// string alignment"). Only the diagonal band that can stay within the limit is computed.
  ///
  /// - Complexity: O(*n* · `limit`) in the length of the shorter word.
  package static func distance(_ left: String, _ right: String, atMost limit: Int) -> Int? {
    distance(Array(left.unicodeScalars), Array(right.unicodeScalars), atMost: limit)
  }

  /// The same for words whose letters are given.
  package static func distance<Letter: Equatable>(
    _ left: [Letter], _ right: [Letter], atMost limit: Int
  ) -> Int? {
    guard limit >= 0, abs(left.count - right.count) <= limit else { return nil }
    let far = max(left.count, right.count) + 1
    let limit = min(limit, far)
    var beforeLast = Array(repeating: far, count: right.count + 1)
    var last = (0...right.count).map { $0 <= limit ? $0 : far }
    for row in left.indices {
      var current = Array(repeating: far, count: right.count + 1)
      if row + 1 <= limit { current[0] = row + 1 }
      let band = max(0, row - limit)..<min(right.count, row + limit + 1)
      for column in band {
        var cost = min(last[column] + (left[row] == right[column] ? 0 : 1), last[column + 1] + 1)
        cost = min(cost, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current[column + 1] = cost
      }
      guard current.contains(where: { $0 <= limit }) else { return nil }
      (beforeLast, last) = (last, current)
    }
    return last[right.count] <= limit ? last[right.count] : nil
  }
}
