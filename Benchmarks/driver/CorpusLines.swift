import Glibc

/// Reads the documents of a corpus one by one from a mapped file, of which what has been read is
/// given back, so that the corpus takes no memory.
///
/// Invariants: `bytes` are mapped as long as the value lives and not written; no offset is above
/// `count`.
struct CorpusLines: ~Copyable {
  /// One document: its key and its text.
  struct Line {
    let key: String
    let text: String
  }

  private let bytes: UnsafeMutableRawPointer
  private let count: Int
  private var offset = 0
  private var released = 0

  /// So much is given back at a time.
  private static let releaseSize = 1 << 23

  /// Opens a corpus.
  init(_ path: String) throws(BenchError) {
    let descriptor = open(path, O_RDONLY)
    defer { close(descriptor) }
    let size = lseek(descriptor, 0, SEEK_END)
    guard descriptor >= 0, size > 0,
      let bytes = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0), bytes != MAP_FAILED
    else { throw .unreadable("\(path): cannot be read, or is empty") }
    madvise(bytes, size, MADV_SEQUENTIAL)
    (self.bytes, count) = (bytes, size)
  }

  deinit { munmap(bytes, count) }

  /// The next document, or nil at the end.
  mutating func next() -> Line? {
    guard let end = position(of: "\n", from: offset, to: count) else { return nil }
    let tab = position(of: "\t", from: offset, to: end) ?? offset
    let line = Line(key: string(offset..<tab), text: string(tab + 1..<end))
    offset = end + 1
    if offset - released >= 2 * Self.releaseSize { release() }
    return line
  }

  private func position(of byte: Unicode.Scalar, from start: Int, to end: Int) -> Int? {
    memchr(bytes + start, CInt(byte.value), end - start).map { $0 - bytes }
  }

  private func string(_ range: Range<Int>) -> String {
    String(
      decoding: UnsafeRawBufferPointer(start: bytes + range.lowerBound, count: range.count),
      as: UTF8.self)
  }

  private mutating func release() {
    madvise(bytes + released, Self.releaseSize, MADV_DONTNEED)
    released += Self.releaseSize
  }
}
