/// Tells the numbers of a list's entries from those that only begin a wrapped line.
///
/// A list begins anywhere, goes up, and may begin again at 1 below a sub-heading. A number that does
/// not follow the one before begins an entry only where the one that should come does not come soon:
/// `…weight loss in type`, and below it `2 diabetes. Obes Surg.`, is no second entry.
struct NumberChain {
  /// The numbers of the blocks in order; nil where a block has none.
  private let numbers: [Int?]
  /// How far a list may jump, and how many numbers are looked at behind a doubtful one.
  private static let (jump, reach) = (20, 12)

  /// The numbers of a list's blocks.
  init(_ numbers: [Int?]) { self.numbers = numbers }

  /// Whether the number at a position begins an entry.
  func isNext(_ position: Int, _ expected: Int?, followsHeading: Bool) -> Bool {
    guard let number = numbers[position] else { return false }
    guard let expected else { return true }
    if number == expected { return true }
    if number == 1 { return followsHeading || restarts(position, expected) }
    return number > expected && number <= expected + Self.jump
      && comes(expected, after: position, before: number + 1) == nil
  }

  /// Whether 2 comes before the number that the list would go on with.
  private func restarts(_ position: Int, _ expected: Int) -> Bool {
    guard let second = comes(2, after: position, before: nil) else { return false }
    guard let next = comes(expected, after: position, before: nil) else { return true }
    return second < next && expected != 2
  }

  /// The position of a number among the next ones, before another number comes.
  private func comes(_ number: Int, after position: Int, before other: Int?) -> Int? {
    var seen = 0
    for index in numbers.indices.dropFirst(position + 1) {
      guard let value = numbers[index] else { continue }
      if value == number { return index }
      seen += 1
      if value == other || seen >= Self.reach { return nil }
    }
    return nil
  }
}
