import Glibc
import Ingest

/// Reads what a person names on the command line.
enum FileInput {
  /// The bytes of a file, or of standard input for a dash.
  static func bytes(of file: String) throws -> [UInt8] {
    guard file != "-" else { return try standardInput() }
    return try FileBytes.read(file)
  }

  /// Whether there is a file of this name.
  static func exists(_ file: String) -> Bool { access(file, F_OK) == 0 }

  /// What spans and diagnostics call a file: its path as it was given, without the folders of the
  /// machine when the path is absolute.
  static func name(of file: String) -> String {
    guard file != "-" else { return "stdin" }
    guard file.hasPrefix("/") else { return file }
    return file.split(separator: "/").last.map(String.init) ?? file
  }

  private static func standardInput() throws -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes { read(STDIN_FILENO, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        throw IngestError.unreadable(path: "standard input", reason: "error \(errno)")
      }
      guard count > 0 else { return bytes }
      bytes += chunk[..<count]
    }
  }
}
