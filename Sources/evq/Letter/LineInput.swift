import Glibc
import Ingest

/// Reads a file line by line, so that a batch of any length needs the memory of its longest line.
final class LineInput {
  private let descriptor: Int32
  private let name: String
  private var rest: [UInt8] = []
  private var isAtEnd = false

  /// Opens a file, or standard input for a dash.
  ///
  /// - Throws: `IngestError` where it cannot be opened.
  init(_ file: String) throws {
    name = FileInput.name(of: file)
    descriptor = file == "-" ? STDIN_FILENO : open(file, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw IngestError.unreadable(
        path: name, reason: errno == ENOENT ? "no such file" : "error \(errno)")
    }
  }

  deinit { if descriptor != STDIN_FILENO { close(descriptor) } }

  /// The next line without its line feed; nil at the end.
  func next() throws -> [UInt8]? {
    var searched = 0
    while true {
      if let feed = rest[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        let line = Array(rest[..<feed])
        rest.removeSubrange(...feed)
        return line
      }
      searched = rest.count
      guard !isAtEnd else {
        defer { rest = [] }
        return rest.isEmpty ? nil : rest
      }
      try fill()
    }
  }

  private func fill() throws {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    if count < 0, errno == EINTR { return }
    guard count >= 0 else {
      throw IngestError.unreadable(path: name, reason: "error \(errno)")
    }
    isAtEnd = count == 0
    rest += chunk[..<count]
  }
}
