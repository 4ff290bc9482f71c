import Glibc

/// Reads the documents of a corpus one by one through a buffer, so that the corpus takes no memory.
struct CorpusLines: ~Copyable {
  /// One document: its key, and where its text lies in `bytes`.
  struct Line {
    let key: String
    let text: Range<Int>
  }

  /// What has been read of the file and not been asked for yet, the current line with it.
  private(set) var bytes: [UInt8] = []

  private let descriptor: Int32
  private var start = 0
  private var searched = 0
  private static let chunk = 1 << 20

  /// Opens a corpus.
  init(_ path: String) throws(BenchError) {
    descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { throw .unreadable("\(path): cannot be read") }
  }

  deinit { close(descriptor) }

  /// The next document, or nil at the end.
  mutating func next() -> Line? {
    while true {
      if let end = bytes[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        let tab = bytes[start..<end].firstIndex(of: UInt8(ascii: "\t")) ?? start
        let line = Line(
          key: String(decoding: bytes[start..<tab], as: UTF8.self), text: (tab + 1)..<end)
        start = end + 1
        searched = start
        return line
      }
      searched = bytes.count - start
      bytes.removeFirst(start)
      start = 0
      if !fill() { return nil }
    }
  }

  private mutating func fill() -> Bool {
    let held = bytes.count
    let chunk = [UInt8](unsafeUninitializedCapacity: Self.chunk) { buffer, count in
      count = max(0, read(descriptor, buffer.baseAddress, Self.chunk))
    }
    bytes.append(contentsOf: chunk)
    return bytes.count > held
  }
}
