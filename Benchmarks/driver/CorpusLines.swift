import Glibc

/// Reads the documents of a corpus one by one through a buffer that stays in the processor's cache, so
/// that the corpus takes no memory and little time.
///
/// Invariants: the bytes of the buffer below `filled` have been read, and those from `offset` on have
/// not been returned.
struct CorpusLines: ~Copyable {
  /// One document: its key and its text.
  struct Line {
    let key: String
    let text: String
  }

  private let descriptor: CInt
  private var buffer: UnsafeMutableRawBufferPointer
  private var offset = 0
  private var filled = 0

  /// How much is read at a time; a line that is longer makes the buffer grow.
  private static let bufferSize = 1 << 18

  /// Opens a corpus.
  init(_ path: String) throws(BenchError) {
    descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { throw .unreadable("\(path): cannot be read") }
    buffer = .allocate(byteCount: Self.bufferSize, alignment: 64)
  }

  deinit {
    close(descriptor)
    buffer.deallocate()
  }

  /// The next document, or nil at the end.
  mutating func next() -> Line? {
    guard let end = nextEnd() else { return nil }
    defer { offset = end + 1 }
    let tab = position(of: "\t", from: offset, to: end) ?? offset
    return Line(key: string(offset..<tab), text: string(tab + 1..<end))
  }

  /// Where the next line ends, which is read if need be.
  private mutating func nextEnd() -> Int? {
    var searched = offset
    while true {
      if let end = position(of: "\n", from: searched, to: filled) { return end }
      searched = filled - offset
      guard fill() else { return nil }
    }
  }

  /// Reads more behind what has not been returned, which moves to the front; false at the end.
  private mutating func fill() -> Bool {
    moveToFront()
    guard let free = buffer.baseAddress.map({ $0 + filled }) else { return false }
    let count = read(descriptor, free, buffer.count - filled)
    filled += max(count, 0)
    return count > 0
  }

  private mutating func moveToFront() {
    let rest = UnsafeRawBufferPointer(rebasing: buffer[offset..<filled])
    let isFull = rest.count == buffer.count
    let target =
      isFull
      ? UnsafeMutableRawBufferPointer.allocate(byteCount: 2 * buffer.count, alignment: 64) : buffer
    target.copyMemory(from: rest)
    if isFull { buffer.deallocate() }
    (buffer, offset, filled) = (target, 0, rest.count)
  }

  private func position(of byte: Unicode.Scalar, from start: Int, to end: Int) -> Int? {
    let bytes = UnsafeRawBufferPointer(rebasing: buffer[start..<end])
    guard let base = bytes.baseAddress, let found = memchr(base, CInt(byte.value), bytes.count)
    else {
      return nil
    }
    return start + (UnsafeRawPointer(found) - base)
  }

  private func string(_ range: Range<Int>) -> String {
    String(decoding: UnsafeRawBufferPointer(rebasing: buffer[range]), as: UTF8.self)
  }
}
