import Testing

@testable import InvertedIndex

/// Which segments are merged, and that few are left.
@Suite struct MergePolicyTests {
  private func start(
    _ sizes: [Int], removed: [Int] = [], floor: Int = 10, limit: Int = .max
  ) -> Int? {
    MergePolicy(floor: floor, ratio: 2, documentLimit: limit).start(
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

  @Test(
    arguments: [
      ([60, 60], 119, nil), ([60, 60], 120, 0), ([60, 60, 60], 120, 1),
      ([8000, 500, 500], 100, 1), ([7000, 500, 500], 100, 1), ([6900, 500, 500], 100, nil),
    ] as [([Int], Int, Int?)])
  func segmentsAreMergedUpToTheLimitOrAnEighthOfAll(sizes: [Int], limit: Int, expected: Int?) {
    #expect(start(sizes, limit: limit) == expected)
  }

  /// With a limit, merges stay small and segments few.
  @Test func aLimitLeavesFewSegments() {
    var sizes: [Int] = []
    for _ in 0..<1200 {
      sizes = (sizes + [30]).sorted(by: >)
      if let start = start(sizes, limit: 131) {
        let merged = sizes[start...].reduce(0, +)
        #expect(merged <= max(131, sizes.reduce(0, +) / 8))
        sizes = (sizes[..<start] + [merged]).sorted(by: >)
      }
      #expect(sizes.count <= 14)
    }
    #expect(sizes.reduce(0, +) == 36_000)
  }
}
