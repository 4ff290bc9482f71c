/// Pairs what lies between equal elements of two sequences where it is much alike.
enum SimilarPairs {
  /// The pairs with those of like elements between them, ascending on both sides.
  ///
  /// - Parameters:
  ///   - same: Pairs of equal elements, ascending on both sides.
  ///   - left: The words of each element of the one sequence.
  ///   - right: Those of the other.
  ///   - least: The least likeness.
  /// - Returns: The pairs given and those found.
  static func completed(
    _ same: [(left: Int, right: Int)], _ left: [[String]], _ right: [[String]], least: Double
  ) -> [(left: Int, right: Int)] {
    var pairs: [(left: Int, right: Int)] = []
    var (one, other) = (0, 0)
    for pair in same + [(left.count, right.count)] {
      pairs += like(left, one..<pair.left, right, other..<pair.right, least)
      if pair.left < left.count, pair.right < right.count { pairs.append(pair) }
      (one, other) = (pair.left + 1, pair.right + 1)
    }
    return pairs
  }

  /// Each element of the left with the likest of the right that is still free, in order.
  private static func like(
    _ left: [[String]], _ lefts: Range<Int>, _ right: [[String]], _ rights: Range<Int>,
    _ least: Double
  ) -> [(left: Int, right: Int)] {
    var pairs: [(left: Int, right: Int)] = []
    var start = rights.lowerBound
    for one in lefts {
      var best: (place: Int, likeness: Double)?
      for other in start..<min(rights.upperBound, start + reach) {
        let likeness = ComparableText.likeness(left[one], right[other])
        if likeness >= least, likeness > (best?.likeness ?? 0) { best = (other, likeness) }
      }
      guard let best else { continue }
      pairs.append((one, best.place))
      start = best.place + 1
    }
    return pairs
  }

  /// How many elements further a like one is looked for.
  private static let reach = 64
}
