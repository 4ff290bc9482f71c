/// Counts how often a phrase stands in a document.
enum PhraseFrequency {
  /// Counts the occurrences of the first slot that belong to a window of width `slop` in which
  /// every slot occurs.
  ///
  /// - Parameters:
  ///   - beginnings: For each slot, where the phrase would begin for each occurrence, ascending.
  ///   - slop: How far these beginnings may lie apart.
  /// - Returns: How often the phrase stands there.
  /// - Complexity: O(*n* log *n*) in the number of occurrences.
  static func count(_ beginnings: [[Int]], slop: Int) -> Int {
    let occurrences = merged(beginnings)
    var slotCounts = Array(repeating: 0, count: beginnings.count)
    var missing = beginnings.count
    var start = 0
    var counted = 0
    var frequency = 0
    for (end, occurrence) in occurrences.enumerated() {
      slotCounts[occurrence.slot] += 1
      if slotCounts[occurrence.slot] == 1 { missing -= 1 }
      while occurrence.place - occurrences[start].place > slop {
        slotCounts[occurrences[start].slot] -= 1
        if slotCounts[occurrences[start].slot] == 0 { missing += 1 }
        start += 1
      }
      guard missing == 0 else { continue }
      frequency += occurrences[max(start, counted)...end].count { $0.slot == 0 }
      counted = end + 1
    }
    return frequency
  }

  /// Returns the places that are in both of two ascending lists without repetitions.
  static func common(_ left: [Int], _ right: [Int]) -> [Int] {
    var common: [Int] = []
    var (leftIndex, rightIndex) = (0, 0)
    while leftIndex < left.count, rightIndex < right.count {
      let (one, other) = (left[leftIndex], right[rightIndex])
      if one == other { common.append(one) }
      leftIndex += one <= other ? 1 : 0
      rightIndex += other <= one ? 1 : 0
    }
    return common
  }

  private static func merged(_ beginnings: [[Int]]) -> [(place: Int, slot: Int)] {
    beginnings.enumerated()
      .flatMap { slot, places in places.map { (place: $0, slot: slot) } }
      .sorted { ($0.place, $0.slot) < ($1.place, $1.slot) }
  }
}
