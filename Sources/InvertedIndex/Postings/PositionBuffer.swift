/// Room for the positions of one posting, made larger when a posting needs it.
final class PositionBuffer {
  private var buffer = ScratchBuffer<UInt32>(64, repeating: 0)

  /// How many positions there are.
  private(set) var count = 0

  /// The positions.
  private(set) var base: UnsafeMutablePointer<UInt32>

  /// Makes a little room.
  init() { base = buffer.base }

  /// Makes room for a number of positions.
  @inline(__always)
  func reserve(_ count: Int) {
    if count > buffer.capacity { grow(count) }
    self.count = count
  }

  /// Keeps the first of the positions.
  func keep(_ count: Int) { self.count = min(self.count, count) }

  private func grow(_ count: Int) {
    buffer = ScratchBuffer(count * 2, repeating: 0)
    base = buffer.base
  }

  /// The positions as an array.
  var array: [UInt32] { Array(UnsafeBufferPointer(start: base, count: count)) }
}
