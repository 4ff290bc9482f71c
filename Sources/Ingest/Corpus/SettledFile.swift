import Glibc

/// Reads files that somebody may be writing: what is read is the file as it was at one moment.
enum SettledFile {
  /// How often a file is read that changes while it is read.
  private static let attempts = 3

  /// The bytes of a regular file.
  ///
  /// A file whose size or times are others after it was read than before is read again, because it
  /// may be half of one version and half of the next. A link and what is no file at all are refused,
  /// also where they have just taken a file's place.
  ///
  /// - Parameters:
  ///   - path: The path as the system knows it.
  ///   - name: What errors call the file.
  ///   - meanwhile: Is called between the reading and the second look.
  /// - Returns: All bytes.
  /// - Throws: `IngestError.unreadable`.
  static func read(
    _ path: String, named name: String, meanwhile: () -> Void = {}
  ) throws(IngestError) -> [UInt8] {
    // A queue without a writer would be waited for.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else {
      let reason = errno == ELOOP ? "it is a link" : FileFault.reason(errno: errno)
      throw .unreadable(path: name, reason: reason)
    }
    defer { close(descriptor) }
    for _ in 0..<attempts {
      let before = try signature(descriptor, name)
      lseek(descriptor, 0, SEEK_SET)
      guard let bytes = FileBytes.read(descriptor, size: before.size, atMost: before.size) else {
        throw .unreadable(path: name, reason: FileFault.reason(errno: errno))
      }
      meanwhile()
      if bytes.count == before.size, try signature(descriptor, name) == before { return bytes }
    }
    throw .unreadable(path: name, reason: "it is being written: try again when it is finished")
  }

  private static func signature(
    _ descriptor: Int32, _ name: String
  ) throws(IngestError) -> FileSignature {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw .unreadable(path: name, reason: FileFault.reason(errno: errno))
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw .unreadable(path: name, reason: "it is no file")
    }
    return FileSignature(status)
  }
}
