/// Room for the positions of one posting, made larger when a posting needs it.
struct PositionBuffer {
  private var buffer = ScratchBuffer<UInt32>(64, repeating: 0)

  /// How many positions there are.
  private(set) var count = 0

  /// The positions.
  private(set) var base: UnsafeMutablePointer<UInt32>

  /// Makes a little room.
  init() { base = buffer.base }

  /// Makes room for a number of positions.
  @inline(__always)
  mutating func reserve(_ count: Int) {
    if count > buffer.capacity { grow(count) }
    self.count = count
  }

  /// Keeps the first of the positions.
  mutating func keep(_ count: Int) { self.count = min(self.count, count) }

  private mutating func grow(_ count: Int) {
    buffer = ScratchBuffer(count * 2, repeating: 0)
    base = buffer.base
  }

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
    let (left, right) = (base, other.base)
    let (leftCount, rightCount) = (count, other.count)
    var (leftIndex, rightIndex, kept) = (0, 0, 0)
    while leftIndex < leftCount, rightIndex < rightCount {
      let wanted = Int64(left[leftIndex]) &+ shift
      let found = Int64(right[rightIndex])
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
