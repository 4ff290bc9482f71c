/// Bytes that lie in memory, or in a temporary file of which a window is in memory.
///
/// It is a value: a window that a copy has too is not changed.
///
/// Invariant: `buffer` holds the bytes of `window`.
struct WindowedBytes {
  /// How many bytes there are.
  let count: Int

  private let file: TemporaryFile?
  private let windowSize: Int
  private var buffer: ScratchBuffer<UInt8>
  private var window: Range<Int>
  /// Up to where bytes of the file have been given back, or nil before the first are.
  private var returned: Int?

  /// Takes the first bytes of a buffer.
  init(_ buffer: ScratchBuffer<UInt8>, count: Int) {
    self.buffer = buffer
    self.count = count
    file = nil
    window = 0..<count
    windowSize = count
  }

  /// Takes the bytes of a file, of which about `windowSize` are kept in memory.
  init(_ file: TemporaryFile, windowSize: Int) {
    self.file = file
    self.windowSize = windowSize
    count = file.count
    buffer = ScratchBuffer(uninitialized: 0)
    window = 0..<0
  }

  /// The bytes of a range below `count`; valid until the next call.
  @inline(__always)
  mutating func bytes(_ range: Range<Int>) throws(SegmentWriterError) -> UnsafeRawBufferPointer {
    if range.lowerBound < window.lowerBound || range.upperBound > window.upperBound {
      try read(range)
    }
    return UnsafeRawBufferPointer(
      start: buffer.base + (range.lowerBound - window.lowerBound), count: range.count)
  }

  /// Gives the memory of a window back that is larger than most.
  mutating func dropLargeWindow() {
    guard file != nil, buffer.capacity > windowSize else { return }
    buffer = ScratchBuffer(uninitialized: 0)
    window = 0..<0
  }

  /// Gives the file's bytes back from where this was first called up to an offset, window by window and
  /// not in small pieces; no copy may read them again either.
  mutating func giveBack(before offset: Int) {
    guard let file else { return }
    let start = returned ?? offset
    returned = start
    guard offset - start >= max(windowSize, 1 << 20) else { return }
    file.giveBack(start..<offset)
    returned = offset
  }

  private mutating func read(_ range: Range<Int>) throws(SegmentWriterError) {
    guard let file, range.upperBound <= count else {
      throw .unwritable(file: "temporary file", reason: "it does not hold what was written to it")
    }
    let size = max(windowSize, range.count)
    if buffer.capacity < size || buffer.capacity > 2 * size || !isKnownUniquelyReferenced(&buffer) {
      buffer = ScratchBuffer(uninitialized: size)
    }
    window = range.lowerBound..<min(range.lowerBound + size, count)
    try file.read(window, to: buffer.base)
  }
}
