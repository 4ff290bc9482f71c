/// Finds places in what is in order.
package enum SortedSearch {
  /// The first number of a range for which a test holds, which holds for all behind it; the range's end
  /// where it holds for none.
  ///
  /// - Complexity: O(log *n*) tests.
  package static func first(in range: Range<Int>, where holds: (Int) -> Bool) -> Int {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high {
      let middle = low + (high - low) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
