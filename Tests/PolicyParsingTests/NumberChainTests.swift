import Testing

@testable import PolicyParsing

/// Which numbers of a reference list begin an entry.
@Suite struct NumberChainTests {
  /// The numbers of blocks and those that begin entries; 0 is a block without a number.
  @Test(
    arguments: [
      ([1, 2, 3], [1, 2, 3]),
      ([4, 5, 7], [4, 5, 7]),
      ([1, 2, 2, 3, 4], [1, 2, 3, 4]),
      ([1, 2, 1, 3, 4], [1, 2, 3, 4]),
      ([1, 2, 12, 3, 4], [1, 2, 3, 4]),
      ([1, 2, 3, 0, 1, 2], [1, 2, 3, 1, 2]),
      ([1, 2, 0, 1], [1, 2, 1]),
      ([1, 2, 628, 3], [1, 2, 3]),
    ])
  func tellsEntriesFromWrappedLines(_ numbers: [Int], _ expected: [Int]) {
    let chain = NumberChain(numbers.map { $0 == 0 ? nil : $0 })
    var (next, found): (Int?, [Int]) = (nil, [])
    for (position, number) in numbers.enumerated() {
      let followsHeading = position > 0 && numbers[position - 1] == 0
      guard chain.isNext(position, next, followsHeading: followsHeading) else { continue }
      found.append(number)
      next = number + 1
    }
    #expect(found == expected)
  }
}
