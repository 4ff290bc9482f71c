import Testing

@testable import InvertedIndex

@Suite("Positions that two terms of a phrase share")
struct PositionMatchingTests {
  /// Two lists, and how far the second's positions have to stand behind the first's.
  struct Example: CustomTestStringConvertible {
    var others: [UInt32]
    var positions: [UInt32]
    var shift: Int64
    var testDescription: String { "\(others.count) × \(positions.count) by \(shift)" }
  }

  static let examples: [Example] = {
    var random = SplitMix64(seed: 7)
    var examples = [
      Example(others: [], positions: [1], shift: 1), Example(others: [1], positions: [], shift: 1),
      Example(others: [0], positions: [0], shift: -1),
      Example(others: [.max], positions: [0], shift: 1),
      Example(others: [0], positions: [.max], shift: -1),
      Example(others: [4095, 4096], positions: [4096, 4097], shift: 1),
      Example(others: [3, 3, 9], positions: [4, 4, 10], shift: 1),
      Example(others: [5], positions: [1 << 31], shift: (1 << 31) - 5),
    ]
    for (count, limit) in [(3, 9), (5, 40), (16, 60), (17, 70), (40, 200), (30, 9000)] {
      for shift in [Int64(-2), 0, 1, 3] {
        let lists = (0..<2).map { _ in
          (0..<count).map { _ in UInt32(random.next() % UInt64(limit)) }.sorted()
        }
        examples.append(Example(others: lists[0], positions: lists[1], shift: shift))
      }
    }
    return examples
  }()

  private func buffer(_ positions: [UInt32]) -> PositionBuffer {
    var buffer = PositionBuffer()
    buffer.reserve(positions.count)
    for (index, position) in positions.enumerated() { buffer.base[index] = position }
    return buffer
  }

  private func shared(_ example: Example) -> [UInt32] {
    let wanted = Set(example.others.map { Int64($0) + example.shift })
    return Set(example.positions).filter { wanted.contains(Int64($0)) }.sorted()
  }

  @Test("Marks keep what a set keeps, call after call", arguments: [examples])
  func marksKeepWhatASetKeeps(examples: [Example]) {
    let marks = PositionMarks()
    var kept = PositionBuffer()
    for example in examples {
      let (others, positions) = (buffer(example.others), buffer(example.positions))
      marks.keep(positions.span, those: others.span, shift: example.shift, to: &kept)
      // A span does not keep its memory.
      withExtendedLifetime((others, positions)) {}
      #expect(kept.array == shared(example))
    }
  }

  @Test("A count by rows is that of a set, or is left to others", arguments: examples)
  func countsAsASetDoes(example: Example) {
    let (others, positions) = (buffer(example.others), buffer(example.positions))
    let count = positions.span.countOfShared(with: others.span, shift: -example.shift)
    withExtendedLifetime((others, positions)) {}
    // Lists without repetitions, short and far below 2³¹, are never left to others.
    let isPlain =
      example.positions.count <= 16 && Set(example.positions).count == example.positions.count
      && (example.positions + example.others).allSatisfy { $0 < 1 << 31 }
    #expect(count == shared(example).count || (count == nil && !isPlain))
  }

  @Test("Numbers that go on from the posting before count from its last", arguments: [3, 700])
  func originIsTakenOff(origin: UInt32) {
    let others = buffer([2, 5, 11])
    let memory = buffer([3, 9, 12].map { $0 + origin })
    var positions = memory.span
    positions.origin = origin
    #expect(positions.countOfShared(with: others.span, shift: -1) == 2)
    var kept = PositionBuffer()
    PositionMarks().keep(positions, those: others.span, shift: 1, to: &kept)
    withExtendedLifetime((others, memory)) {}
    #expect(kept.array == [3, 12])
  }
}
