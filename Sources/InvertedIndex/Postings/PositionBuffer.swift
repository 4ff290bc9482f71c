/// Room for the positions of one posting, made larger when a posting needs it.
struct PositionBuffer {
  private var buffer = ScratchBuffer<UInt32>(64, repeating: 0)

  /// How many positions there are.
  private(set) var count = 0

  /// The positions.
  ///
  /// Invariant: the base of `buffer`, taken anew whenever `buffer` moves; `capacity` is what it has
  /// room for.
  private(set) var base: UnsafeMutablePointer<UInt32>

  /// The buffer's without the padding of a span, beside the base so that a look does not lead through the object.
  private var capacity: Int

  /// Makes a little room.
  init() { (base, capacity) = (buffer.base, buffer.capacity - PositionSpan.padding) }

  /// Makes room for a number of positions.
  @inline(__always)
  mutating func reserve(_ count: Int) {
    if count > capacity { grow(count) }
    self.count = count
  }

  /// Makes the positions a copy of others.
  mutating func copy(_ span: PositionSpan) {
    reserve(span.count)
    for index in 0..<span.count { base[index] = span[index] }
  }

  /// Keeps the first of the positions.
  mutating func keep(_ count: Int) { self.count = min(self.count, count) }

  private mutating func grow(_ count: Int) {
    buffer = ScratchBuffer(count * 2 + PositionSpan.padding, repeating: 0)
    (base, capacity) = (buffer.base, buffer.capacity - PositionSpan.padding)
  }

  /// The positions where they stand, valid until the buffer is changed.
  var span: PositionSpan { PositionSpan(base: base, count: count, origin: 0) }

  /// The positions as an array.
  var array: [UInt32] { Array(UnsafeBufferPointer(start: base, count: count)) }
}

extension PositionBuffer {
  /// Keeps each position once; a term may be logged twice at one.
  mutating func keepFirstOfEach() {
    var kept = 0
    for index in 0..<count where kept == 0 || base[index] != base[kept - 1] {
      base[kept] = base[index]
      kept += 1
    }
    keep(kept)
  }

  /// Keeps those positions that other positions have `shift` places on; both ascend.
  mutating func keep(those other: PositionBuffer, shift: Int64) {
    keep(those: other.span, shift: shift)
  }

  /// Keeps those positions that other positions have `shift` places on; both ascend.
  mutating func keep(those other: PositionSpan, shift: Int64) {
    let left = base
    let (leftCount, rightCount) = (count, other.count)
    var (leftIndex, rightIndex, kept) = (0, 0, 0)
    while leftIndex < leftCount, rightIndex < rightCount {
      let wanted = Int64(left[leftIndex]) &+ shift
      let found = Int64(other[rightIndex])
      if wanted == found {
        left[kept] = left[leftIndex]
        kept &+= 1
      }
      leftIndex &+= wanted <= found ? 1 : 0
      rightIndex &+= found < wanted ? 1 : 0
    }
    keep(kept)
  }
}
