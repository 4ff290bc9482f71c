import Glibc

/// Writes whole files.
enum FileWriting {
  /// Makes a new or emptied file, has it written, and waits until it is on the disk.
  static func write(
    to path: String, _ body: (CInt) throws(SegmentWriterError) -> Void
  ) throws(SegmentWriterError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw unwritable(path) }
    do {
      try body(descriptor)
    } catch {
      close(descriptor)
      throw error
    }
    let isSynced = fsync(descriptor) == 0
    let failure = unwritable(path)
    guard close(descriptor) == 0, isSynced else { throw failure }
  }

  /// Writes bytes, on after short writes and interruptions; false says that `errno` tells why not.
  static func writeAll(_ bytes: UnsafeRawBufferPointer, to descriptor: CInt) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      // Invariant: `rest` is a part of the caller's bytes, which outlive the call.
      let slice = UnsafeRawBufferPointer(rebasing: rest)
      let count = Glibc.write(descriptor, slice.baseAddress, slice.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  /// Writes bytes, on after short writes and interruptions; false says that `errno` tells why not.
  static func writeAll(_ bytes: [UInt8], to descriptor: CInt) -> Bool {
    bytes.withUnsafeBytes { writeAll($0, to: descriptor) }
  }

  /// The error for what just failed, as `errno` tells it.
  static func unwritable(_ path: String) -> SegmentWriterError {
    .unwritable(file: path, reason: String(cString: strerror(errno)))
  }
}
