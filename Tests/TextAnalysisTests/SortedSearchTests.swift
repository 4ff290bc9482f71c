import Testing
import TextAnalysis

@Suite struct SortedSearchTests {
  @Test(arguments: 0...9, 0...10)
  func findsTheFirstForWhichTheTestHolds(_ start: Int, _ first: Int) {
    let range = start..<10
    let found = SortedSearch.first(in: range) { $0 >= first }
    #expect(found == (range.first { $0 >= first } ?? 10))
  }

  @Test func anEmptyRangeHasItsEnd() {
    #expect(SortedSearch.first(in: 4..<4) { _ in true } == 4)
  }
}
