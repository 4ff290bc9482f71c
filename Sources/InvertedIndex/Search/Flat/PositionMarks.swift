/// Intersects positions by a mark for each place of a document, without comparing them one by one.
///
/// Invariant: between two calls no place is marked.
struct PositionMarks {
  private let marks = ScratchBuffer<UInt8>(Self.limit, repeating: 0)

  /// Behind so many places, positions are merged.
  private static let limit = 4096

  /// Collects those positions, each once, that stand `shift` places behind one of the others; both
  /// ascend.
  @inline(__always)
  func keep(
    _ positions: PositionSpan, those others: PositionSpan, shift: Int64,
    to result: inout PositionBuffer
  ) {
    let count = positions.count
    // Positions ascend, so that all of them are below the limit when the last one is.
    guard count > 0, positions[count &- 1] < UInt32(Self.limit) else {
      result.copy(positions)
      result.keepFirstOfEach()
      return result.keep(those: others, shift: -shift)
    }
    setMarks(1, others, shift)
    result.reserve(count)
    let (marks, collected) = (marks.base, result.base)
    var kept = 0
    for index in 0..<count {
      let position = positions[index]
      let place = Int(position)
      collected[kept] = position
      kept &+= Int(marks[place])
      // A further posting at the same place does not count.
      marks[place] = 0
    }
    result.keep(kept)
    setMarks(0, others, shift)
  }

  @inline(__always)
  private func setMarks(_ mark: UInt8, _ positions: PositionSpan, _ shift: Int64) {
    let marks = marks.base
    for index in 0..<positions.count {
      let place = Int64(positions[index]) &+ shift
      if UInt64(bitPattern: place) < UInt64(Self.limit) { marks[Int(place)] = mark }
    }
  }
}
