/// The positions of a posting list while a segment is built, handed out in order.
///
/// Those of a frequent term take more memory than everything else, so that they are read portion by
/// portion.
struct ListPositions {
  /// How many there are.
  let count: Int

  private let source: Source
  private var next = 0

  private enum Source {
    case memory(UnsafeBufferPointer<UInt32>)
    case lists(DecodedLists)
  }

  /// Hands out positions that lie in memory.
  init(_ positions: UnsafeBufferPointer<UInt32>) {
    count = positions.count
    source = .memory(positions)
  }

  /// Hands out so many positions, which lists read as they are asked for.
  init(_ lists: DecodedLists, count: Int) {
    self.count = count
    source = .lists(lists)
  }

  /// The next positions, of which there are as many; valid until the next call.
  mutating func take(
    _ count: Int
  ) throws(SegmentWriterError) -> UnsafeBufferPointer<UInt32> {
    switch source {
    case .memory(let positions):
      defer { next += count }
      return UnsafeBufferPointer(rebasing: positions[next..<next + count])
    case .lists(let lists):
      return try lists.positions(count)
    }
  }
}
