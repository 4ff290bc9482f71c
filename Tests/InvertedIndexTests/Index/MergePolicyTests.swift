import Testing

@testable import InvertedIndex

/// Which segments are merged, and that few are left.
@Suite struct MergePolicyTests {
  private func start(_ sizes: [Int], removed: [Int] = [], floor: Int = 10) -> Int? {
    MergePolicy(floor: floor, ratio: 2).start(
      sizes.enumerated().map { index, size in
        let removedCount = removed.indices.contains(index) ? removed[index] : 0
        return .init(size: size, documentCount: size, removedCount: removedCount)
      })
  }

  @Test(
    arguments: [
      ([], nil), ([5], nil), ([5, 5], 0), ([100, 5], nil), ([100, 5, 5], 1), ([100, 40, 1], nil),
      ([100, 50], 0), ([100, 51], 0), ([100, 49], nil), ([1000, 110, 40, 9, 1], 3),
    ] as [([Int], Int?)])
  func segmentsThatAreNotMuchLargerThanTheRestAreMerged(sizes: [Int], expected: Int?) {
    #expect(start(sizes) == expected)
  }

  @Test func segmentWithAQuarterRemovedIsWrittenAnew() {
    #expect(start([100, 20], removed: [33]) == nil)
    #expect(start([100, 20], removed: [34]) == 0)
    #expect(start([100, 20], removed: [0, 7]) == 1)
  }

  /// Every segment is more than twice as large as all behind it together, but for those that make
  /// no more than the floor.
  @Test func fewSegmentsAreLeftOfManySmallUpdates() {
    var sizes = [20_000]
    var most = 0
    for update in 0..<5000 {
      sizes.append(1 + update % 3)
      sizes.sort(by: >)
      if let start = start(sizes, floor: 100) {
        sizes = sizes[..<start] + [sizes[start...].reduce(0, +)]
        sizes.sort(by: >)
      }
      most = max(most, sizes.count)
    }
    #expect(sizes.reduce(0, +) == 29_999)
    #expect(most <= 6)
  }
}
