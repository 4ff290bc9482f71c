import Testing

@testable import TextAnalysis

/// Slips of typing, counted by hand.
@Suite struct EditDistanceTests {
  @Test(arguments: [
    ("", "", 0), ("bone", "bone", 0), ("bone", "bnoe", 1), ("bone", "bones", 1),
    ("bone", "one", 1), ("bone", "bane", 1), ("kitten", "sitting", 3), ("ca", "abc", 3),
    ("saturday", "sunday", 3), ("", "abc", 3), ("naïve", "naive", 1),
  ])
  func slipsAreCounted(left: String, right: String, distance: Int) {
    #expect(EditDistance.distance(left, right, atMost: 9) == distance)
    #expect(EditDistance.distance(right, left, atMost: distance) == distance)
    #expect(EditDistance.distance(left, right, atMost: distance - 1) == nil)
  }

  @Test func hugeLimitAndLongWordsAreFine() {
    let long = String(repeating: "a", count: 2_000)
    #expect(EditDistance.distance(long, long + "b", atMost: 2) == 1)
    #expect(EditDistance.distance("a", "b", atMost: .max) == 1)
  }
}
