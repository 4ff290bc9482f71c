import Glibc

/// Writes whole files.
enum FileWriting {
  /// Writes bytes to a new or emptied file and waits until they are on the disk.
  static func write(_ bytes: [UInt8], to path: String) throws(SegmentWriterError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw unwritable(path) }
    let isWritten = writeAll(bytes, to: descriptor) && fsync(descriptor) == 0
    let failure = unwritable(path)
    guard close(descriptor) == 0, isWritten else { throw failure }
  }

  /// Writes on after short writes and interruptions.
  private static func writeAll(_ bytes: [UInt8], to descriptor: CInt) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let slice = UnsafeRawBufferPointer(rebasing: rest)
        let count = Glibc.write(descriptor, slice.baseAddress, slice.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        rest = rest.dropFirst(count)
      }
      return true
    }
  }

  private static func unwritable(_ path: String) -> SegmentWriterError {
    .unwritable(file: path, reason: String(cString: strerror(errno)))
  }
}
